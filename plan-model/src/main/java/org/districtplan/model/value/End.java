package org.districtplan.model.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval, so that arithmetic can treat an end without bound like any other.
 *
 * <p>Ends are ordered by where the set begins or stops: of two lower ends at one number the open one is the higher, of
 * two upper ends the closed one.
 *
 * @param side which end it is
 * @param infinite -1 or 1 for an end without bound, else 0
 * @param number the number at the end; zero where there is no bound
 * @param closed whether the number belongs to the set
 */
record End(Side side, int infinite, BigDecimal number, boolean closed) implements Comparable<End> {

    /** Results that do not terminate are cut to this many significant digits, outward: as many as a long holds. */
    static final int DIGITS = 18;

    /** Which end of an interval, and so which way is outward. */
    enum Side {
        LOWER(new MathContext(DIGITS, RoundingMode.FLOOR), 1),
        UPPER(new MathContext(DIGITS, RoundingMode.CEILING), -1);

        private final MathContext outward;
        private final int inward;

        Side(MathContext outward, int inward) {
            this.outward = outward;
            this.inward = inward;
        }
    }

    static End lower(Interval interval) {
        return of(Side.LOWER, -1, interval.lower(), interval.lowerClosed());
    }

    static End upper(Interval interval) {
        return of(Side.UPPER, 1, interval.upper(), interval.upperClosed());
    }

    private static End of(Side side, int infinite, @Nullable BigDecimal number, boolean closed) {
        return number == null ? unbounded(side, infinite) : new End(side, 0, number, closed);
    }

    private static End unbounded(Side side, int infinite) {
        return new End(side, infinite, BigDecimal.ZERO, false);
    }

    static End zero(Side side, boolean closed) {
        return new End(side, 0, BigDecimal.ZERO, closed);
    }

    static Interval between(End lower, End upper) {
        return new Interval(lower.value(), lower.closed, upper.value(), upper.closed);
    }

    static End lowest(End one, End other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static End highest(End one, End other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Nullable
    BigDecimal value() {
        return infinite == 0 ? number : null;
    }

    int signum() {
        return infinite == 0 ? number.signum() : infinite;
    }

    /** The end of a product that these two ends give; zero is reached as soon as either end is a closed zero. */
    End times(End other, Side result) {
        if (signum() == 0 || other.signum() == 0) {
            return zero(result, (signum() == 0 && closed) || (other.signum() == 0 && other.closed));
        }
        if (infinite != 0 || other.infinite != 0) {
            return unbounded(result, signum() * other.signum());
        }
        return new End(result, 0, number.multiply(other.number), closed && other.closed);
    }

    /** The end of a quotient that these two ends give, or null where both are without bound and others decide. */
    @Nullable
    End dividedBy(End divisor, int divisorSign, Side result) {
        if (signum() == 0) {
            return zero(result, closed);
        }
        if (divisor.infinite != 0) {
            return infinite != 0 ? null : zero(result, false);
        }
        if (infinite != 0 || divisor.signum() == 0) {
            return unbounded(result, signum() * divisorSign);
        }
        return new End(result, 0, number.divide(divisor.number, result.outward), closed && divisor.closed);
    }

    End power(int n, Side result) {
        return infinite != 0 ? unbounded(result, n % 2 == 0 ? 1 : infinite) : new End(result, 0, number.pow(n), closed);
    }

    static Interval product(Interval one, Interval other) {
        if (one.isPositive() && other.isPositive()) {
            return between(
                    lower(one).times(lower(other), Side.LOWER), upper(one).times(upper(other), Side.UPPER));
        }
        return between(extremeProduct(one, other, Side.LOWER), extremeProduct(one, other, Side.UPPER));
    }

    private static End extremeProduct(Interval one, Interval other, Side side) {
        End a = lower(one);
        End b = upper(one);
        End c = lower(other);
        End d = upper(other);
        return outermost(
                outermost(a.times(c, side), a.times(d, side), side),
                outermost(b.times(c, side), b.times(d, side), side),
                side);
    }

    /** Divides; the divisor does not contain zero, though it may begin or stop at an open zero. */
    static Interval quotient(Interval one, Interval divisor) {
        if (one.isPositive() && divisor.isPositive()) {
            End least = requireNonNull(lower(one).dividedBy(upper(divisor), 1, Side.LOWER));
            return between(least, requireNonNull(upper(one).dividedBy(lower(divisor), 1, Side.UPPER)));
        }
        return between(extremeQuotient(one, divisor, Side.LOWER), extremeQuotient(one, divisor, Side.UPPER));
    }

    private static End extremeQuotient(Interval one, Interval divisor, Side side) {
        int sign = lower(divisor).signum() >= 0 ? 1 : -1;
        @Nullable End extreme = null;
        for (End dividend : new End[] {lower(one), upper(one)}) {
            for (End by : new End[] {lower(divisor), upper(divisor)}) {
                End candidate = dividend.dividedBy(by, sign, side);
                if (candidate != null) {
                    extreme = extreme == null ? candidate : outermost(extreme, candidate, side);
                }
            }
        }
        return requireNonNull(extreme);
    }

    private static End outermost(End one, End other, Side side) {
        return side == Side.LOWER ? lowest(one, other) : highest(one, other);
    }

    @Override
    public int compareTo(End other) {
        int order = Integer.compare(infinite, other.infinite);
        if (order == 0) {
            order = number.compareTo(other.number);
        }
        return order == 0 ? Integer.compare(nudge(), other.nudge()) : order;
    }

    private int nudge() {
        return closed ? 0 : side.inward;
    }

    /** Whether no number lies between two ends. */
    static boolean isEmpty(
            @Nullable BigDecimal lower, boolean lowerClosed, @Nullable BigDecimal upper, boolean upperClosed) {
        if (lower == null || upper == null) {
            return false;
        }
        int order = lower.compareTo(upper);
        return order > 0 || (order == 0 && !(lowerClosed && upperClosed));
    }

    /** How far one number lies below another, zero if it does not or one of them is none. */
    static BigDecimal distance(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? BigDecimal.ZERO : to.subtract(from).max(BigDecimal.ZERO);
    }
}
