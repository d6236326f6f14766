package org.districtplan.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.achievement.ElementChange;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.internal.across.Differences;
import org.districtplan.rules.internal.assess.TargetPairs;

/**
 * What is different in two documents, such as a draft for comment and its adopted version: targets, measures and figures.
 *
 * <p>Targets are paired as in {@link PlanComparison}. Measures are paired by what they continue, then by title, then by subjects with
 * the same stage or place; figures by their resolved key. What an excerpt does not have is not called dropped. This class is
 * immutable and thread-safe.
 *
 * @param earlier the earlier document
 * @param later the later document
 * @param targets the targets: those of the earlier document in its order, then the new ones
 * @param measures the measures, in the same order
 * @param figures the figures, in the same order
 */
public record PlanDifference(
        Plan earlier,
        Plan later,
        List<TargetChange> targets,
        List<ElementChange<Measure>> measures,
        List<ElementChange<Observation>> figures) {

    /**
     * Refuses null and copies the lists.
     *
     * @throws NullPointerException if a component is null
     */
    public PlanDifference {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        targets = List.copyOf(targets);
        measures = List.copyOf(measures);
        figures = List.copyOf(figures);
    }

    /**
     * Compares two documents.
     *
     * @param plans the set of both
     * @param earlierPlan the id of the earlier document
     * @param laterPlan the id of the later document
     * @return the difference
     * @throws IllegalArgumentException if one of them is not in the set
     */
    public static PlanDifference of(PlanSet plans, String earlierPlan, String laterPlan) {
        return of(plans, plan(plans, earlierPlan), plan(plans, laterPlan));
    }

    static PlanDifference of(PlanSet plans, Plan earlier, Plan later) {
        Differences differences = new Differences(plans, earlier, later);
        return new PlanDifference(
                earlier,
                later,
                TargetPairs.changes(plans, earlier, later),
                differences.measures(),
                differences.figures());
    }

    private static Plan plan(PlanSet plans, String id) {
        return plans.plan(id).orElseThrow(() -> new IllegalArgumentException("the set has no plan with the id " + id));
    }

    /**
     * Says whether both documents state the same, as far as they are available.
     *
     * @return true if no target, measure or figure changed, is new or was dropped
     */
    public boolean isEmpty() {
        return Stream.of(
                        targets.stream().map(TargetChange::kind),
                        measures.stream().map(ElementChange::kind),
                        figures.stream().map(ElementChange::kind))
                .flatMap(kinds -> kinds)
                .noneMatch(kind -> kind == TargetChange.Kind.CHANGED
                        || kind == TargetChange.Kind.NEW
                        || kind == TargetChange.Kind.DROPPED);
    }
}
