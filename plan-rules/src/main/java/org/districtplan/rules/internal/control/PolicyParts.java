package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.Nature;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.ProgressBand;
import org.districtplan.rules.achievement.ProgressMethod;
import org.jspecify.annotations.Nullable;

/**
 * What a policy file says; what it leaves out is null or empty.
 *
 * @param name what the policy is called
 * @param base the policy it extends, null for the standard one
 * @param method the method
 * @param behindBelow the threshold of behind
 * @param aheadAbove the threshold of ahead
 * @param bands the bands
 * @param labels the labels it changes
 * @param importance the importances it changes
 * @param staleAfterMonths the age of an old figure
 * @param inStep the tolerances of in step
 * @param intervals the intervals it changes
 */
record PolicyParts(
        Text name,
        @Nullable PresetWord base,
        @Nullable ProgressMethod method,
        @Nullable BigDecimal behindBelow,
        @Nullable BigDecimal aheadAbove,
        @Nullable List<ProgressBand> bands,
        Map<AchievementStatus, Text> labels,
        Map<Nature, BigDecimal> importance,
        @Nullable BigDecimal staleAfterMonths,
        @Nullable InStep inStep,
        Map<IntervalRow, Interval> intervals) {

    private static final AssessmentPolicy STANDARD = AssessmentPolicy.standard();

    /** The tolerances of in step: in points, and as a share. */
    record InStep(@Nullable BigDecimal points, @Nullable BigDecimal share) {}

    /** What a file has to say for a policy: where it differs from the standard one. */
    static PolicyParts of(AssessmentPolicy policy) {
        BigDecimal points = changed(policy.inStepPoints(), STANDARD.inStepPoints());
        BigDecimal share = changed(policy.inStepShare(), STANDARD.inStepShare());
        Map<IntervalRow, Interval> intervals = new EnumMap<>(IntervalRow.class);
        for (IntervalRow row : IntervalRow.values()) {
            Interval interval = changed(row.of(policy.intervals()), row.of(STANDARD.intervals()));
            if (interval != null) {
                intervals.put(row, interval);
            }
        }
        return new PolicyParts(
                policy.name(),
                null,
                changed(policy.method(), STANDARD.method()),
                changed(policy.behindBelow(), STANDARD.behindBelow()),
                changed(policy.aheadAbove(), STANDARD.aheadAbove()),
                changed(policy.bands(), STANDARD.bands()),
                policy.labels(),
                policy.importance(),
                policy.staleAfterMonths() == STANDARD.staleAfterMonths()
                        ? null
                        : BigDecimal.valueOf(policy.staleAfterMonths()),
                points == null && share == null ? null : new InStep(points, share),
                intervals);
    }

    private static <V> @Nullable V changed(V value, V standard) {
        return value.equals(standard) ? null : value;
    }

    private AssessmentPolicy extended() {
        return base == null ? STANDARD : base.policy();
    }

    /** The threshold of behind, of the file or of what it extends. */
    BigDecimal behind() {
        return behindBelow == null ? extended().behindBelow() : behindBelow;
    }

    /** The threshold of ahead, of the file or of what it extends. */
    BigDecimal ahead() {
        return aheadAbove == null ? extended().aheadAbove() : aheadAbove;
    }

    AssessmentPolicy policy() {
        AssessmentPolicy from = extended();
        Map<AchievementStatus, Text> allLabels = new EnumMap<>(AchievementStatus.class);
        allLabels.putAll(from.labels());
        allLabels.putAll(labels);
        Map<Nature, BigDecimal> allImportance = new EnumMap<>(Nature.class);
        allImportance.putAll(from.importance());
        allImportance.putAll(importance);
        IntervalPolicy.Builder rows = from.intervals().toBuilder();
        intervals.forEach((row, interval) -> row.set(rows, interval));
        BigDecimal points = inStep == null ? null : inStep.points();
        BigDecimal share = inStep == null ? null : inStep.share();
        return from.toBuilder()
                .name(name)
                .intervals(rows.build())
                .method(Objects.requireNonNullElse(method, from.method()))
                .behindBelow(behind())
                .aheadAbove(ahead())
                .bands(bands == null ? from.bands() : bands)
                .labels(allLabels)
                .importance(allImportance)
                .staleAfterMonths(staleAfterMonths == null ? from.staleAfterMonths() : staleAfterMonths.intValue())
                .inStepPoints(points == null ? from.inStepPoints() : points)
                .inStepShare(share == null ? from.inStepShare() : share)
                .build();
    }
}
