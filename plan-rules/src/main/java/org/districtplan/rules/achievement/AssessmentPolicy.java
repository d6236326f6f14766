package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Nature;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.IntervalPolicy;

/**
 * The assumptions that an assessment needs and no plan states: the tolerance of 左右, when progress counts as ahead or behind, what
 * the results are called and how much a binding target counts.
 *
 * <p>Every result lists the assumptions it depends on ({@link AssessmentComponents#policy()}). {@link PolicyPresets} has the usual
 * ones.
 *
 * <p>Read it by its accessors and build it by {@link #builder()}. The canonical constructor is not part of the promise: it
 * gains parameters. This class is immutable and thread-safe.
 *
 * @param name what the policy is called where a result shows it
 * @param intervals the true values that stated numbers allow, including the tolerance of 左右 in a criterion
 * @param method how progress on a trajectory is compared with elapsed time; standard {@link ProgressMethod#LINEAR}
 * @param behindBelow the schedule ratio below which a target is behind; standard 0.95
 * @param aheadAbove the schedule ratio above which a target is ahead; standard 1.05
 * @param bands finer categories of progress by schedule ratio, the highest first; standard none
 * @param labels what a status is called where that differs from its own label; standard none
 * @param importance how much a target of each nature counts in a score of all targets, 0 or more; standard 1 for each
 * @param staleAfterMonths how many months before the date of the assessment the latest figure may end; standard 24
 * @param inStepPoints the largest difference of two percentages in step (基本同步), or of one that is kept (基本持平), in
 *     percentage points; 0 or more, standard 0.5
 * @param inStepShare the same for other units, as a share of the figure compared with; 0 or more, standard 0.025
 */
