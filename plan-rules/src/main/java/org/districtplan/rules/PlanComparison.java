package org.districtplan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.internal.across.Drafts;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.assess.TargetPairs;

/**
 * Compares the targets of two plans: which changed (5%左右 to 3%左右), were kept, were dropped, or are new.
 *
 * <p>Targets are paired by their resolved key with the period shifted: the growth target for 2024 in the plan for 2024 with the growth
 * target for 2025 in the plan for 2025. This class is immutable and thread-safe.
 *
 * @param earlier the earlier plan
 * @param later the later plan
 * @param changes one entry for each pair and each target without a partner: those of the earlier plan in its order, then the new ones
 */
public record PlanComparison(Plan earlier, Plan later, List<TargetChange> changes) {

    /**
     * Refuses null and copies the list.
     *
     * @throws NullPointerException if a component is null
     */
    public PlanComparison {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two plans.
     *
     * @param plans the set of both plans
     * @param earlierPlan the id of the earlier plan
     * @param laterPlan the id of the later plan
     * @return the comparison
     * @throws IllegalArgumentException if one of them is not in the set
     */
    public static PlanComparison of(PlanSet plans, String earlierPlan, String laterPlan) {
        return of(plans, plan(plans, earlierPlan), plan(plans, laterPlan));
    }

    private static PlanComparison of(PlanSet plans, Plan earlier, Plan later) {
        return new PlanComparison(earlier, later, TargetPairs.changes(plans, earlier, later));
    }

    private static Plan plan(PlanSet plans, String id) {
        return plans.plan(id).orElseThrow(() -> new IllegalArgumentException("the set has no plan with the id " + id));
    }

    /**
     * Compares consecutive plans: of the same kind, for the same place, one planned period after the other. Where a place has several
     * plans of a kind at a time (sector plans, action plans), a plan follows the one it names as its predecessor, or the last one
     * whose title differs only in its numbers. A draft is left out where its adopted version is in the set; {@link
     * AcrossPlans#drafts()} compares the two.
     *
     * @param plans the plans
     * @return the comparisons by kind and place in the order of the plans, then in time; plans without targets or without a
     *     period they plan for are left out
     */
    public static List<PlanComparison> consecutive(PlanSet plans) {
        return consecutive(plans, (earlier, later) -> of(plans, earlier, later));
    }

    static List<PlanComparison> consecutive(PlanSet plans, BiFunction<Plan, Plan, PlanComparison> comparison) {
        // A draft has no place of its own in a line that has its adopted version.
        Set<String> drafts = new HashSet<>();
        Drafts.pairs(plans.plans()).forEach(pair -> drafts.add(pair.draft().id()));
        Map<List<Object>, List<Plan>> groups = new LinkedHashMap<>();
        for (Plan plan : plans.plans()) {
            if (!drafts.contains(plan.id()) && !plan.targets().isEmpty() && Succession.hasTime(plan.header())) {
                groups.computeIfAbsent(Succession.line(plan.header()), key -> new ArrayList<>())
                        .add(plan);
            }
        }
        return groups.values().stream()
                .map(group -> pairs(comparison, group))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<PlanComparison> pairs(BiFunction<Plan, Plan, PlanComparison> comparison, List<Plan> group) {
        List<Plan> ordered = group.stream()
                .sorted(Comparator.comparing(Plan::header, Succession.ORDER))
                .toList();
        List<PlanComparison> pairs = new ArrayList<>();
        Map<String, Plan> byId = new HashMap<>();
        Map<String, List<Plan>> byTitle = new HashMap<>();
        Plan last = null;
        for (Plan later : ordered) {
            List<Plan> alike =
                    byTitle.computeIfAbsent(Succession.unnumbered(later.header()), added -> new ArrayList<>());
            Optional<Plan> earlier = Succession.isRecurring(later.header())
                    ? Optional.ofNullable(last)
                    : Succession.predecessor(later, byId).or(() -> lastBefore(alike, later));
            earlier.ifPresent(plan -> pairs.add(comparison.apply(plan, later)));
            byId.put(later.id(), later);
            alike.add(later);
            last = later;
        }
        return pairs;
    }

    private static Optional<Plan> lastBefore(List<Plan> alike, Plan later) {
        for (int i = alike.size() - 1; i >= 0; i--) {
            if (Succession.isBefore(alike.get(i).header(), later.header())) {
                return Optional.of(alike.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Gives the changes of one kind.
     *
     * @param kind the kind
     * @return the changes, in order
     */
    public List<TargetChange> of(TargetChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
