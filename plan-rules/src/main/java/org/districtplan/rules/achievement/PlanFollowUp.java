package org.districtplan.rules.achievement;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.Plan;

/**
 * What the report that follows a plan says of each of its targets.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param plan the plan that sets the targets
 * @param report the document that reports on it, or the next plan of its kind
 * @param targets the targets of the plan, in its order
 */
public record PlanFollowUp(Plan plan, Plan report, List<TargetFollowUp> targets) {

    /**
     * Refuses null and copies the list.
     *
     * @throws NullPointerException if a component is null
     */
    public PlanFollowUp {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(report, "report");
        targets = List.copyOf(targets);
    }

    /**
     * Gives the targets of one outcome.
     *
     * @param outcome the outcome
     * @return the targets, in order
     */
    public List<TargetFollowUp> of(TargetFollowUp.Outcome outcome) {
        return targets.stream().filter(one -> one.outcome() == outcome).toList();
    }
}
