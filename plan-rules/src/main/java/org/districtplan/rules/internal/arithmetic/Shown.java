package org.districtplan.rules.internal.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** Writes the results of calculations for people, in the unit of the figure they are held against. */
public final class Shown {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_DECIMALS = 12;

    private Shown() {}

    /**
     * Writes an interval as one number or a range, with the decimals of the print or one more where that tells more.
     *
     * @param interval the interval, percentages as fractions of one
     * @param like the figure whose unit and decimals are taken
     * @return the text, such as {@code 94.262%} or {@code 344.06 to 344.36亿元}
     */
    public static Text nicely(Interval interval, Figure like) {
        Interval printed = inUnit(interval, like.unit());
        String low = rounded(printed.lower(), decimals(like.first().quantity()));
        String high = rounded(printed.upper(), decimals(like.first().quantity()));
        if (low != null && low.equals(high) && !printed.contains(new BigDecimal(low))) {
            low = rounded(printed.lower(), decimals(like.first().quantity()) + 1);
            high = rounded(printed.upper(), decimals(like.first().quantity()) + 1);
        }
        String unit = apart(like.unit().text());
        if (low != null && low.equals(high)) {
            return Text.of(low + unit);
        }
        if (low == null && high == null) {
            return Text.of("任意值", "any value");
        }
        if (low == null) {
            return Text.of("至多" + high + unit, "at most " + high + unit);
        }
        return high == null
                ? Text.of("至少" + low + unit, "at least " + low + unit)
                : Text.of(low + "至" + high + unit, low + " to " + high + unit);
    }

    /**
     * Writes an interval exactly enough to be checked by hand: its ends rounded outward to three more decimals.
     *
     * @param interval the interval, percentages as fractions of one
     * @param like the print whose unit and decimals are taken
     * @return the text, such as {@code [94.255, 94.265] %}
     */
    public static String exactly(Interval interval, Quantity like) {
        Interval printed = inUnit(interval, like.unit());
        int decimals = decimals(like) + 3;
        BigDecimal low = printed.lower();
        BigDecimal high = printed.upper();
        Interval rounded = Interval.of(
                low == null ? null : low.setScale(decimals, RoundingMode.FLOOR),
                printed.lowerClosed(),
                high == null ? null : high.setScale(decimals, RoundingMode.CEILING),
                printed.upperClosed());
        String unit = like.unit().text();
        return unit.isEmpty() ? rounded.toString() : rounded + " " + unit;
    }

    /** Writes what a print allows, exactly enough to be checked by hand. */
    public static String exactly(Quantity print, IntervalPolicy policy) {
        return exactly(Figure.plain(print, policy), print);
    }

    // An English unit keeps its blank, as it does in a quantity: 24.6 GW.
    private static String apart(String unit) {
        return !unit.isEmpty() && unit.charAt(0) < 0x80 && Character.isLetter(unit.charAt(0)) ? " " + unit : unit;
    }

    private static Interval inUnit(Interval interval, Unit unit) {
        return unit.fromBase(Figure.isHundredths(unit) ? interval.times(HUNDRED) : interval);
    }

    private static int decimals(Quantity like) {
        String number = like.number();
        int point = number.indexOf('.');
        return point < 0 ? 0 : Math.min(number.length() - point - 1, MOST_DECIMALS);
    }

    private static @Nullable String rounded(@Nullable BigDecimal end, int decimals) {
        if (end == null) {
            return null;
        }
        return end.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
