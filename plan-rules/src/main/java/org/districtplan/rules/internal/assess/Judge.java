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
import org.districtplan.rules.AchievementStatus;
import org.districtplan.rules.Assessment;
import org.districtplan.rules.AssessmentPolicy;
import org.districtplan.rules.internal.words.CriterionWords;
import org.jspecify.annotations.Nullable;

/**
 * Judges the targets of a set at a date: finds the evidence, then holds it against what is asked.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Judge {

    private final PlanSet plans;
    private final LocalDate date;
    private final AssessmentPolicy policy;
    private final FigureIndex index;
    private final TargetIndex targets;
    private final Claims claims;
    private final Adjustments adjustments;

    /** Prepares the evidence: what was public on the date. */
    public Judge(PlanSet plans, LocalDate date, AssessmentPolicy policy) {
        this.plans = plans;
        this.date = date;
        this.policy = policy;
        this.index = new FigureIndex(plans, date, policy.intervals());
        this.targets = new TargetIndex(plans, date);
        this.claims = new Claims(plans, date);
        this.adjustments = new Adjustments(plans, targets, policy.intervals());
    }

    /** Whether a plan was public on the date. */
    public boolean knows(Plan plan) {
        return FigureIndex.isPublic(plan, date);
    }

    /** Judges one target. */
    public Assessment assess(Located<Target> target) {
        Ruling ruling = adjustments
                .of(target)
                .orElseGet(() -> rule(target, target.element().criterion()));
        Criterion stretch = target.element().stretch();
        @Nullable
        Assessment higher =
                stretch == null || !ruling.status().isJudged() ? null : assessment(target, rule(target, stretch), null);
        return assessment(target, ruling, higher);
    }

    private Assessment assessment(Located<Target> target, Ruling ruling, @Nullable Assessment stretch) {
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

    private Ruling rule(Located<Target> target, Criterion criterion) {
        FigureKey key = target.element().key();
        if (key == null || criterion instanceof Criterion.Qualitative) {
            return claims.rule(
                    target, Reasons.unassessable(CriterionWords.criterion(plans.vocabulary(target.plan()), criterion)));
        }
        Case of = new Case(
                plans, index, targets, target, key, plans.resolvedKey(target.plan(), key), criterion, date, policy);
        Recurrence each = target.element().each();
        List<Period> parts = each == null ? List.of() : Recurring.parts(key.period(), each);
        return parts.isEmpty() || each == null ? rule(of) : Recurring.rule(of, each, parts, this::rule);
    }

    private Ruling rule(Case of) {
        Yardstick yardstick = Yardstick.of(of);
        if (yardstick instanceof Yardstick.Unanswerable unanswerable) {
            return Ruling.without(AchievementStatus.NOT_ASSESSABLE, unanswerable.reason());
        }
        if (of.resolved().days().last() == null) {
            return Ruling.without(AchievementStatus.NOT_ASSESSABLE, Reasons.noPeriod(of.figure()));
        }
        Series series = Series.of(index, of.resolved());
        Optional<Series.Pick> whole = series.at(of.resolved().days());
        boolean settled = whole.isPresent() && !whole.get().figure().isExpected();
        if (settled) {
            return direct(of, yardstick, whole.get());
        }
        Optional<Series.Pick> part = series.soFar();
        Optional<Series.Pick> way = series.onTheWay(Baseline.start(of, series));
        if (of.isDue()) {
            return due(of, yardstick, whole, part, way);
        }
        if (part.isPresent()) {
            return of.accumulates() && yardstick instanceof Yardstick.Numbers numbers
                    ? new Schedule(of, numbers).flow(part.get())
                    : direct(of, yardstick, part.get());
        }
        if (way.isPresent()) {
            return yardstick instanceof Yardstick.Numbers numbers
                    ? new Schedule(of, numbers).path(way.get(), series)
                    : direct(of, yardstick, way.get());
        }
        return whole.map(estimate -> direct(of, yardstick, estimate))
                .orElseGet(() -> Ruling.without(AchievementStatus.NOT_DUE, Reasons.notDue(of.figure(), of.period())));
    }

    /** Due without a final figure: what cannot be undone is settled all the same, else an estimate has to do. */
    private static Ruling due(
            Case of,
            Yardstick yardstick,
            Optional<Series.Pick> estimate,
            Optional<Series.Pick> part,
            Optional<Series.Pick> way) {
        if (part.isPresent() && of.accumulates() && yardstick instanceof Yardstick.Numbers numbers) {
            Ruling ruling = new Schedule(of, numbers).flow(part.get());
            if (ruling.status().isJudged() || estimate.isEmpty()) {
                return ruling;
            }
        }
        if (estimate.isPresent()) {
            return direct(of, yardstick, estimate.get());
        }
        return part.or(() -> way)
                .map(earlier -> Ruling.open(
                        of, yardstick, earlier, Reasons.onlyEarlier(of.figure(), of.period(), earlier.figure())))
                .orElseGet(() ->
                        Ruling.without(AchievementStatus.NOT_ASSESSABLE, Reasons.noFigure(of.figure(), of.period())));
    }

    private static Ruling direct(Case of, Yardstick yardstick, Series.Pick pick) {
        Finding finding = yardstick.hold(pick.figure());
        if (finding.trouble() != null) {
            return Ruling.open(of, yardstick, pick, finding.trouble());
        }
        AchievementStatus met = of.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ON_TRACK;
        AchievementStatus missed = of.isDue() ? AchievementStatus.NOT_ACHIEVED : AchievementStatus.BEHIND;
        return Ruling.held(of, yardstick, pick, finding, finding.isMet() ? met : missed);
    }
}
