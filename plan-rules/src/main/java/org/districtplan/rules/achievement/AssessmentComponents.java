package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a judgement was made from, unrounded; what played no part is null.
 *
 * <p>Intervals and the pace are in the base unit: {@link Unit#fromBase(Interval)} turns them into the printed one. This class
 * is immutable and thread-safe.
 *
 * @param unit the unit of the criterion as printed, or of the figure where the criterion has none
 * @param baseline where it started
 * @param actual what was reached
 * @param target the values that meet the criterion, tolerance included
 * @param timeShare the share of the time gone (τ), 0 to 1
 * @param scheduleShare the share of the way done (k)
 * @param ratio the schedule ratio of the method; above 1 is faster than needed
 * @param remainingPace what is still needed per year
 * @param method how progress was held against time; elapsed time (m/12) of a flow is linear
 * @param policy the lines of policy the result depends on
 */
public record AssessmentComponents(
        @Nullable Unit unit,
        @Nullable Interval baseline,
        @Nullable Interval actual,
        @Nullable Interval target,
        @Nullable BigDecimal timeShare,
        @Nullable Interval scheduleShare,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal remainingPace,
        @Nullable ProgressMethod method,
        List<Text> policy) {

    /** Copies the list. */
    public AssessmentComponents {
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

    /** Builds {@link AssessmentComponents}. Not safe for several threads at once. */
    public static final class Builder {
        private @Nullable Unit unit;
        private @Nullable Interval baseline;
        private @Nullable Interval actual;
        private @Nullable Interval target;
        private @Nullable BigDecimal timeShare;
        private @Nullable Interval scheduleShare;
        private @Nullable BigDecimal ratio;
        private @Nullable BigDecimal remainingPace;
        private @Nullable ProgressMethod method;
        private final List<Text> policy = new ArrayList<>();

        private Builder() {}

        /** Sets the unit of the criterion as printed. */
        public Builder unit(@Nullable Unit unit) {
            this.unit = unit;
            return this;
        }

        /** Sets where it started. */
        public Builder baseline(@Nullable Interval baseline) {
            this.baseline = baseline;
            return this;
        }

        /** Sets what was reached. */
        public Builder actual(@Nullable Interval actual) {
            this.actual = actual;
            return this;
        }

        /** Sets the values that meet the criterion, tolerance included. */
        public Builder target(@Nullable Interval target) {
            this.target = target;
            return this;
        }

        /** Sets the share of the time gone. */
        public Builder timeShare(@Nullable BigDecimal timeShare) {
            this.timeShare = timeShare;
            return this;
        }

        /** Sets the share of the way done. */
        public Builder scheduleShare(@Nullable Interval scheduleShare) {
            this.scheduleShare = scheduleShare;
            return this;
        }

        /** Sets the schedule ratio. */
        public Builder ratio(@Nullable BigDecimal ratio) {
            this.ratio = ratio;
            return this;
        }

        /** Sets what is still needed per year. */
        public Builder remainingPace(@Nullable BigDecimal remainingPace) {
            this.remainingPace = remainingPace;
            return this;
        }

        /** Sets how progress was held against time. */
        public Builder method(@Nullable ProgressMethod method) {
            this.method = method;
            return this;
        }

        /** Adds a line of policy, unless it is there. */
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
                    unit, baseline, actual, target, timeShare, scheduleShare, ratio, remainingPace, method, policy);
        }
    }
}
