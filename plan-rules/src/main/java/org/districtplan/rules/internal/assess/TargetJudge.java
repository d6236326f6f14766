package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Recurrence;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.internal.words.CriterionWords;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the targets of a set at a date: finds the evidence and compares it with the criterion.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TargetJudge {

    private final PlanSet plans;
    private final LocalDate date;
    private final AssessmentPolicy policy;
    private final EvidenceIndex index;
    private final TargetIndex targets;
    private final ReportedVerdicts claims;
    private final Adjustments adjustments;

    /** Prepares the evidence that was public on the date. */
    public TargetJudge(PlanSet plans, LocalDate date, AssessmentPolicy policy) {
        this.plans = plans;
        this.date = date;
        this.policy = policy;
        this.index = new EvidenceIndex(plans, date, policy.intervals());
        this.targets = new TargetIndex(plans, date);
        this.claims = new ReportedVerdicts(plans, date);
        this.adjustments = new Adjustments(plans, targets, policy.intervals());
    }

    /** Whether a plan was public on the date. */
    public boolean isPublic(Plan plan) {
        return EvidenceIndex.isPublic(plan, date);
    }

    /** Assesses one target. */
    public Assessment assess(Located<Target> target) {
        Decision decision = adjustments
                .of(target)
                .orElseGet(() -> decide(target, target.element().criterion()));
        Criterion stretch = target.element().stretch();
        @Nullable
        Assessment higher = stretch == null || !decision.status().isJudged()
                ? null
                : assessment(target, decide(target, stretch), null);
        return assessment(target, decision, higher);
    }

    private Assessment assessment(Located<Target> target, Decision decision, @Nullable Assessment stretch) {
        return Assessment.builder()
                .target(target)
                .status(decision.status())
                .certainty(decision.certainty())
                .reason(decision.reason())
                .evidence(decision.evidence())
                .claims(claims.of(target))
                .components(decision.components())
                .stretch(stretch)
                .build();
    }

    private Decision decide(Located<Target> target, Criterion criterion) {
        FigureKey key = target.element().key();
        if (key == null || criterion instanceof Criterion.Qualitative) {
            return claims.decide(
                    target,
                    AssessmentReasons.unassessable(
                            CriterionWords.criterion(plans.vocabulary(target.plan()), criterion)));
        }
        TargetContext context = new TargetContext(
                plans, index, targets, target, key, plans.resolvedKey(target.plan(), key), criterion, date, policy);
        Recurrence each = target.element().each();
        List<Period> parts = each == null ? List.of() : Recurring.parts(key.period(), each);
        return parts.isEmpty() || each == null ? decide(context) : Recurring.decide(context, each, parts, this::decide);
    }

    private Decision decide(TargetContext context) {
        CriterionCheck check = CriterionCheck.of(context);
        if (check instanceof CriterionCheck.Unanswerable unanswerable) {
            return Decision.without(AchievementStatus.NOT_ASSESSABLE, unanswerable.reason());
        }
        if (context.resolved().days().last() == null) {
            return Decision.without(AchievementStatus.NOT_ASSESSABLE, AssessmentReasons.noPeriod(context.figure()));
        }
        EvidenceSeries series = EvidenceSeries.of(index, context.resolved());
        Optional<EvidenceSeries.Pick> whole = series.at(context.resolved().days());
        boolean isFinal = whole.isPresent() && !whole.get().figure().isExpected();
        if (isFinal) {
            return direct(context, check, whole.get());
        }
        Optional<EvidenceSeries.Pick> part = series.soFar();
        Optional<EvidenceSeries.Pick> underway = series.underway(StartValue.start(context, series));
        if (context.isDue()) {
            return due(context, check, whole, part, underway);
        }
        if (part.isPresent()) {
            return context.accumulates() && check instanceof CriterionCheck.Numbers numbers
                    ? new Schedule(context, numbers).flow(part.get())
                    : direct(context, check, part.get());
        }
        if (underway.isPresent()) {
            return check instanceof CriterionCheck.Numbers numbers
                    ? new Schedule(context, numbers).trajectory(underway.get(), series)
                    : direct(context, check, underway.get());
        }
        return whole.map(estimate -> direct(context, check, estimate))
                .orElseGet(() -> Decision.without(
                        AchievementStatus.NOT_DUE, AssessmentReasons.notDue(context.figure(), context.period())));
    }

    /** Due without a final figure: a result that cannot change any more decides, else an estimate. */
    private static Decision due(
            TargetContext context,
            CriterionCheck check,
            Optional<EvidenceSeries.Pick> estimate,
            Optional<EvidenceSeries.Pick> part,
            Optional<EvidenceSeries.Pick> underway) {
        if (part.isPresent() && context.accumulates() && check instanceof CriterionCheck.Numbers numbers) {
            Decision decision = new Schedule(context, numbers).flow(part.get());
            if (decision.status().isJudged() || estimate.isEmpty()) {
                return decision;
            }
        }
        if (estimate.isPresent()) {
            return direct(context, check, estimate.get());
        }
        return part.or(() -> underway)
                .map(earlier -> Decision.open(
                        context,
                        check,
                        earlier,
                        AssessmentReasons.onlyEarlier(context.figure(), context.period(), earlier.figure())))
                .orElseGet(() -> Decision.without(
                        AchievementStatus.NOT_ASSESSABLE,
                        AssessmentReasons.noFigure(context.figure(), context.period())));
    }

    private static Decision direct(TargetContext context, CriterionCheck check, EvidenceSeries.Pick pick) {
        Evaluation evaluation = check.evaluate(pick.figure());
        if (evaluation.openReason() != null) {
            return Decision.open(context, check, pick, evaluation.openReason());
        }
        AchievementStatus met = context.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ON_TRACK;
        AchievementStatus missed = context.isDue() ? AchievementStatus.NOT_ACHIEVED : AchievementStatus.BEHIND;
        return Decision.compared(context, check, pick, evaluation, evaluation.isMet() ? met : missed);
    }
}
