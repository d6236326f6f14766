package org.districtplan.model.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.districtplan.model.diagnostic.Text;

/**
 * What a stated number allows: how numbers are rounded, and how far 左右, 近, 余 and their like reach.
 *
 * <p>No standard says how far 左右 reaches, so every row is a parameter, and the row that a result depends on can be
 * shown with it ({@link #describe(Quantity)}). A step is one unit of the last stated digit. All rows are for positive
 * numbers; for negative ones they are mirrored, since a qualifier applies to the magnitude. Of the number zero, a row
 * that is a multiple keeps only the ends without bound; a row without any reads zero as a plain number.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rounding what a plain continuous or scaled number allows, in steps added to it; standard {@code [-0.5, 0.5]}
 * @param counts what a plain whole number of things allows, in steps added to it; standard {@code [0, 0]}
 * @param fractions what a plain fraction allows, in multiples of it; standard {@code [0.975, 1.025]}
 * @param aboutSteps what a number with {@link Qualifier#ABOUT} allows at least, in steps added to it; standard
 *     {@code [-0.5, 0.5]}
 * @param qualified what each qualifier but {@link Qualifier#PLAIN} allows: in multiples of the number, of {@link
 *     Qualifier#AND_SOME} in units of the last digit that is not zero added to it, of {@link Qualifier#SEVERAL} in
 *     multiples of the scale
 */
