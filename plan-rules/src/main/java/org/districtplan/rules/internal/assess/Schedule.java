package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Assesses progress before a target is due: a flow against elapsed time, other figures on the trajectory from the start value.
 *
 * @param context the target with what is known of it
 * @param check the numbers required
 */
record Schedule(TargetContext context, CriterionCheck.Numbers check) {

    private static final Text THRESHOLDS = Text.of(
            "进度比低于{behind}判为滞后，高于{ahead}判为快于预期",
            "a schedule ratio below {behind} counts as behind, above {ahead} as ahead");
    private static final Text FALLBACK = Text.of(
            "{method}要求各数值为正且起点之后至少满一个月，此处不满足，改按线性进度",
            "{method} needs positive numbers and at least one elapsed month; linear progress is used instead");

    /** A flow for part of its period. */
    Decision flow(EvidenceSeries.Pick pick) {
        Evidence figure = pick.figure();
        Evaluation evaluation = check.evaluate(figure);
        AcceptedRange accepted = check.accepted();
        BigDecimal goal = accepted.goal(null);
        if (evaluation.openReason() != null && accepted.side() == null) {
            return Decision.open(context, check, pick, evaluation.openReason());
        }
        if (isExceeded(figure.reading(), accepted)) {
            return Decision.compared(
                    context, check, pick, evaluation, AchievementStatus.NOT_ACHIEVED, AssessmentReasons.EXCEEDED);
        }
        if (evaluation.isMet() && accepted.side() == AcceptedRange.Side.UP) {
            return Decision.compared(
                    context,
                    check,
                    pick,
                    evaluation,
                    context.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ACHIEVED_EARLY);
        }
        if (context.isDue()) {
            return Decision.open(
                    context, check, pick, AssessmentReasons.onlyEarlier(context.figure(), context.period(), figure));
        }
        BigDecimal number = figure.reading().number();
        if (!figure.reading().fits(accepted.unit()) || number == null || goal == null) {
            return Decision.open(
                    context,
                    check,
                    pick,
                    evaluation.openReason() == null
                            ? AssessmentReasons.coarse(figure.reading())
                            : evaluation.openReason());
        }
        if (goal.signum() <= 0) {
            return Decision.compared(context, check, pick, evaluation, soFar(evaluation));
        }
        ProgressRate progress = ProgressRate.elapsed(
                figure.reading().interval(),
                number,
                goal,
                Spans.elapsed(figure.days(), context.resolved().days()),
                accepted.side() == AcceptedRange.Side.DOWN);
        return progress(pick, progress, null, goal, number);
    }

    private static boolean isExceeded(EvidenceValue reading, AcceptedRange accepted) {
        return reading.fits(accepted.unit())
                && reading.interval().lower() != null
                && accepted.wide().upper() != null
                && !reading.interval().overlaps(accepted.wide())
                && reading.interval().lower().compareTo(accepted.wide().upper()) >= 0;
    }

    /** A figure between the start and the end of the trajectory. */
    Decision trajectory(EvidenceSeries.Pick pick, EvidenceSeries series) {
        Evidence figure = pick.figure();
        Evaluation evaluation = check.evaluate(figure);
        StartValue baseline =
                StartValue.of(context, series, figure.reading().unit()).orElse(null);
        if (baseline == null
                || baseline.reading().number() == null
                || !baseline.end().isBefore(figure.end())) {
            return withoutBaseline(pick, evaluation);
        }
        if (!baseline.reading().fits(check.accepted().unit())) {
            return Decision.open(
                    context, check, pick, AssessmentReasons.unitsDiffer(baseline.reading(), check.requirement()));
        }
        BigDecimal start = baseline.reading().number();
        BigDecimal goal = check.accepted().goal(start);
        if (check.evaluate(baseline.reading()).isMet() || goal == null || goal.compareTo(start) == 0) {
            return kept(pick, evaluation, baseline);
        }
        if (evaluation.isMet()) {
            return with(
                    baseline, Decision.compared(context, check, pick, evaluation, AchievementStatus.ACHIEVED_EARLY));
        }
        BigDecimal number = figure.reading().number();
        boolean unfit = !figure.reading().fits(check.accepted().unit())
                || check.accepted().side() == null;
        if (unfit || number == null) {
            return Decision.open(
                    context,
                    check,
                    pick,
                    evaluation.openReason() == null
                            ? AssessmentReasons.coarse(figure.reading())
                            : evaluation.openReason());
        }
        ProgressRate progress =
                ProgressRate.along(context.policy().method(), baseline, goal, figure, context.end(), start, number);
        return progress(pick, progress, baseline, goal, number);
    }

