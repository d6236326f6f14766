package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Certainty;

/**
 * Assesses progress before a target is due: a flow against elapsed time, other figures on the trajectory from the start value.
 *
 * @param context the target with what is known of it
 * @param check the numbers required
 */
record Schedule(TargetContext context, CriterionCheck.Numbers check) {

    /** A flow for part of its period. */
    Decision flow(EvidenceSeries.Pick stated) {
        EvidenceSeries.Pick pick = inUnit(stated).orElse(null);
        if (pick == null) {
            return unlike(stated);
        }
        Evidence figure = pick.figure();
        Evaluation evaluation = check.evaluate(figure);
        AcceptedRange accepted = check.accepted();
        BigDecimal goal = accepted.goal(null);
        if (evaluation.openReason() != null && accepted.side() == null) {
            return Decision.open(context, check, pick, evaluation.openReason());
        }
        boolean grows = goal != null && goal.signum() >= 0 && context.onlyGrows(figure.reading());
        if (grows && isExceeded(figure.reading(), accepted)) {
            return Decision.compared(
                    context, check, pick, evaluation, AchievementStatus.NOT_ACHIEVED, AssessmentReasons.EXCEEDED);
        }
        if (grows && isSafelyMet(evaluation) && accepted.side() == AcceptedRange.Side.UP) {
            return Decision.compared(context, check, pick, evaluation, early());
        }
        if (context.isDue()) {
            return Decision.open(
                    context, check, pick, AssessmentReasons.onlyEarlier(context.figure(), context.period(), figure));
        }
        BigDecimal number = figure.reading().number();
        if (number == null || goal == null) {
            return Decision.open(context, check, pick, open(evaluation, figure));
        }
        if (goal.signum() == 0) {
            return Decision.compared(context, check, pick, evaluation, soFar(evaluation));
        }
        return Progression.of(this, pick, elapsed(figure, number, goal), null, goal, number);
    }

    /** A goal below zero is a room to be used up: at least −3 leaves a deficit of 3. */
    private ProgressRate elapsed(Evidence figure, BigDecimal number, BigDecimal goal) {
        BigDecimal time = Spans.elapsed(figure.days(), context.resolved().days());
        Interval interval = figure.reading().interval();
        AcceptedRange.Side side = check.accepted().side();
        return goal.signum() > 0
                ? ProgressRate.elapsed(interval, number, goal, time, side == AcceptedRange.Side.DOWN)
                : ProgressRate.elapsed(
                        interval.negate(), number.negate(), goal.negate(), time, side == AcceptedRange.Side.UP);
    }

    /** What is known of a flow of which some parts are missing: it decides only if no missing part could change it. */
    Decision atLeast(EvidenceSeries.Pick stated) {
        EvidenceSeries.Pick pick = inUnit(stated).orElse(null);
        if (pick == null) {
            return unlike(stated);
        }
        Evidence figure = pick.figure();
        AcceptedRange accepted = check.accepted();
        Evaluation evaluation = check.evaluate(figure);
        if (isExceeded(figure.reading(), accepted)) {
            return Decision.compared(
                    context, check, pick, evaluation, AchievementStatus.NOT_ACHIEVED, AssessmentReasons.EXCEEDED);
        }
        if (isSafelyMet(evaluation) && accepted.side() == AcceptedRange.Side.UP) {
            return Decision.compared(context, check, pick, evaluation, early());
        }
        BigDecimal goal = accepted.goal(null);
        BigDecimal number = figure.reading().number();
        BigDecimal remaining =
                context.isDue() || goal == null || number == null || accepted.side() != AcceptedRange.Side.UP
                        ? null
                        : Progression.remaining(context, figure.end(), goal, number);
        Decision open = Decision.open(
                context,
                check,
                pick,
                AssessmentReasons.atLeast(
                        context,
                        figure,
                        check.requirement(),
                        remaining == null
                                ? null
                                : AssessmentReasons.pace(
                                        figure.end(),
                                        AssessmentWords.amount(remaining, accepted.unit()),
                                        accepted.unit())));
        return new Decision(
                open.status(),
                open.certainty(),
                open.reason(),
                open.evidence(),
                open.components().toBuilder().remainingPerYear(remaining).build());
    }

    private AchievementStatus early() {
        return context.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ACHIEVED_EARLY;
    }

    /** Met to the letter, not only within the tolerance of 左右. */
    static boolean isSafelyMet(Evaluation evaluation) {
        return evaluation.isMet() && evaluation.certainty().compareTo(Certainty.WITHIN_TOLERANCE) < 0;
    }

