package org.districtplan.rules.internal.assess;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.Basis;
import org.districtplan.model.FigureKey;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.ProgressMethod;

/** Decides a target by the figures of its series: stated ones, those that follow from them, and what they amount to at least. */
final class FigureJudge {

    private FigureJudge() {}

    static Decision decide(TargetContext context) {
        CriterionCheck check = CriterionCheck.of(context);
        if (check instanceof CriterionCheck.Unanswerable unanswerable) {
            Decision decision = Decision.without(AchievementStatus.NOT_ASSESSABLE, unanswerable.reason());
            return unanswerable.lasting() ? decision.asLasting() : decision;
        }
        if (context.resolved().days().last() == null) {
            return Decision.unassessable(AssessmentReasons.noPeriod(context.figure()));
        }
        Decision decision = decide(context, check);
        if (decision.status().isJudged()) {
            return decision;
        }
        if (check instanceof Moving moving) {
            FigureKey growth = moving.growth();
            if (growth != null) {
                Decision byGrowth = decide(context.with(growth), moving.ofGrowth());
                return byGrowth.status().isJudged() ? byGrowth : decision;
            }
        }
        return decision.evidence().isEmpty() ? Footing.explain(context, decision) : decision;
    }

    private static Decision decide(TargetContext context, CriterionCheck check) {
        EvidenceSeries series =
                EvidenceSeries.of(context.index(), context.resolved()).with(() -> LevelAtBasePrices.of(context));
        Optional<EvidenceSeries.Pick> whole =
                restated(context, series.at(context.resolved().days()));
        boolean isFinal = whole.isPresent() && !whole.get().figure().isExpected();
        if (isFinal) {
            return direct(context, check, whole.get());
        }
        Optional<EvidenceSeries.Pick> known = series.atLeast();
        if (known.isPresent() && check instanceof CriterionCheck.Numbers numbers) {
            Decision decision = new Schedule(context, numbers).atLeast(known.get());
            return decision.status().isJudged() || whole.isEmpty() ? decision : direct(context, check, whole.get());
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
        if (context.policy().method() == ProgressMethod.RECENT_CHANGE
                && check instanceof CriterionCheck.Numbers numbers) {
            Optional<Decision> recent = RecentChange.decide(context, numbers, series);
            if (recent.isPresent()) {
                return recent.get();
            }
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

    /** Where only the registry says nominal, growth that a report states at comparable scope (同口径) counts more than a computed one. */
    private static Optional<EvidenceSeries.Pick> restated(
            TargetContext context, Optional<EvidenceSeries.Pick> nominal) {
        ResolvedKey key = context.resolved();
        boolean computed = nominal.filter(pick -> pick.figure().derived()).isPresent();
        return !computed || context.key().basis() != null || key.basis() != Basis.NOMINAL
                ? nominal
                : EvidenceSeries.of(context.index(), key.withBasis(Basis.COMPARABLE_SCOPE))
                        .at(key.days())
                        .filter(pick -> !pick.figure().derived())
                        .or(() -> nominal);
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
                .map(earlier -> earlier(context, check, earlier, part.isEmpty() || isState(context, earlier)))
                .orElseGet(() -> Decision.without(
                        AchievementStatus.NOT_ASSESSABLE,
                        AssessmentReasons.noFigure(context.figure(), context.period())));
    }

    /** A state on a day, which the target may have met for good; growth or an average of a part of the time is none. */
    private static boolean isState(TargetContext context, EvidenceSeries.Pick pick) {
        return context.key().transformation() == Transformation.LEVEL
                && Spans.isDay(pick.figure().days());
    }

    /** An earlier state beyond the target says that it was met early; one that is short says nothing of the end. */
    private static Decision earlier(
            TargetContext context, CriterionCheck check, EvidenceSeries.Pick pick, boolean isState) {
        if (isState
                && check instanceof CriterionCheck.Numbers numbers
                && numbers.accepted().side() != AcceptedRange.Side.BOTH
                && context.key().transformation() != Transformation.RANK) {
            Evaluation evaluation = check.evaluate(pick.figure());
            if (Schedule.isSafelyMet(evaluation)) {
                return Decision.compared(
                                context,
                                check,
                                pick,
                                evaluation,
                                AchievementStatus.ACHIEVED_EARLY,
                                AssessmentReasons.MET_EARLIER)
                        .limitedTo(Certainty.STALE);
            }
        }
        return Decision.open(
                context, check, pick, AssessmentReasons.onlyEarlier(context.figure(), context.period(), pick.figure()));
    }

    private static Decision direct(TargetContext context, CriterionCheck check, EvidenceSeries.Pick pick) {
        Evaluation evaluation = check.evaluate(pick.figure());
        if (evaluation.openReason() != null) {
            Decision decision = Decision.open(context, check, pick, evaluation.openReason());
            return context.isDue() ? decision.asLasting() : decision;
        }
        List<Evidence> others = pick.conflicting();
        if (others.stream().anyMatch(other -> check.evaluate(other).answer() != evaluation.answer())) {
            return Decision.open(
                            context,
                            check,
                            pick,
                            AssessmentReasons.conflicting(context.figure(), pick.figure(), others))
                    .as(Certainty.CONFLICTING);
        }
        AchievementStatus met = context.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ON_TRACK;
        AchievementStatus missed = context.isDue() ? AchievementStatus.NOT_ACHIEVED : AchievementStatus.BEHIND;
        return Decision.compared(context, check, pick, evaluation, evaluation.isMet() ? met : missed);
    }
}
