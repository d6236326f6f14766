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
 * Judges the targets of a set at a date: finds the evidence, then holds it against what is asked.
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

    /** Prepares the evidence: what was public on the date. */
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
    public boolean knows(Plan plan) {
        return EvidenceIndex.isPublic(plan, date);
    }

    /** Judges one target. */
    public Assessment assess(Located<Target> target) {
        Decision ruling = adjustments
                .of(target)
                .orElseGet(() -> rule(target, target.element().criterion()));
        Criterion stretch = target.element().stretch();
        @Nullable
        Assessment higher =
                stretch == null || !ruling.status().isJudged() ? null : assessment(target, rule(target, stretch), null);
        return assessment(target, ruling, higher);
    }

    private Assessment assessment(Located<Target> target, Decision ruling, @Nullable Assessment stretch) {
        return new Assessment(
                target,
                ruling.status(),
                ruling.certainty(),
                ruling.reason(),
                ruling.evidence(),
                claims.of(target),
                ruling.components(),
                stretch);
    }

    private Decision rule(Located<Target> target, Criterion criterion) {
        FigureKey key = target.element().key();
        if (key == null || criterion instanceof Criterion.Qualitative) {
            return claims.rule(
                    target,
                    AssessmentReasons.unassessable(
                            CriterionWords.criterion(plans.vocabulary(target.plan()), criterion)));
        }
        TargetContext of = new TargetContext(
                plans, index, targets, target, key, plans.resolvedKey(target.plan(), key), criterion, date, policy);
        Recurrence each = target.element().each();
        List<Period> parts = each == null ? List.of() : Recurring.parts(key.period(), each);
        return parts.isEmpty() || each == null ? rule(of) : Recurring.rule(of, each, parts, this::rule);
    }

    private Decision rule(TargetContext of) {
        CriterionCheck yardstick = CriterionCheck.of(of);
        if (yardstick instanceof CriterionCheck.Unanswerable unanswerable) {
            return Decision.without(AchievementStatus.NOT_ASSESSABLE, unanswerable.reason());
        }
        if (of.resolved().days().last() == null) {
            return Decision.without(AchievementStatus.NOT_ASSESSABLE, AssessmentReasons.noPeriod(of.figure()));
        }
        EvidenceSeries series = EvidenceSeries.of(index, of.resolved());
        Optional<EvidenceSeries.Pick> whole = series.at(of.resolved().days());
        boolean settled = whole.isPresent() && !whole.get().figure().isExpected();
        if (settled) {
            return direct(of, yardstick, whole.get());
        }
        Optional<EvidenceSeries.Pick> part = series.soFar();
        Optional<EvidenceSeries.Pick> way = series.onTheWay(StartValue.start(of, series));
        if (of.isDue()) {
            return due(of, yardstick, whole, part, way);
        }
        if (part.isPresent()) {
            return of.accumulates() && yardstick instanceof CriterionCheck.Numbers numbers
                    ? new Schedule(of, numbers).flow(part.get())
                    : direct(of, yardstick, part.get());
        }
        if (way.isPresent()) {
            return yardstick instanceof CriterionCheck.Numbers numbers
                    ? new Schedule(of, numbers).path(way.get(), series)
                    : direct(of, yardstick, way.get());
        }
        return whole.map(estimate -> direct(of, yardstick, estimate))
                .orElseGet(() -> Decision.without(
                        AchievementStatus.NOT_DUE, AssessmentReasons.notDue(of.figure(), of.period())));
    }

    /** Due without a final figure: what cannot be undone is settled all the same, else an estimate has to do. */
    private static Decision due(
            TargetContext of,
            CriterionCheck yardstick,
            Optional<EvidenceSeries.Pick> estimate,
            Optional<EvidenceSeries.Pick> part,
            Optional<EvidenceSeries.Pick> way) {
        if (part.isPresent() && of.accumulates() && yardstick instanceof CriterionCheck.Numbers numbers) {
            Decision ruling = new Schedule(of, numbers).flow(part.get());
            if (ruling.status().isJudged() || estimate.isEmpty()) {
                return ruling;
            }
        }
        if (estimate.isPresent()) {
            return direct(of, yardstick, estimate.get());
        }
        return part.or(() -> way)
                .map(earlier -> Decision.open(
                        of,
                        yardstick,
                        earlier,
                        AssessmentReasons.onlyEarlier(of.figure(), of.period(), earlier.figure())))
                .orElseGet(() -> Decision.without(
                        AchievementStatus.NOT_ASSESSABLE, AssessmentReasons.noFigure(of.figure(), of.period())));
    }

    private static Decision direct(TargetContext of, CriterionCheck yardstick, EvidenceSeries.Pick pick) {
        Evaluation finding = yardstick.hold(pick.figure());
        if (finding.trouble() != null) {
            return Decision.open(of, yardstick, pick, finding.trouble());
        }
        AchievementStatus met = of.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ON_TRACK;
        AchievementStatus missed = of.isDue() ? AchievementStatus.NOT_ACHIEVED : AchievementStatus.BEHIND;
        return Decision.held(of, yardstick, pick, finding, finding.isMet() ? met : missed);
    }
}
