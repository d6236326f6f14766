package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that an assessment was made from, unrounded; a component that was not used is null.
 *
 * <p>Values are in the base unit: {@link Unit#fromBase(Interval)} converts them to the stated unit.
 *
 * <p>Read it by its accessors and build it by {@link #builder()}. The canonical constructor is not part of the promise: it
 * gains parameters. This class is immutable and thread-safe.
 *
 * @param unit the stated unit of the criterion, or of the figure where the criterion has none
 * @param baseline the start value of the trajectory
 * @param actual the value reached
 * @param target the values that meet the criterion, tolerance included
 * @param timeShare the elapsed share of the time (τ), from 0 to 1
 * @param scheduleShare the completed share of the trajectory (k); 1 is complete, and it may lie below 0 or above 1
 * @param ratio the schedule ratio of the method; above 1 is faster than needed, null also where it is infinite
 * @param remainingPerYear the change still needed per year until the target is due, in the base unit
 * @param method how progress was compared with elapsed time; of a flow (m/12) it is linear
 * @param expectedNow where the value should be by the date of the figure on a straight line to the target, in the base unit
 * @param paces what every method that can be used says, the method of the policy first; empty without a comparison with time
 * @param policy the assumptions of the policy that the result depends on
 */
public record AssessmentComponents(
        @Nullable Unit unit,
        @Nullable Interval baseline,
        @Nullable Interval actual,
        @Nullable Interval target,
        @Nullable BigDecimal timeShare,
        @Nullable Interval scheduleShare,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal remainingPerYear,
        @Nullable ProgressMethod method,
        @Nullable BigDecimal expectedNow,
        List<Pace> paces,
        List<Text> policy) {

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if a list or an entry is null
     */
    public AssessmentComponents {
        paces = List.copyOf(paces);
        policy = List.copyOf(policy);
    }

    /**
     * Starts a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder with these numbers.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .unit(unit)
                .baseline(baseline)
                .actual(actual)
                .target(target)
                .timeShare(timeShare)
                .scheduleShare(scheduleShare)
                .ratio(ratio)
                .remainingPerYear(remainingPerYear)
                .method(method)
                .expectedNow(expectedNow)
                .paces(paces);
        builder.policy.addAll(policy);
        return builder;
    }

    /** Builds {@link AssessmentComponents}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Unit unit;
        private @Nullable Interval baseline;
        private @Nullable Interval actual;
        private @Nullable Interval target;
        private @Nullable BigDecimal timeShare;
        private @Nullable Interval scheduleShare;
        private @Nullable BigDecimal ratio;
        private @Nullable BigDecimal remainingPerYear;
        private @Nullable ProgressMethod method;
        private @Nullable BigDecimal expectedNow;
        private List<Pace> paces = List.of();
        private final List<Text> policy = new ArrayList<>();

        private Builder() {}

        /** Sets the stated unit of the criterion. */
        public Builder unit(@Nullable Unit unit) {
            this.unit = unit;
            return this;
        }

        /** Sets the start value. */
        public Builder baseline(@Nullable Interval baseline) {
            this.baseline = baseline;
            return this;
        }

        /** Sets the value reached. */
        public Builder actual(@Nullable Interval actual) {
            this.actual = actual;
            return this;
        }

        /** Sets the values that meet the criterion, tolerance included. */
        public Builder target(@Nullable Interval target) {
            this.target = target;
            return this;
        }

        /** Sets the elapsed share of the time. */
        public Builder timeShare(@Nullable BigDecimal timeShare) {
            this.timeShare = timeShare;
            return this;
        }

        /** Sets the completed share of the trajectory. */
        public Builder scheduleShare(@Nullable Interval scheduleShare) {
            this.scheduleShare = scheduleShare;
            return this;
        }

        /** Sets the schedule ratio. */
        public Builder ratio(@Nullable BigDecimal ratio) {
            this.ratio = ratio;
            return this;
        }

        /** Sets the change still needed per year. */
        public Builder remainingPerYear(@Nullable BigDecimal remainingPerYear) {
            this.remainingPerYear = remainingPerYear;
            return this;
        }

        /** Sets how progress was compared with elapsed time. */
        public Builder method(@Nullable ProgressMethod method) {
            this.method = method;
            return this;
        }

        /** Sets where the value should be by the date of the figure. */
        public Builder expectedNow(@Nullable BigDecimal expectedNow) {
            this.expectedNow = expectedNow;
            return this;
        }

        /** Sets what every method says. */
        public Builder paces(List<Pace> paces) {
            this.paces = paces;
            return this;
        }

        /** Adds an assumption of the policy, unless it is already there. */
        public Builder policy(Text line) {
            if (!policy.contains(line)) {
                policy.add(line);
            }
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the components
         */
        public AssessmentComponents build() {
            return new AssessmentComponents(
                    unit,
                    baseline,
                    actual,
                    target,
                    timeShare,
                    scheduleShare,
                    ratio,
                    remainingPerYear,
                    method,
                    expectedNow,
                    paces,
                    policy);
        }
    }
}
