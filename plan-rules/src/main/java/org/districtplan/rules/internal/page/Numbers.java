package org.districtplan.rules.internal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;

/** Numbers for readers; they are rounded only here. */
final class Numbers {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 8;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final Text AT_MOST = Text.of("不高于", "at most");
    private static final Text LESS_THAN = Text.of("低于", "less than");
    private static final Text AT_LEAST = Text.of("不低于", "at least");
    private static final Text MORE_THAN = Text.of("高于", "more than");

    private Numbers() {}

    static String rounded(BigDecimal number) {
        return rounded(number, DECIMALS);
    }

    private static String rounded(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** Writes a number with its unit, a unit in letters after a blank: 3亿元, 7.5%, 51.1 Mt. */
    static String with(String number, Unit unit) {
        String text = unit.toString();
        boolean isLatin =
                !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
        return isLatin ? number + " " + text : number + text;
    }

    /** Writes a share as a percentage. */
    static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** Writes an interval given in the base unit in the stated unit. */
    static Text stated(Interval amounts, Unit unit) {
        Interval stated = unit.fromBase(amounts);
        BigDecimal low = stated.lower();
        BigDecimal high = stated.upper();
        if (low == null) {
            return high == null
                    ? Text.of("任意数值", "any number")
                    : bound(stated.upperClosed() ? AT_MOST : LESS_THAN, high, unit);
        }
        if (high == null) {
            return bound(stated.lowerClosed() ? AT_LEAST : MORE_THAN, low, unit);
        }
        int decimals = decimals(high.subtract(low));
        String from = rounded(low, decimals);
        String to = rounded(high, decimals);
        return from.equals(to)
                ? Text.of(with(from, unit))
                : Text.of(from + "至" + with(to, unit), from + " to " + with(to, unit));
    }

    /** Writes shares as percentages. */
    static Text percent(BigDecimal low, BigDecimal high) {
        String from = percent(low);
        String to = percent(high);
        return from.equals(to) ? Text.of(from) : Text.of(from + "至" + to, from + " to " + to);
    }

    /** Writes a ratio. */
    static String ratio(BigDecimal ratio) {
        return ratio.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    /** Writes the change of a value: that of a percentage is in points. */
    static Text change(Interval amounts, Unit unit) {
        Text stated = stated(amounts, unit);
        return unit.text().equals("%")
                ? Text.of(stated.zh().replace("%", "个百分点"), stated.en().replace("%", " percentage points"))
                : stated;
    }

    /** So many decimals that the ends of an interval differ: 1.915 to 1.925, not 1.92 to 1.93. */
    private static int decimals(BigDecimal width) {
        int magnitude = width.signum() == 0 ? 0 : width.precision() - width.scale() - 1;
        return Math.min(Math.max(DECIMALS, 1 - magnitude), MOST_DECIMALS);
    }

    private static Text bound(Text before, BigDecimal number, Unit unit) {
        String text = with(rounded(number), unit);
        return Text.of(before.zh() + text, before.en() + " " + text);
    }

    /** The middle of an interval, its end where it has only one. */
    static BigDecimal middle(Interval interval) {
        BigDecimal low = interval.lower();
        BigDecimal high = interval.upper();
        if (low == null || high == null) {
            BigDecimal end = low == null ? high : low;
            return end == null ? BigDecimal.ZERO : end;
        }
        return low.add(high).divide(TWO, Math.max(low.scale(), high.scale()) + 1, RoundingMode.HALF_UP);
    }
}
