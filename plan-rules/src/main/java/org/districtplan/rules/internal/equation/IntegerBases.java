package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.districtplan.model.value.Interval;

/** Whole numbers of things that a ratio and one of its two counts leave for the other. */
public final class IntegerBases {

    private IntegerBases() {}

    /**
     * Checks whether a whole number of things lies in an interval.
     *
     * @param interval the values possible
     * @return whether one of them is a whole number, not below zero
     */
    public static boolean hasOne(Interval interval) {
        BigDecimal end = interval.lower();
        BigDecimal lower = end == null ? BigDecimal.ZERO : end.max(BigDecimal.ZERO);
        BigDecimal first = lower.setScale(0, RoundingMode.CEILING);
        return interval.contains(first) || interval.contains(first.add(BigDecimal.ONE));
    }

    /**
     * Lists the whole numbers of things next to an interval that holds none.
     *
     * @param interval the values possible
     * @return the one below, unless there is none, and the one above
     */
    public static List<BigDecimal> around(Interval interval) {
        BigDecimal lower = interval.lower();
        BigDecimal upper = interval.upper();
        if (lower == null || upper == null) {
            return List.of();
        }
        BigDecimal below = lower.setScale(0, RoundingMode.FLOOR);
        BigDecimal above = upper.setScale(0, RoundingMode.CEILING);
        return below.signum() < 0 ? List.of(above) : List.of(below, above);
    }
}
