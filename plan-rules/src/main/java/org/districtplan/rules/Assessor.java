package org.districtplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.internal.assess.TargetJudge;

/**
 * Assesses how far targets are met: a pure function of the plans, the date and the policy.
 *
 * <p>Evidence is every figure of the set with the same resolved key that was public on the date, in any plan. Growth that
 * is not stated is computed from two levels where it is nominal, and from the growth of other years. A level is computed from growth
 * only where the target is at the prices of its start value. No method accepts null. This class is immutable and thread-safe.
 */
public final class Assessor {

    private static final Assessor STANDARD = new Assessor(AssessmentPolicy.standard());

    private final AssessmentPolicy policy;

    private Assessor(AssessmentPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Gives the assessor with the standard policy.
     *
     * @return the assessor
     */
    public static Assessor standard() {
        return STANDARD;
    }

    /**
     * Gives an assessor with another policy.
     *
     * @param policy the policy
     * @return the assessor
     */
    public static Assessor with(AssessmentPolicy policy) {
        return new Assessor(policy);
    }

    /**
     * Gives the policy.
     *
     * @return the policy
     */
    public AssessmentPolicy policy() {
        return policy;
    }

    /**
     * Gives the default date of an assessment: the latest on which a plan of the set was published, delivered or adopted.
     *
     * @param plans the plans
     * @return the date, empty if no plan has one
     */
    public static Optional<LocalDate> latestDate(PlanSet plans) {
        return plans.headers().stream()
                .flatMap(header -> header.latestDate().stream())
                .max(LocalDate::compareTo);
    }

    /**
     * Assesses every target of the plans that were public on a date.
     *
     * @param plans the plans
     * @param date the date of the assessment; documents published later are not used
     * @return the assessments in the order of the plans; none for a plan that was published later
     */
    public List<Assessment> assess(PlanSet plans, LocalDate date) {
        TargetJudge judge = new TargetJudge(plans, Objects.requireNonNull(date, "date"), policy);
        return plans.plans().stream()
                .flatMap(plan -> assess(judge, plans, plan))
                .toList();
    }

    /**
     * Assesses every target of one plan, if it was public on a date.
     *
     * @param plans the plans
     * @param plan one of them
     * @param date the date of the assessment; documents published later are not used
     * @return the assessments in the order of the plan; none if it was published later
     */
    public List<Assessment> assess(PlanSet plans, Plan plan, LocalDate date) {
        return assess(new TargetJudge(plans, Objects.requireNonNull(date, "date"), policy), plans, plan)
                .toList();
    }

    private static Stream<Assessment> assess(TargetJudge judge, PlanSet plans, Plan plan) {
        return judge.isPublic(plan) ? plans.targets(plan).stream().map(judge::assess) : Stream.empty();
    }

    /**
     * Assesses one target.
     *
     * @param plans the plans
     * @param target a target of these plans
     * @param date the date of the assessment; documents published later are not used
     * @return the assessment
     */
    public Assessment assess(PlanSet plans, Located<Target> target, LocalDate date) {
        return new TargetJudge(plans, Objects.requireNonNull(date, "date"), policy)
                .assess(Objects.requireNonNull(target, "target"));
    }
}
