package org.districtplan.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Applies a row of a policy to a stated number, in the stated scale. */
final class StatedInterval {

    private StatedInterval() {}

    static Interval of(Quantity quantity, IntervalPolicy policy) {
        return quantity.unit().ratio().toBase(scaled(quantity, policy));
    }

    // Steps count in the stated unit and its scale; a ratio as of 亩 comes after them.
    private static Interval scaled(Quantity quantity, IntervalPolicy policy) {
        Qualifier qualifier = quantity.qualifier();
        int power = quantity.unit().power();
        BigDecimal value = quantity.value().scaleByPowerOfTen(power);
        BigDecimal divisor = quantity.divisor();
        BigDecimal step = value.ulp();
        Interval number = Interval.point(value);
        return switch (qualifier) {
            case PLAIN ->
                divisor == null
                        ? plus(value, step, quantity.isExactCount() ? policy.counts() : policy.rounding())
                        : times(fraction(value, divisor), policy.fractions());
            case ABOUT ->
                divisor == null
                        ? times(number, policy.row(qualifier)).hull(plus(value, step, policy.aboutSteps()))
                        : times(fraction(value, divisor), policy.row(qualifier));
            case AND_SOME ->
                value.signum() == 0
                        ? number.plus(policy.row(qualifier).times(step))
                        : plus(value, lastNonZeroDigit(value), policy.row(qualifier));
            case SEVERAL -> policy.row(qualifier).times(Scales.factor(power));
            case NEARLY, OVER, AT_LEAST, AT_MOST, UNDER, STRONG, WEAK -> {
                Interval row = policy.row(qualifier);
                boolean saysNothing = value.signum() == 0 && row.lower() != null && row.upper() != null;
                yield saysNothing && divisor == null
                        ? plus(value, step, policy.rounding())
                        : times(fraction(value, divisor), row);
            }
        };
    }

    private static Interval plus(BigDecimal value, BigDecimal step, Interval steps) {
        if (steps.isPoint() && steps.contains(BigDecimal.ZERO)) {
            return Interval.point(value);
        }
        Interval reach =
                switch (value.signum()) {
                    case 1 -> steps;
                    case -1 -> steps.negate();
                    default -> steps.hull(steps.negate());
                };
        return reach.times(step).plus(value);
    }

    /** Multiplies; of zero only the ends without bound are left, since nothing is a multiple of it. */
    private static Interval times(Interval number, Interval multiples) {
        if (!number.isPoint() || !number.contains(BigDecimal.ZERO)) {
            return number.times(multiples);
        }
        return new Interval(
                multiples.lower() == null ? null : BigDecimal.ZERO,
                multiples.lowerClosed() || multiples.upper() != null,
                multiples.upper() == null ? null : BigDecimal.ZERO,
                multiples.upperClosed() || multiples.lower() != null);
    }

    private static Interval fraction(BigDecimal value, @Nullable BigDecimal divisor) {
        Interval number = Interval.point(value);
        return divisor == null
                ? number
                : number.dividedBy(Interval.point(divisor)).orElseThrow();
    }

    private static BigDecimal lastNonZeroDigit(BigDecimal value) {
        return value.stripTrailingZeros().ulp();
    }
}
