package org.districtplan.rules.internal.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** Writes the results of calculations for people, in the unit of the figure they are compared with. */
public final class ShownNumbers {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_DECIMALS = 12;

    private ShownNumbers() {}

    /**
     * Writes an interval as one number or a range, with the decimals of the statement, or one more where they would hide the difference. An
     * end that is not part of the interval is never shown as if it were.
     *
     * @param interval the interval, percentages as fractions of one
     * @param like the figure whose unit and decimals are taken
     * @return the text, such as {@code 94.262%}, {@code 344.06 to 344.36亿元} or {@code more than 45家}
     */
    public static Text nicely(Interval interval, FigureValue like) {
        Interval shown = inUnit(interval, like.unit());
        int decimals = decimals(like.first().quantity());
        String unit = apart(like.unit().text());
        BigDecimal lower = shown.lower();
        BigDecimal upper = shown.upper();
        if (lower == null || upper == null) {
            // One bound alone stays true only if rounded away from what it bounds.
            return oneEnd(
                    shown,
                    lower == null ? null : lower.setScale(decimals, RoundingMode.FLOOR),
                    upper == null ? null : upper.setScale(decimals, RoundingMode.CEILING),
                    unit);
        }
        BigDecimal low = rounded(lower, decimals);
        BigDecimal high = rounded(upper, decimals);
        if (low.compareTo(high) == 0 && !shown.contains(low)) {
            low = rounded(lower, decimals + 1);
            high = rounded(upper, decimals + 1);
        }
        if (low.compareTo(high) == 0) {
            return Text.of(low.toPlainString() + unit);
        }
        boolean withoutLow = !shown.lowerClosed() && low.compareTo(lower) == 0;
        boolean withoutHigh = !shown.upperClosed() && high.compareTo(upper) == 0;
        if (!withoutLow && !withoutHigh) {
            return Text.of(
                    low.toPlainString() + "至" + high.toPlainString() + unit,
                    low.toPlainString() + " to " + high.toPlainString() + unit);
        }
        Text from = from(low, !withoutLow, unit);
        Text to = to(high, !withoutHigh, unit);
        return Text.of(from.zh() + "、" + to.zh(), from.en() + " and " + to.en());
    }

    private static Text oneEnd(Interval shown, @Nullable BigDecimal low, @Nullable BigDecimal high, String unit) {
        if (low != null) {
            return from(low, shown.lowerClosed(), unit);
        }
        return high == null ? Text.of("任意值", "any value") : to(high, shown.upperClosed(), unit);
    }

    private static Text from(BigDecimal end, boolean closed, String unit) {
        String shown = end.toPlainString() + unit;
        return closed ? Text.of("至少" + shown, "at least " + shown) : Text.of("超过" + shown, "more than " + shown);
    }

    private static Text to(BigDecimal end, boolean closed, String unit) {
        String shown = end.toPlainString() + unit;
        return closed ? Text.of("至多" + shown, "at most " + shown) : Text.of("不到" + shown, "less than " + shown);
    }

    /**
     * Writes an interval exactly enough to be checked by hand: its ends rounded outward to three more decimals.
     *
     * @param interval the interval, percentages as fractions of one
     * @param like the quantity whose unit and decimals are taken
     * @return the text, such as {@code [94.255, 94.265] %}
     */
    public static String exactly(Interval interval, Quantity like) {
        Interval shown = inUnit(interval, like.unit());
        int decimals = decimals(like) + 3;
        BigDecimal low = shown.lower();
        BigDecimal high = shown.upper();
        Interval rounded = new Interval(
                low == null ? null : low.setScale(decimals, RoundingMode.FLOOR),
                shown.lowerClosed(),
                high == null ? null : high.setScale(decimals, RoundingMode.CEILING),
                shown.upperClosed());
        String unit = like.unit().text();
        return unit.isEmpty() ? rounded.toString() : rounded + " " + unit;
    }

    /** Writes the values a stated quantity allows, exactly enough to be checked by hand. */
    public static String exactly(Quantity stated, IntervalPolicy policy) {
        return exactly(FigureValue.plain(stated, policy), stated);
    }

    // An English unit keeps its space, as it does in a quantity: 24.6 GW.
    private static String apart(String unit) {
        return !unit.isEmpty() && unit.charAt(0) < 0x80 && Character.isLetter(unit.charAt(0)) ? " " + unit : unit;
    }

    private static Interval inUnit(Interval interval, Unit unit) {
        return unit.fromBase(FigureValue.isHundredths(unit) ? interval.times(HUNDRED) : interval);
    }

    private static int decimals(Quantity like) {
        String number = like.number();
        int point = number.indexOf('.');
        return point < 0 ? 0 : Math.min(number.length() - point - 1, MOST_DECIMALS);
    }

    private static BigDecimal rounded(BigDecimal end, int decimals) {
        return end.setScale(decimals, RoundingMode.HALF_UP);
    }
}