public record AssessmentPolicy(
        Text name,
        IntervalPolicy intervals,
        ProgressMethod method,
        BigDecimal behindBelow,
        BigDecimal aheadAbove,
        List<ProgressBand> bands,
        Map<AchievementStatus, Text> labels,
        Map<Nature, BigDecimal> importance,
        int staleAfterMonths,
        BigDecimal inStepPoints,
        BigDecimal inStepShare) {

    private static final AssessmentPolicy STANDARD = new Builder().build();

    /**
     * Refuses null and thresholds that contradict each other.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the threshold of behind is above that of ahead, the bands are not in falling order with
     *     one without a threshold last, or a tolerance, an importance or an age is negative
     */
    public AssessmentPolicy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(intervals, "intervals");
        Objects.requireNonNull(method, "method");
        if (behindBelow.compareTo(aheadAbove) > 0) {
            throw new IllegalArgumentException("behindBelow " + behindBelow + " is above aheadAbove " + aheadAbove);
        }
        bands = List.copyOf(bands);
        requireFalling(bands);
        labels = copyOf(AchievementStatus.class, labels);
        importance = copyOf(Nature.class, importance);
        if (importance.values().stream().anyMatch(one -> one.signum() < 0)) {
            throw new IllegalArgumentException("an importance cannot be negative: " + importance);
        }
        if (staleAfterMonths < 0 || inStepPoints.signum() < 0 || inStepShare.signum() < 0) {
            throw new IllegalArgumentException("an age or a tolerance cannot be negative");
        }
    }

    private static void requireFalling(List<ProgressBand> bands) {
        for (int i = 0; i < bands.size(); i++) {
            BigDecimal from = bands.get(i).from();
            boolean last = i == bands.size() - 1;
            BigDecimal next = last ? null : bands.get(i + 1).from();
            boolean falls = from == null ? last : !last && (next == null || next.compareTo(from) < 0);
            if (!falls) {
                throw new IllegalArgumentException("the bands must fall, the last one without a threshold: " + bands);
            }
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> copyOf(Class<K> keys, Map<K, V> map) {
        EnumMap<K, V> copy = new EnumMap<>(keys);
        map.forEach(
                (key, value) -> copy.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value")));
        return Collections.unmodifiableMap(copy);
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
     * Gives what the policy calls a result: the band of its schedule ratio if progress was compared with elapsed time and the policy
     * has bands, else the label of its status.
     *
     * @param assessment an assessment made with this policy
     * @return the label
     */
    public Text label(Assessment assessment) {
        BigDecimal ratio = assessment.components().ratio();
        boolean underway =
                switch (assessment.status()) {
                    case AHEAD, ON_TRACK, BEHIND -> true;
                    default -> false;
                };
        if (ratio != null && underway) {
            for (ProgressBand band : bands) {
                if (band.from() == null || ratio.compareTo(band.from()) >= 0) {
                    return band.label();
                }
            }
        }
        return label(assessment.status());
    }

    /**
     * Gives what the policy calls a status.
     *
     * @param status the status
     * @return the label of the policy, else that of the status
     */
    public Text label(AchievementStatus status) {
        Text own = labels.get(Objects.requireNonNull(status, "status"));
        return own == null ? status.label() : own;
    }

    /**
     * Gives how much a target of a nature counts.
     *
     * @param nature the nature
     * @return the importance; 1 where the policy has none
     */
    public BigDecimal importance(Nature nature) {
        BigDecimal own = importance.get(Objects.requireNonNull(nature, "nature"));
        return own == null ? BigDecimal.ONE : own;
    }

    /**
     * Gives what share of the judged targets is as planned (achieved, achieved early, ahead or on track), each counted by the
     * importance of its nature.
     *
     * @param assessments the assessments
     * @return the share in per cent with one decimal, empty if nothing judged counts
     */
    public Optional<BigDecimal> score(Collection<Assessment> assessments) {
        BigDecimal judged = BigDecimal.ZERO;
        BigDecimal asPlanned = BigDecimal.ZERO;
        for (Assessment one : assessments) {
            if (one.isJudged()) {
                BigDecimal counts = importance(one.target().element().nature());
                boolean behind =
                        one.status() == AchievementStatus.BEHIND || one.status() == AchievementStatus.NOT_ACHIEVED;
                judged = judged.add(counts);
                asPlanned = behind ? asPlanned : asPlanned.add(counts);
            }
        }
        return judged.signum() == 0
                ? Optional.empty()
                : Optional.of(asPlanned.movePointRight(2).divide(judged, 1, RoundingMode.HALF_UP));
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
                .name(name)
                .intervals(intervals)
                .method(method)
                .behindBelow(behindBelow)
                .aheadAbove(aheadAbove)
                .bands(bands)
                .labels(labels)
                .importance(importance)
                .staleAfterMonths(staleAfterMonths)
                .inStepPoints(inStepPoints)
                .inStepShare(inStepShare);
    }

    /** Builds {@link AssessmentPolicy}. Not thread-safe. */
    public static final class Builder {
        private Text name = Text.of("标准口径", "standard policy");
        private IntervalPolicy intervals = IntervalPolicy.standard();
        private ProgressMethod method = ProgressMethod.LINEAR;
        private BigDecimal behindBelow = new BigDecimal("0.95");
        private BigDecimal aheadAbove = new BigDecimal("1.05");
        private List<ProgressBand> bands = List.of();
        private Map<AchievementStatus, Text> labels = Map.of();
        private Map<Nature, BigDecimal> importance = Map.of();
        private int staleAfterMonths = 24;
        private BigDecimal inStepPoints = new BigDecimal("0.5");
        private BigDecimal inStepShare = new BigDecimal("0.025");

        private Builder() {}

        /** Sets what the policy is called. */
        public Builder name(Text name) {
            this.name = name;
            return this;
        }

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

        /** Sets finer categories of progress, the highest first, the last one without a threshold. */
        public Builder bands(List<ProgressBand> bands) {
            this.bands = bands;
            return this;
        }

        /** Sets what statuses are called. */
        public Builder labels(Map<AchievementStatus, Text> labels) {
            this.labels = labels;
            return this;
        }

        /** Sets how much a target of each nature counts in a score of all targets. */
        public Builder importance(Map<Nature, BigDecimal> importance) {
            this.importance = importance;
            return this;
        }

        /** Sets how many months before the date of the assessment the latest figure may end. */
        public Builder staleAfterMonths(int staleAfterMonths) {
            this.staleAfterMonths = staleAfterMonths;
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
         * @throws IllegalArgumentException if the thresholds or bands contradict each other, or a number is negative
         */
        public AssessmentPolicy build() {
            return new AssessmentPolicy(
                    name,
                    intervals,
                    method,
                    behindBelow,
                    aheadAbove,
                    bands,
                    labels,
                    importance,
                    staleAfterMonths,
                    inStepPoints,
                    inStepShare);
        }
    }
}