    private Decision withoutBaseline(EvidenceSeries.Pick pick, Evaluation evaluation) {
        if (evaluation.isMet()) {
            boolean rising = check.accepted().side() == AcceptedRange.Side.UP;
            return Decision.compared(
                    context,
                    check,
                    pick,
                    evaluation,
                    rising ? AchievementStatus.ACHIEVED_EARLY : AchievementStatus.ON_TRACK);
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

    private Decision with(StartValue baseline, Decision decision) {
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

    private Decision progress(
            EvidenceSeries.Pick pick,
            ProgressRate progress,
            @Nullable StartValue baseline,
            BigDecimal goal,
            BigDecimal number) {
        AchievementStatus status = status(progress.ratio());
        Evidence figure = pick.figure();
        Interval share = progress.share();
        AssessmentComponents.Builder components = Decision.components(context, check, figure)
                .timeShare(progress.timeShare())
                .scheduleShare(share)
                .ratio(progress.ratio())
                .remainingPerYear(remaining(figure.end(), goal, number))
                .method(progress.method())
                .policy(thresholds());
        check.accepted().policy().forEach(components::policy);
        if (baseline != null && progress.method() != context.policy().method()) {
            components.policy(
                    Message.of(FALLBACK, "method", context.policy().method().label())
                            .toText());
        }
        BigDecimal start = baseline == null || baseline.reading().number() == null
                ? BigDecimal.ZERO
                : baseline.reading().number();
        EvidenceValue.Grade grade = figure.reading().grade();
        if (baseline != null) {
            grade = grade.and(baseline.reading().grade());
        }
        BigDecimal done = number.subtract(start).divide(goal.subtract(start), Spans.DIGITS);
        Message reason = Decision.reason(AssessmentReasons.ON_SCHEDULE, context, check, pick, status)
                .with("share", AssessmentWords.percent(done))
                .with("time", AssessmentWords.percent(progress.timeShare()))
                .with("ratio", AssessmentWords.ratio(progress.ratio()))
                .with("method", progress.method().label());
        Decision decision = new Decision(
                status, certainty(progress, grade), reason, Decision.evidence(pick, List.of()), components.build());
        return baseline == null ? decision : with(baseline, decision);
    }

    private AchievementStatus status(@Nullable BigDecimal ratio) {
        AssessmentPolicy policy = context.policy();
        if (ratio == null || ratio.compareTo(policy.aheadAbove()) > 0) {
            return AchievementStatus.AHEAD;
        }
        return ratio.compareTo(policy.behindBelow()) < 0 ? AchievementStatus.BEHIND : AchievementStatus.ON_TRACK;
    }

    private Certainty certainty(ProgressRate progress, EvidenceValue.Grade grade) {
        if (progress.ratio() == null) {
            return Certainty.DEFINITE;
        }
        Interval ratios = progress.ratios();
        boolean sure = ratios != null
                && ratios.lower() != null
                && ratios.upper() != null
                && status(ratios.lower()) == status(ratios.upper());
        if (sure) {
            return Certainty.DEFINITE;
        }
        return grade == EvidenceValue.Grade.ROUNDED ? Certainty.WITHIN_ROUNDING : Certainty.WITHIN_TOLERANCE;
    }

    private Text thresholds() {
        return Message.of(
                        THRESHOLDS,
                        "behind",
                        context.policy().behindBelow(),
                        "ahead",
                        context.policy().aheadAbove())
                .toText();
    }

    private @Nullable BigDecimal remaining(LocalDate at, BigDecimal goal, BigDecimal number) {
        BigDecimal years = Spans.years(at, context.end());
        return years.signum() <= 0 ? null : goal.subtract(number).divide(years, Spans.DIGITS);
    }
}
