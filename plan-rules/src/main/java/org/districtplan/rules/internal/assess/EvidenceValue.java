package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.Optional;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Qualifier;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure: the true values it allows, and the stated number.
 *
 * @param interval the true values, in the base unit
 * @param number the number stated or computed, null for one in words
 * @param grade where the width of the interval comes from
 * @param unit the unit as stated
 * @param text the value as stated
 * @param policy the assumption of the policy for the interval
 */
record EvidenceValue(Interval interval, @Nullable BigDecimal number, Grade grade, Unit unit, Text text, Text policy) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    /** Where the width of an interval comes from. */
    enum Grade {
        /** Rounding: the stated number is the best guess. */
        ROUNDED,
        /** 左右 or 约: the stated number is the best guess. */
        ABOUT,
        /** 超, 近, 余, 数千: the stated number is a limit, or there is none. */
        COARSE;

        Grade and(Grade other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    static EvidenceValue of(Quantity quantity, IntervalPolicy policy) {
        Grade grade =
                switch (quantity.qualifier()) {
                    case PLAIN -> Grade.ROUNDED;
                    case ABOUT -> Grade.ABOUT;
                    default -> Grade.COARSE;
                };
        return new EvidenceValue(
                open(quantity.interval(policy), quantity),
                quantity.amount().orElse(null),
                grade,
                quantity.unit(),
                Text.of(quantity.toString()),
                policy.describe(quantity));
    }

    /** 100余家 is more than 100, so that it answers 超过100家. */
    private static Interval open(Interval interval, Quantity quantity) {
        return quantity.qualifier() == Qualifier.AND_SOME
                        && interval.lower() != null
                        && interval.lower().signum() > 0
                ? new Interval(interval.lower(), false, interval.upper(), interval.upperClosed())
                : interval;
    }

    /** The same value in a unit that fits, or turned from 倍 or a bare ratio into a percentage or back; empty if neither. */
    Optional<EvidenceValue> in(Unit other) {
        if (fits(other)) {
            return Optional.of(this);
        }
        if (isRatio(unit) && isRatio(other)) {
            return Optional.of(scaled(BigDecimal.ONE, other));
        }
        if (isRatio(unit) && isPercent(other)) {
            return Optional.of(scaled(HUNDRED, other));
        }
        return isPercent(unit) && isRatio(other) ? Optional.of(scaled(HUNDREDTH, other)) : Optional.empty();
    }

    private EvidenceValue scaled(BigDecimal factor, Unit to) {
        return new EvidenceValue(
                interval.times(factor), number == null ? null : number.multiply(factor), grade, to, text, policy);
    }

    private static boolean isRatio(Unit unit) {
        return unit.kind() == Unit.Kind.MULTIPLE || unit.equals(Unit.NONE);
    }

    /** Whether amounts can be compared: the units fit, or both are percentages or percentage points. */
    boolean fits(Unit other) {
        return fits(unit, other);
    }

    static boolean fits(Unit one, Unit other) {
        return one.fits(other)
                || (isPercent(one) && isPercent(other) && one.scale().compareTo(other.scale()) == 0);
    }

    static boolean isPercent(Unit unit) {
        return unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINTS;
    }
}
