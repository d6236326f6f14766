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
 * Where one target stands at a date, with what that was concluded from.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param target the target
 * @param status where it stands
 * @param certainty how sure that is
 * @param reason what was held against what, or why it cannot be told
 * @param evidence the figures used, the deciding one first
 * @param claims what reports say of the target in words; decides only where no figure could
 * @param components the numbers
 * @param stretch where the higher criterion of the same target stands, null if it has none
 */
public record Assessment(
        Located<Target> target,
        AchievementStatus status,
        Certainty certainty,
        Message reason,
        List<Located<Observation>> evidence,
        List<Located<Progress>> claims,
        AssessmentComponents components,
        @Nullable Assessment stretch) {

    /** Refuses null in what is required and copies the lists. */
    public Assessment {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(reason, "reason");
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        Objects.requireNonNull(components, "components");
    }

    /**
     * Tells whether it could be told how far the target is met.
     *
     * @return false if it was adjusted, is not due or not assessable
     */
    public boolean isJudged() {
        return status.isJudged();
    }

    /**
     * Weighs a shortfall by the nature of the target: a missed binding target is an error, a missed expected one a warning, one
     * that is only striven for (力争) or guiding a note. Being behind weighs one step less than having missed.
     *
     * @return the severity, empty if nothing is missed or behind
     */
    public Optional<Severity> severity() {
        boolean missed = status == AchievementStatus.NOT_ACHIEVED;
        if (!missed && status != AchievementStatus.BEHIND) {
            return Optional.empty();
        }
        Target asked = target.element();
        if (asked.nature() == Nature.BINDING) {
            return Optional.of(missed ? Severity.ERROR : Severity.WARNING);
        }
        boolean soft = asked.hedge() == Hedge.STRIVE || asked.nature() == Nature.GUIDING;
        return Optional.of(missed && !soft ? Severity.WARNING : Severity.NOTE);
    }

    /** Returns the target's name with its status. */
    @Override
    public String toString() {
        return target.ref() + ": " + status.text() + " (" + certainty.text() + "): " + reason;
    }
}