    private static boolean isExceeded(EvidenceValue reading, AcceptedRange accepted) {
        return reading.interval().lower() != null
                && accepted.wide().upper() != null
                && !reading.interval().overlaps(accepted.wide())
                && reading.interval().lower().compareTo(accepted.wide().upper()) >= 0;
    }

    /** A figure between the start and the end of the trajectory. */
    Decision trajectory(EvidenceSeries.Pick stated, EvidenceSeries series) {
        EvidenceSeries.Pick pick = inUnit(stated).orElse(null);
        if (pick == null) {
            return unlike(stated);
        }
        Evidence figure = pick.figure();
        Evaluation evaluation = check.evaluate(figure);
        StartValue baseline =
                StartValue.of(context, series, figure.reading().unit()).orElse(null);
        if (baseline == null
                || baseline.reading().number() == null
                || !baseline.end().isBefore(figure.end())) {
            return withoutBaseline(pick, evaluation);
        }
        EvidenceValue from = baseline.reading().in(check.accepted().unit()).orElse(null);
        if (from == null) {
            return Decision.open(
                            context,
                            check,
                            pick,
                            AssessmentReasons.unitsDiffer(baseline.reading(), check.requirement()))
                    .asLasting();
        }
        BigDecimal start = from.number();
        BigDecimal goal = check.accepted().goal(start);
        if (start == null
                || goal == null
                || goal.compareTo(start) == 0
                || check.evaluate(from).isMet()) {
            // The first figure of the time itself is no start that was met before it.
            return baseline.end().isAfter(StartValue.start(context, series))
                    ? withoutBaseline(pick, evaluation)
                    : kept(pick, evaluation, baseline);
        }
        if (isSafelyMet(evaluation)) {
            return with(
                    baseline, Decision.compared(context, check, pick, evaluation, AchievementStatus.ACHIEVED_EARLY));
        }
        BigDecimal number = figure.reading().number();
        if (check.accepted().side() == null || number == null) {
            return Decision.open(context, check, pick, open(evaluation, figure));
        }
        return Progression.along(this, pick, baseline.with(from), goal, start, number);
    }

    private Optional<EvidenceSeries.Pick> inUnit(EvidenceSeries.Pick pick) {
        return pick.figure()
                .reading()
                .in(check.accepted().unit())
                .map(reading -> pick.with(pick.figure().with(reading)));
    }

    private Decision unlike(EvidenceSeries.Pick pick) {
        return Decision.open(
                        context,
                        check,
                        pick,
                        AssessmentReasons.unitsDiffer(pick.figure().reading(), check.requirement()))
                .asLasting();
    }

    private static Message open(Evaluation evaluation, Evidence figure) {
        return evaluation.openReason() == null ? AssessmentReasons.coarse(figure.reading()) : evaluation.openReason();
    }

    private Decision withoutBaseline(EvidenceSeries.Pick pick, Evaluation evaluation) {
        if (evaluation.isMet()) {
            // A cap is kept so far; a number to rise or fall to is reached.
            boolean reached = check.accepted().side() == AcceptedRange.Side.UP
                    || (check.accepted().side() == AcceptedRange.Side.DOWN
                            && context.criterion() instanceof Criterion.Value);
            return Decision.compared(
                    context,
                    check,
                    pick,
                    evaluation,
                    reached && isSafelyMet(evaluation) ? AchievementStatus.ACHIEVED_EARLY : AchievementStatus.ON_TRACK);
        }
        return Decision.open(
                context,
                check,
                pick,
                evaluation.openReason() == null
                        ? AssessmentReasons.noBaseline(context.figure(), pick.figure())
                        : evaluation.openReason());
    }

    private Decision kept(EvidenceSeries.Pick pick, Evaluation evaluation, StartValue baseline) {
        if (evaluation.openReason() != null) {
            return with(baseline, Decision.open(context, check, pick, evaluation.openReason()));
        }
        Decision decision =
                Decision.compared(context, check, pick, evaluation, soFar(evaluation), AssessmentReasons.KEPT);
        return with(baseline, decision);
    }

    private static AchievementStatus soFar(Evaluation evaluation) {
        return evaluation.isMet() ? AchievementStatus.ON_TRACK : AchievementStatus.BEHIND;
    }

    /** Adds the start value to a decision. */
    static Decision with(StartValue baseline, Decision decision) {
        List<Located<Observation>> evidence = new ArrayList<>(decision.evidence());
        baseline.sources().stream().filter(source -> !evidence.contains(source)).forEach(evidence::add);
        return new Decision(
                decision.status(),
                decision.certainty(),
                decision.reason().with("baseline", baseline.reading().text()),
                evidence,
                decision.components().toBuilder()
                        .baseline(baseline.reading().interval())
                        .build());
    }
}
