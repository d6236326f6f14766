package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtplan.model.value.IntervalPolicy;

/**
 * What no plan says and an assessment has to settle: how far 左右 reaches, and when progress counts as ahead or behind.
 *
 * <p>What a result depends on is printed with it. This class is immutable and thread-safe.
 *
 * @param intervals what printed numbers allow, and so how far 左右 in a criterion reaches
 * @param method how progress from a baseline is held against time
 * @param behindBelow the schedule ratio below which a target is behind; standard 0.95
 * @param aheadAbove the schedule ratio above which a target is ahead; standard 1.05
 * @param inStepPoints how far apart two percentages in step (基本同步), or one that is kept (基本持平), may be, in
 *     percentage points; standard 0.5
 * @param inStepShare the same for other units, as a share of the figure compared with; standard 0.025
 */
public record AssessmentPolicy(
        IntervalPolicy intervals,
        ProgressMethod method,
        BigDecimal behindBelow,
        BigDecimal aheadAbove,
        BigDecimal inStepPoints,
        BigDecimal inStepShare) {

    private static final AssessmentPolicy STANDARD = new AssessmentPolicy(
            IntervalPolicy.standard(),
            ProgressMethod.LINEAR,
            new BigDecimal("0.95"),
            new BigDecimal("1.05"),
            new BigDecimal("0.5"),
            new BigDecimal("0.025"));

    /**
     * Refuses null and thresholds that contradict each other.
     *
     * @throws IllegalArgumentException if behind does not lie below ahead, or a tolerance is negative
     */
    public AssessmentPolicy {
        Objects.requireNonNull(intervals, "intervals");
        Objects.requireNonNull(method, "method");
        if (behindBelow.compareTo(aheadAbove) > 0) {
            throw new IllegalArgumentException("behind below " + behindBelow + ", but ahead above " + aheadAbove);
        }
        if (inStepPoints.signum() < 0 || inStepShare.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not negative");
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
     * Gives this policy with another reading of printed numbers.
     *
     * @param other what printed numbers allow
     * @return the changed policy
     */
    public AssessmentPolicy withIntervals(IntervalPolicy other) {
        return new AssessmentPolicy(other, method, behindBelow, aheadAbove, inStepPoints, inStepShare);
    }

    /**
     * Gives this policy with another method.
     *
     * @param other how progress is held against time
     * @return the changed policy
     */
    public AssessmentPolicy withMethod(ProgressMethod other) {
        return new AssessmentPolicy(intervals, other, behindBelow, aheadAbove, inStepPoints, inStepShare);
    }

    /**
     * Gives this policy with other thresholds of the schedule ratio.
     *
     * @param behind the ratio below which a target is behind
     * @param ahead the ratio above which it is ahead
     * @return the changed policy
     * @throws IllegalArgumentException if behind does not lie below ahead
     */
    public AssessmentPolicy withThresholds(BigDecimal behind, BigDecimal ahead) {
        return new AssessmentPolicy(intervals, method, behind, ahead, inStepPoints, inStepShare);
    }

    /**
     * Gives this policy with other tolerances of in step and kept.
     *
     * @param points how far apart two percentages may be, in percentage points
     * @param share the same for other units, as a share of the figure compared with
     * @return the changed policy
     * @throws IllegalArgumentException if one is negative
     */
    public AssessmentPolicy withInStep(BigDecimal points, BigDecimal share) {
        return new AssessmentPolicy(intervals, method, behindBelow, aheadAbove, points, share);
    }
}
