package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtplan.model.value.IntervalPolicy;

/**
 * The assumptions that an assessment needs and no plan states: the tolerance of 左右, and when progress counts as ahead or behind.
 *
 * <p>Every result lists the assumptions it depends on ({@link AssessmentComponents#policy()}).
 *
 * <p>Read it by its accessors and build it by {@link #builder()}. The canonical constructor is not part of the promise: it
 * gains parameters. This class is immutable and thread-safe.
 *
 * @param intervals the true values that stated numbers allow, including the tolerance of 左右 in a criterion
 * @param method how progress on a trajectory is compared with elapsed time; standard {@link ProgressMethod#LINEAR}
 * @param behindBelow the schedule ratio below which a target is behind; standard 0.95
 * @param aheadAbove the schedule ratio above which a target is ahead; standard 1.05
 * @param inStepPoints the largest difference of two percentages in step (基本同步), or of one that is kept (基本持平), in
 *     percentage points; 0 or more, standard 0.5
 * @param inStepShare the same for other units, as a share of the figure compared with; 0 or more, standard 0.025
 */
public record AssessmentPolicy(
        IntervalPolicy intervals,
        ProgressMethod method,
        BigDecimal behindBelow,
        BigDecimal aheadAbove,
        BigDecimal inStepPoints,
        BigDecimal inStepShare) {

    private static final AssessmentPolicy STANDARD = new Builder().build();

    /**
     * Refuses null and thresholds that contradict each other.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the threshold of behind is above that of ahead, or a tolerance is negative
     */
    public AssessmentPolicy {
        Objects.requireNonNull(intervals, "intervals");
        Objects.requireNonNull(method, "method");
        if (behindBelow.compareTo(aheadAbove) > 0) {
            throw new IllegalArgumentException("behindBelow " + behindBelow + " is above aheadAbove " + aheadAbove);
        }
        if (inStepPoints.signum() < 0 || inStepShare.signum() < 0) {
            throw new IllegalArgumentException("a tolerance cannot be negative");
        }
    }

    /**
     * Gives the standard policy: nearest rounding, linear progress, 0.95 and 1.05.
     *
     * @return the standard policy
     */
    public static AssessmentPolicy standard() {
        return STANDARD;
    }

    /**
     * Starts a builder with the standard policy.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder with this policy.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .intervals(intervals)
                .method(method)
                .behindBelow(behindBelow)
                .aheadAbove(aheadAbove)
                .inStepPoints(inStepPoints)
                .inStepShare(inStepShare);
    }

    /** Builds {@link AssessmentPolicy}. Not thread-safe. */
    public static final class Builder {
        private IntervalPolicy intervals = IntervalPolicy.standard();
        private ProgressMethod method = ProgressMethod.LINEAR;
        private BigDecimal behindBelow = new BigDecimal("0.95");
        private BigDecimal aheadAbove = new BigDecimal("1.05");
        private BigDecimal inStepPoints = new BigDecimal("0.5");
        private BigDecimal inStepShare = new BigDecimal("0.025");

        private Builder() {}

        /** Sets the true values that stated numbers allow. */
        public Builder intervals(IntervalPolicy intervals) {
            this.intervals = intervals;
            return this;
        }

        /** Sets how progress is compared with elapsed time. */
        public Builder method(ProgressMethod method) {
            this.method = method;
            return this;
        }

        /** Sets the schedule ratio below which a target is behind. */
        public Builder behindBelow(BigDecimal behindBelow) {
            this.behindBelow = behindBelow;
            return this;
        }

        /** Sets the schedule ratio above which a target is ahead. */
        public Builder aheadAbove(BigDecimal aheadAbove) {
            this.aheadAbove = aheadAbove;
            return this;
        }

        /** Sets the largest difference of two percentages in step, in percentage points. */
        public Builder inStepPoints(BigDecimal inStepPoints) {
            this.inStepPoints = inStepPoints;
            return this;
        }

        /** Sets the same for other units, as a share of the figure compared with. */
        public Builder inStepShare(BigDecimal inStepShare) {
            this.inStepShare = inStepShare;
            return this;
        }

        /**
         * Builds the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if the threshold of behind is above that of ahead, or a tolerance is negative
         */
        public AssessmentPolicy build() {
            return new AssessmentPolicy(intervals, method, behindBelow, aheadAbove, inStepPoints, inStepShare);
        }
    }
}
