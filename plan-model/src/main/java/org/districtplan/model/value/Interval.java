package org.districtplan.model.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.districtplan.model.value.End.Side;
import org.jspecify.annotations.Nullable;

/**
 * The set of true values a statement allows: an unbroken, non-empty stretch of the number line, each end open or
 * closed.
 *
 * <p>Arithmetic gives the smallest interval that holds every result of values taken from the operands. Sums,
 * differences, products and powers are exact; quotients and roots that do not come out within {@value End#DIGITS}
 * digits are rounded outward, so that a computed interval always contains the true one. Ends compare by value: {@code
 * [1.50, 2]} equals {@code [1.5, 2]}. An end without bound is never closed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param lower the lower end, or null if there is none
 * @param lowerClosed whether the lower end belongs to the set
 * @param upper the upper end, or null if there is none
 * @param upperClosed whether the upper end belongs to the set
 */
public record Interval(
        @Nullable BigDecimal lower,
        boolean lowerClosed,
        @Nullable BigDecimal upper,
        boolean upperClosed) {

    private static final int LARGEST_POWER = 1000;

    private static final Interval ALL = new Interval(null, false, null, false);

    /**
     * Normalises the ends.
     *
     * @throws IllegalArgumentException if no number lies between the ends
     */
    public Interval {
        lower = lower == null ? null : lower.stripTrailingZeros();
        upper = upper == null ? null : upper.stripTrailingZeros();
        lowerClosed = lowerClosed && lower != null;
        upperClosed = upperClosed && upper != null;
        if (End.isEmpty(lower, lowerClosed, upper, upperClosed)) {
            throw new IllegalArgumentException(
                    "empty interval: " + IntervalText.of(lower, lowerClosed, upper, upperClosed));
        }
    }

    /**
     * Makes an interval that holds both its ends.
     *
     * @param lower the lower end
     * @param upper the upper end, not below the lower one
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if the ends are reversed
     */
    public static Interval closed(BigDecimal lower, BigDecimal upper) {
        return new Interval(requireNonNull(lower, "lower"), true, requireNonNull(upper, "upper"), true);
    }

    /**
     * Makes an interval that holds neither of its ends.
     *
     * @param lower the lower end
     * @param upper the upper end, above the lower one
     * @return {@code (lower, upper)}
     * @throws IllegalArgumentException if the upper end is not above the lower one
     */
    public static Interval open(BigDecimal lower, BigDecimal upper) {
        return new Interval(requireNonNull(lower, "lower"), false, requireNonNull(upper, "upper"), false);
    }

    /**
     * Makes the interval of one number.
     *
     * @param value the number
     * @return {@code [value, value]}
     */
    public static Interval point(BigDecimal value) {
        return closed(value, value);
    }

    /**
     * Makes the interval of everything not below a number.
     *
     * @param value the number
     * @return {@code [value, ∞)}
     */
    public static Interval atLeast(BigDecimal value) {
        return new Interval(requireNonNull(value, "value"), true, null, false);
    }

    /**
     * Makes the interval of everything above a number.
     *
     * @param value the number
     * @return {@code (value, ∞)}
     */
    public static Interval moreThan(BigDecimal value) {
        return new Interval(requireNonNull(value, "value"), false, null, false);
    }

    /**
     * Makes the interval of everything not above a number.
     *
     * @param value the number
     * @return {@code (-∞, value]}
     */
    public static Interval atMost(BigDecimal value) {
        return new Interval(null, false, requireNonNull(value, "value"), true);
    }

    /**
     * Makes the interval of everything below a number.
     *
     * @param value the number
     * @return {@code (-∞, value)}
     */
    public static Interval lessThan(BigDecimal value) {
        return new Interval(null, false, requireNonNull(value, "value"), false);
    }

    /**
     * Gives the interval of all numbers.
     *
     * @return {@code (-∞, ∞)}
     */
    public static Interval all() {
        return ALL;
    }

    /**
     * Reads the form that {@link #toString()} writes, such as {@code [1.5, 2)} or {@code (-∞, 3]}.
     *
     * @param text the text
     * @return the interval
     * @throws InvalidTextException if the text is not an interval, or an empty one
     */
    public static Interval parse(String text) {
        return IntervalText.parse(text);
    }

    /**
     * Returns whether a number belongs to the set.
     *
     * @param value the number
     * @return whether it does
     */
    public boolean contains(BigDecimal value) {
        return !(isBelow(value, true) || isAbove(value, true));
    }

    /** Whether all values lie below a number, or reach it only from below. */
    private boolean isBelow(BigDecimal value, boolean reached) {
        int order = upper == null ? 1 : upper.compareTo(value);
        return order < 0 || (order == 0 && !(upperClosed && reached));
    }

    private boolean isAbove(BigDecimal value, boolean reached) {
        int order = lower == null ? -1 : lower.compareTo(value);
        return order > 0 || (order == 0 && !(lowerClosed && reached));
    }

    /**
     * Returns whether every number of another interval belongs to this one.
     *
     * @param other the other interval
     * @return whether the other lies within this one
     */
    public boolean contains(Interval other) {
        return End.lower(this).compareTo(End.lower(other)) <= 0
                && End.upper(this).compareTo(End.upper(other)) >= 0;
    }

    /**
     * Returns whether some number belongs to both intervals.
     *
     * @param other the other interval
     * @return whether they share a number
     */
    public boolean overlaps(Interval other) {
        boolean below = other.lower != null && isBelow(other.lower, other.lowerClosed);
        boolean above = other.upper != null && isAbove(other.upper, other.upperClosed);
        return !below && !above;
    }

    /**
     * Gives the numbers that belong to both intervals.
     *
     * @param other the other interval
     * @return the common part, or empty if there is none
     */
    public Optional<Interval> intersect(Interval other) {
        End from = End.highest(End.lower(this), End.lower(other));
        End to = End.lowest(End.upper(this), End.upper(other));
        return End.isEmpty(from.value(), from.closed(), to.value(), to.closed())
                ? Optional.empty()
                : Optional.of(End.between(from, to));
    }

    /**
     * Gives the smallest interval that contains both.
     *
     * @param other the other interval
     * @return the hull
     */
    public Interval hull(Interval other) {
        return End.between(
                End.lowest(End.lower(this), End.lower(other)), End.highest(End.upper(this), End.upper(other)));
    }

    /**
     * Gives the distance between two intervals.
     *
     * @param other the other interval
     * @return the distance of the ends that face each other; zero if the intervals overlap or merely touch
     */
    public BigDecimal gapTo(Interval other) {
        return End.distance(upper, other.lower).max(End.distance(other.upper, lower));
    }

    /**
     * Gives the distance between the ends.
     *
     * @return the width, or empty if an end has no bound
     */
    public Optional<BigDecimal> width() {
        return lower == null || upper == null ? Optional.empty() : Optional.of(upper.subtract(lower));
    }

    /**
     * Returns whether the interval holds one number only.
     *
     * @return whether it is a point
     */
    public boolean isPoint() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }

    /**
     * Gives the opposite of every number.
     *
     * @return the interval mirrored at zero
     */
    public Interval negate() {
        return new Interval(
                upper == null ? null : upper.negate(), upperClosed, lower == null ? null : lower.negate(), lowerClosed);
    }

    /**
     * Adds every number of another interval to every number of this one.
     *
     * @param other the other interval
     * @return the sums
     */
    public Interval plus(Interval other) {
        return new Interval(
                lower == null || other.lower == null ? null : lower.add(other.lower),
                lowerClosed && other.lowerClosed,
                upper == null || other.upper == null ? null : upper.add(other.upper),
                upperClosed && other.upperClosed);
    }

    /**
     * Takes every number of another interval from every number of this one.
     *
     * @param other the other interval
     * @return the differences
     */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /**
     * Multiplies every number of this interval with every number of another.
     *
     * @param other the other interval
     * @return the products
     */
    public Interval times(Interval other) {
        return End.product(this, other);
    }

    /**
     * Multiplies every number with a factor.
     *
     * @param factor the factor
     * @return the products; the point zero if the factor is zero
     */
    public Interval times(BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        if (factor.signum() <= 0) {
            return End.product(this, point(factor));
        }
        return new Interval(
                lower == null ? null : lower.multiply(factor),
                lowerClosed,
                upper == null ? null : upper.multiply(factor),
                upperClosed);
    }

    /** Adds a number to every number of this interval. */
    Interval plus(BigDecimal number) {
        return new Interval(
                lower == null ? null : lower.add(number),
                lowerClosed,
                upper == null ? null : upper.add(number),
                upperClosed);
    }

    /** Returns whether every number is above zero. */
    boolean isPositive() {
        return lower != null && lower.signum() > 0;
    }

    /**
     * Divides every number of this interval by every number of another.
     *
     * @param divisor the divisor
     * @return the quotients, without bound where the divisor comes arbitrarily near to zero; empty if it contains zero
     */
    public Optional<Interval> dividedBy(Interval divisor) {
        return divisor.contains(BigDecimal.ZERO) ? Optional.empty() : Optional.of(End.quotient(this, divisor));
    }

    /**
     * Raises every number to a power.
     *
     * @param n the exponent, 0 to 1000
     * @return the powers; the point one for the exponent zero
     * @throws IllegalArgumentException if the exponent is out of range
     */
    public Interval power(int n) {
        requireBetween(0, n);
        if (n == 0) {
            return point(BigDecimal.ONE);
        }
        End from = End.lower(this);
        End to = End.upper(this);
        if (n % 2 != 0 || from.signum() >= 0) {
            return End.between(from.power(n, Side.LOWER), to.power(n, Side.UPPER));
        }
        if (to.signum() <= 0) {
            return End.between(to.power(n, Side.LOWER), from.power(n, Side.UPPER));
        }
        return End.between(End.zero(Side.LOWER, true), End.highest(from.power(n, Side.UPPER), to.power(n, Side.UPPER)));
    }

    /**
     * Takes the n-th root of every number.
     *
     * @param n the degree of the root, 1 to 1000
     * @return the non-negative roots; empty if the interval reaches below zero
     * @throws IllegalArgumentException if the degree is out of range
     */
    public Optional<Interval> root(int n) {
        requireBetween(1, n);
        if (lower == null || lower.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                Roots.root(lower, n, RoundingMode.FLOOR),
                lowerClosed,
                upper == null ? null : Roots.root(upper, n, RoundingMode.CEILING),
                upperClosed));
    }

    /** Writes the interval in the usual notation, such as {@code [1.5, 2)} or {@code (-∞, 3]}. */
    @Override
    public String toString() {
        return IntervalText.of(lower, lowerClosed, upper, upperClosed);
    }

    private static void requireBetween(int least, int n) {
        if (n < least || n > LARGEST_POWER) {
            throw new IllegalArgumentException("out of the range " + least + " to " + LARGEST_POWER + ": " + n);
        }
    }
}
