package org.districtplan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.TargetMention;
import org.districtplan.rules.internal.across.AnnualSteps;
import org.districtplan.rules.internal.across.Drafts;
import org.districtplan.rules.internal.across.FollowUps;
import org.districtplan.rules.internal.across.Lives;
import org.districtplan.rules.internal.across.LooseClaims;
import org.districtplan.rules.internal.assess.Succession;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a set say together: which report answers which target, which annual targets keep
 * up with those of several years, what became of each subject, and what is different in two documents.
 *
 * <pre>{@code
 * for (PlanFollowUp pair : AcrossPlans.of(plans).followUps()) {
 *     System.out.println(pair.plan().id() + ": " + pair.of(Outcome.DROPPED).size() + " targets dropped");
 * }
 * }</pre>
 *
 * <p>No method takes or returns null. This class is immutable and thread-safe.
 */
public final class AcrossPlans {

    private final PlanSet plans;
    private final IntervalPolicy policy;
    private final @Nullable String only;
    private final List<PlanDifference> compared;

    private AcrossPlans(PlanSet plans, IntervalPolicy policy, @Nullable String only, List<PlanDifference> compared) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.only = only;
        this.compared = List.copyOf(compared);
    }

    /**
     * Looks at a set of plans.
     *
     * @param plans the plans
     * @return what they say together
     */
    public static AcrossPlans of(PlanSet plans) {
        return of(plans, IntervalPolicy.standard());
    }

    /**
     * Looks at a set of plans.
     *
     * @param plans the plans
     * @param policy the true values that stated numbers allow, for annual targets beside those of several years
     * @return what they say together
     */
    public static AcrossPlans of(PlanSet plans, IntervalPolicy policy) {
        return new AcrossPlans(plans, policy, null, List.of());
    }

    /**
     * Gives the set that is looked at.
     *
     * @return all plans, also where the lists are narrowed to one
     */
    public PlanSet plans() {
        return plans;
    }

    /**
     * Narrows the lists to one plan; the whole set is still looked at.
     *
     * @param plan the plan's id
     * @return what concerns that plan
     */
    public AcrossPlans forPlan(String plan) {
        return new AcrossPlans(plans, policy, Objects.requireNonNull(plan, "plan"), compared);
    }

    private boolean concerns(Plan plan) {
        return only == null || plan.id().equals(only);
    }

    /**
     * Follows the targets of each plan into the reports on it: the next plan of its kind, and every document that states it reports
     * on it, such as a mid-term evaluation.
     *
     * @return the pairs by plan in the order of the set; plans without targets or without a report are left out
     */
    public List<PlanFollowUp> followUps() {
        List<PlanComparison> next = PlanComparison.consecutive(plans);
        Set<List<String>> pairs = new HashSet<>();
        next.forEach(pair -> pairs.add(List.of(pair.earlier().id(), pair.later().id())));
        FollowUps followUps = new FollowUps(plans);
        // By id: to compare two plans by value takes as long as reading them.
        Map<String, List<PlanFollowUp>> byPlan = new HashMap<>();
        for (Plan report : plans.plans()) {
            for (Plan plan : Succession.reportedBy(plans, report)) {
                if (!pairs.contains(List.of(plan.id(), report.id()))
                        && !plan.targets().isEmpty()) {
                    byPlan.computeIfAbsent(plan.id(), added -> new ArrayList<>())
                            .add(followUps.of(plan, report, null));
                }
            }
        }
        for (PlanComparison pair : next) {
            byPlan.computeIfAbsent(pair.earlier().id(), added -> new ArrayList<>())
                    .add(followUps.of(pair.earlier(), pair.later(), pair.changes()));
        }
        List<PlanFollowUp> found = new ArrayList<>();
        plans.plans().forEach(plan -> found.addAll(byPlan.getOrDefault(plan.id(), List.of())));
        return found.stream()
                .filter(pair -> concerns(pair.plan()) || concerns(pair.report()))
                .toList();
    }

    private static boolean isSame(Plan one, Plan other) {
        return one.id().equals(other.id());
    }

    /**
     * Compares annual targets with the targets of several years that they are steps of: yearly growth with average growth, yearly
     * flows with their total, and levels with a later level and its start value.
     *
     * @return the steps by target of several years in the order of the plans, then by year
     */
    public List<AnnualStep> annualSteps() {
        return new AnnualSteps(plans, policy)
                .all().stream()
                        .filter(step -> concerns(step.annual().plan())
                                || concerns(step.longer().plan()))
                        .toList();
    }

    /**
     * Follows each subject of a measure or progress item through the documents.
     *
     * @return the subjects in the order they first occur
     */
    public List<SubjectLife> subjectLives() {
        return new Lives(plans)
                .all().stream()
                        .filter(life -> life.stations().stream().anyMatch(station -> concerns(station.plan())))
                        .toList();
    }

    /**
     * Lists the verdicts that reports state about targets that are not available: the target is not in the set, or the report names
     * none.
     *
     * @return the progress items in the order of the plans; they are no assessments
     */
    public List<Located<Progress>> claimsWithoutTarget() {
        return LooseClaims.of(plans).stream()
                .filter(claim -> concerns(claim.plan()))
                .toList();
    }

    /**
     * Compares each draft with its adopted version: of one kind and place and for the same time, the one with a status before and the
     * other with one after adoption.
     *
     * @return the differences in the order of the drafts
     */
    public List<PlanDifference> drafts() {
        return Drafts.pairs(plans.plans()).stream()
                .filter(pair -> concerns(pair.draft()) || concerns(pair.adopted()))
                .map(pair -> PlanDifference.of(plans, pair.draft(), pair.adopted()))
                .toList();
    }

    /**
     * Compares two documents in addition.
     *
     * @param earlierPlan the id of the earlier document
     * @param laterPlan the id of the later document
     * @return the same, with one more in {@link #compared()}
     * @throws IllegalArgumentException if one of them is not in the set
     */
    public AcrossPlans comparing(String earlierPlan, String laterPlan) {
        List<PlanDifference> more = new ArrayList<>(compared);
        more.add(PlanDifference.of(plans, earlierPlan, laterPlan));
        return new AcrossPlans(plans, policy, only, more);
    }

    /**
     * Lists the documents that were compared on request.
     *
     * @return the differences in the order of the requests
     */
    public List<PlanDifference> compared() {
        return compared;
    }

    /**
     * Lists what is different in each draft and its adopted version, then in the documents compared on request.
     *
     * @return the differences, each pair once
     */
    public List<PlanDifference> differences() {
        List<PlanDifference> all = new ArrayList<>(drafts());
        for (PlanDifference one : compared) {
            boolean there = all.stream()
                    .anyMatch(other -> isSame(other.earlier(), one.earlier()) && isSame(other.later(), one.later()));
            if (!there) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /**
     * Lists what later documents say of a target: figures of its indicator, progress items about it, targets of the same series, and
     * measures about its subject.
     *
     * @param target a target of the set
     * @return the places in the order of the documents' dates
     */
    public List<TargetMention> mentions(Located<Target> target) {
        return new FollowUps(plans).mentions(Objects.requireNonNull(target, "target"));
    }
}