public record IntervalPolicy(
        Interval rounding,
        Interval counts,
        Interval fractions,
        Interval aboutSteps,
        Map<Qualifier, Interval> qualified) {

    private static final Interval NEAREST = Interval.parse("[-0.5, 0.5]");
    private static final Interval TRUNCATED = Interval.parse("[0, 1)");
    private static final Interval ZERO = Interval.point(BigDecimal.ZERO);
    private static final IntervalPolicy STANDARD = new Builder().build();
    private static final IntervalPolicy TRUNCATING =
            STANDARD.toBuilder().rounding(TRUNCATED).build();

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if a qualifier but PLAIN has no row, if PLAIN has one, or if a plain number would
     *     not allow itself
     */
    public IntervalPolicy {
        requireNonNull(aboutSteps, "aboutSteps");
        if (!rounding.contains(BigDecimal.ZERO)
                || !counts.contains(BigDecimal.ZERO)
                || !fractions.contains(BigDecimal.ONE)) {
            throw new IllegalArgumentException("a plain number allows at least itself");
        }
        Map<Qualifier, Interval> rows = new EnumMap<>(Qualifier.class);
        rows.putAll(qualified);
        if (rows.containsKey(Qualifier.PLAIN) || rows.size() != Qualifier.values().length - 1) {
            throw new IllegalArgumentException("one row for every qualifier but PLAIN: " + rows.keySet());
        }
        rows.values().forEach(row -> requireNonNull(row, "row"));
        qualified = Collections.unmodifiableMap(rows);
    }

    /**
     * Gives the policy of nearest rounding, with the customary reach of the qualifiers.
     *
     * @return the standard policy
     */
    public static IntervalPolicy standard() {
        return STANDARD;
    }

    /**
     * Gives the standard policy for an author who cuts digits off instead of rounding: 135亿元 is {@code [135, 136)}.
     *
     * @return the truncating policy
     */
    public static IntervalPolicy truncating() {
        return TRUNCATING;
    }

    /**
     * Starts from the standard policy.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from this policy.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.rounding = rounding;
        builder.counts = counts;
        builder.fractions = fractions;
        builder.aboutSteps = aboutSteps;
        builder.qualified.putAll(qualified);
        return builder;
    }

    /**
     * Gives the true values a stated number allows.
     *
     * @param quantity the stated quantity
     * @return the interval, in the base unit
     */
    public Interval interval(Quantity quantity) {
        return StatedInterval.of(quantity, this);
    }

    /**
     * Names the row for a qualifier, to be shown with a result that depends on it.
     *
     * @param qualifier the qualifier; PLAIN names the row for rounded numbers
     * @return the row in words
     */
    public Text describe(Qualifier qualifier) {
        return qualifier == Qualifier.PLAIN
                ? PolicyText.rounding(rounding, NEAREST, TRUNCATED)
                : PolicyText.qualified(qualifier, row(qualifier), aboutSteps);
    }

    /**
     * Names the row a quantity falls under, to be shown with a result that depends on it.
     *
     * @param quantity the stated quantity
     * @return the row in words
     */
    public Text describe(Quantity quantity) {
        if (quantity.isExactCount()) {
            return PolicyText.counts(counts, ZERO);
        }
        return quantity.isFraction() && quantity.qualifier() == Qualifier.PLAIN
                ? PolicyText.fractions(fractions)
                : describe(quantity.qualifier());
    }

    Interval row(Qualifier qualifier) {
        return requireNonNull(qualified.get(qualifier), "row");
    }

    /** Changes rows of a policy. Not safe for several threads at once. */
    public static final class Builder {

        private Interval rounding = NEAREST;
        private Interval counts = ZERO;
        private Interval fractions = Interval.parse("[0.975, 1.025]");
        private Interval aboutSteps = NEAREST;
        private final Map<Qualifier, Interval> qualified = new EnumMap<>(Qualifier.class);

        private Builder() {
            qualified.put(Qualifier.ABOUT, fractions);
            qualified.put(Qualifier.NEARLY, Interval.parse("[0.9, 1)"));
            qualified.put(Qualifier.AND_SOME, TRUNCATED);
            qualified.put(Qualifier.OVER, Interval.moreThan(BigDecimal.ONE));
            qualified.put(Qualifier.AT_LEAST, Interval.atLeast(BigDecimal.ONE));
            qualified.put(Qualifier.AT_MOST, Interval.atMost(BigDecimal.ONE));
            qualified.put(Qualifier.UNDER, Interval.lessThan(BigDecimal.ONE));
            qualified.put(Qualifier.STRONG, Interval.parse("(1, 1.1)"));
            qualified.put(Qualifier.WEAK, Interval.parse("[0.9, 1)"));
            qualified.put(Qualifier.SEVERAL, Interval.parse("[2, 10)"));
        }

        /**
         * Sets what a plain continuous or scaled number allows.
         *
         * @param steps the reach in units of the last stated digit, added to the number
         * @return this builder
         */
        public Builder rounding(Interval steps) {
            rounding = requireNonNull(steps, "steps");
            return this;
        }

        /**
         * Sets what a plain whole number of things allows.
         *
         * @param steps the reach in units of the last stated digit, added to the number
         * @return this builder
         */
        public Builder counts(Interval steps) {
            counts = requireNonNull(steps, "steps");
            return this;
        }

        /**
         * Sets what a plain fraction allows.
         *
         * @param multiples the reach in multiples of the fraction
         * @return this builder
         */
        public Builder fractions(Interval multiples) {
            fractions = requireNonNull(multiples, "multiples");
            return this;
        }

        /**
         * Sets what a number with 左右 allows at least.
         *
         * @param steps the reach in units of the last stated digit, added to the number
         * @return this builder
         */
        public Builder aboutSteps(Interval steps) {
            aboutSteps = requireNonNull(steps, "steps");
            return this;
        }

        /**
         * Sets what a qualifier allows.
         *
         * @param qualifier the qualifier, not PLAIN
         * @param row the reach, as {@link IntervalPolicy#qualified()} says
         * @return this builder
         * @throws IllegalArgumentException if the qualifier is PLAIN: see {@link #rounding(Interval)}
         */
        public Builder qualified(Qualifier qualifier, Interval row) {
            if (requireNonNull(qualifier, "qualifier") == Qualifier.PLAIN) {
                throw new IllegalArgumentException("a plain number has its row under rounding, counts and fractions");
            }
            qualified.put(qualifier, requireNonNull(row, "row"));
            return this;
        }

        /**
         * Makes the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if a plain number would not allow itself
         */
        public IntervalPolicy build() {
            return new IntervalPolicy(rounding, counts, fractions, aboutSteps, qualified);
        }
    }
}
