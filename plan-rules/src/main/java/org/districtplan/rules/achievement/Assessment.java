package org.districtplan.rules.achievement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Hedge;
import org.districtplan.model.Located;
import org.districtplan.model.Nature;
import org.districtplan.model.Observation;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one target at a date: its status, and what led to it.
 *
 * <p>Read it by its accessors and build it by {@link #builder()}. The canonical constructor is not part of the promise: it
 * gains parameters. This class is immutable and thread-safe.
 *
 * @param target the target
 * @param status how far the target is met
 * @param certainty how certain the status is
 * @param reason what was compared with what, or why the target cannot be assessed
 * @param evidence the figures used, the deciding one first
 * @param claims the progress that reports state for the target; it decides only where no figure can
 * @param claimed the status that the latest of these reports states, null if none states one; where it differs from {@code status},
 *     the report and its figures disagree
 * @param adjustments the later targets of the same figure that require something else
 * @param components the numbers of the assessment
 * @param stretch the assessment of the higher criterion (stretch) of the same target, null if it has none or the target itself could
 *     not be judged
 */
public record Assessment(
        Located<Target> target,
        AchievementStatus status,
        Certainty certainty,
        Message reason,
        List<Located<Observation>> evidence,
        List<Located<Progress>> claims,
        @Nullable AchievementStatus claimed,
        List<TargetAdjustment> adjustments,
        AssessmentComponents components,
        @Nullable Assessment stretch) {

    /**
     * Refuses null and copies the lists.
     *
     * @throws NullPointerException if a component other than {@code claimed} and {@code stretch} is null
     */
    public Assessment {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(reason, "reason");
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        adjustments = List.copyOf(adjustments);
        Objects.requireNonNull(components, "components");
    }

    /**
     * Starts a builder without a target.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives whether the status says how far the target is met.
     *
     * @return false if the target was adjusted, is not due or is not assessable
     */
    public boolean isJudged() {
        return status.isJudged();
    }

    /**
     * Gives whether a report states another status than the figures give. Achieved and achieved early are one answer
     * here, and what a report states on the way does not differ from how it ended.
     *
     * @return whether the figures decided and the report states otherwise
     */
    public boolean differsFromClaim() {
        return claimed != null
                && isJudged()
                && certainty != Certainty.ON_CLAIM
                && claimed != AchievementStatus.ADJUSTED
                && !(isFinal(status) && isInterim(claimed))
                && group(claimed) != group(status);
    }

    private static boolean isFinal(AchievementStatus status) {
        return status == AchievementStatus.ACHIEVED
                || status == AchievementStatus.ACHIEVED_EARLY
                || status == AchievementStatus.NOT_ACHIEVED;
    }

    private static boolean isInterim(AchievementStatus status) {
        return status == AchievementStatus.AHEAD
                || status == AchievementStatus.ON_TRACK
                || status == AchievementStatus.BEHIND;
    }

    private static AchievementStatus group(AchievementStatus status) {
        return status == AchievementStatus.ACHIEVED_EARLY ? AchievementStatus.ACHIEVED : status;
    }

    /**
     * Gives whether a later target replaces this one.
     *
     * @return whether it was adjusted
     */
    public boolean isAdjusted() {
        return adjustments.stream().anyMatch(one -> one.kind() == TargetAdjustment.Kind.ADJUSTED);
    }

    /**
     * Gives the severity of a shortfall by the nature of the target: a missed binding target is an error, a missed expected one a
     * warning, and a missed guiding target or one with the hedge 力争 a note. Being behind is one step less severe than missing the
     * target. A target that was adjusted is a note, since the later target is judged by itself.
     *
     * @return the severity, empty if nothing is missed or behind
     */
    public Optional<Severity> severity() {
        boolean missed = status == AchievementStatus.NOT_ACHIEVED;
        if (!missed && status != AchievementStatus.BEHIND) {
            return Optional.empty();
        }
        if (isAdjusted()) {
            return Optional.of(Severity.NOTE);
        }
        Target element = target.element();
        if (element.nature() == Nature.BINDING) {
            return Optional.of(missed ? Severity.ERROR : Severity.WARNING);
        }
        boolean soft = element.hedge() == Hedge.STRIVE || element.nature() == Nature.GUIDING;
        return Optional.of(missed && !soft ? Severity.WARNING : Severity.NOTE);
    }

    /** Returns the reference of the target with its status and reason; for people, not a format. */
    @Override
    public String toString() {
        return target.ref() + ": " + status.text() + " (" + certainty.text() + "): " + reason;
    }

    /** Builds {@link Assessment}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Located<Target> target;
        private @Nullable AchievementStatus status;
        private Certainty certainty = Certainty.DEFINITE;
        private @Nullable Message reason;
        private List<Located<Observation>> evidence = List.of();
        private List<Located<Progress>> claims = List.of();
        private @Nullable AchievementStatus claimed;
        private List<TargetAdjustment> adjustments = List.of();
        private AssessmentComponents components = AssessmentComponents.builder().build();
        private @Nullable Assessment stretch;

        private Builder() {}

        /** Sets the target; required. */
        public Builder target(Located<Target> target) {
            this.target = target;
            return this;
        }

        /** Sets how far the target is met; required. */
        public Builder status(AchievementStatus status) {
            this.status = status;
            return this;
        }

        /** Sets how certain the status is; definite by default. */
        public Builder certainty(Certainty certainty) {
            this.certainty = certainty;
            return this;
        }

        /** Sets the reason; required. */
        public Builder reason(Message reason) {
            this.reason = reason;
            return this;
        }

        /** Sets the figures used, the deciding one first. */
        public Builder evidence(List<Located<Observation>> evidence) {
            this.evidence = evidence;
            return this;
        }

        /** Sets the progress that reports state. */
        public Builder claims(List<Located<Progress>> claims) {
            this.claims = claims;
            return this;
        }

        /** Sets the status that a report states, null for none. */
        public Builder claimed(@Nullable AchievementStatus claimed) {
            this.claimed = claimed;
            return this;
        }

        /** Sets the later targets that require something else. */
        public Builder adjustments(List<TargetAdjustment> adjustments) {
            this.adjustments = adjustments;
            return this;
        }

        /** Sets the numbers of the assessment. */
        public Builder components(AssessmentComponents components) {
            this.components = components;
            return this;
        }

        /** Sets the assessment of the higher criterion, null for none. */
        public Builder stretch(@Nullable Assessment stretch) {
            this.stretch = stretch;
            return this;
        }

        /**
         * Builds the assessment.
         *
         * @return the assessment
         * @throws NullPointerException if the target, the status or the reason is not set
         */
        public Assessment build() {
            return new Assessment(
                    Objects.requireNonNull(target, "target"),
                    Objects.requireNonNull(status, "status"),
                    certainty,
                    Objects.requireNonNull(reason, "reason"),
                    evidence,
                    claims,
                    claimed,
                    adjustments,
                    components,
                    stretch);
        }
    }
}
