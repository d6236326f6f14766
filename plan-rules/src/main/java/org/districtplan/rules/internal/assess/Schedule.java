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
 * Judges what is part of the way: a flow against elapsed time, anything else along the way from its baseline.
 *
 * @param of the case
 * @param yardstick the numbers asked
 */
record Schedule(TargetContext of, CriterionCheck.Numbers yardstick) {

    private static final Text THRESHOLDS = Text.of(
            "进度比低于{behind}为滞后，高于{ahead}为快于预期", "behind below a schedule ratio of {behind}, ahead above {ahead}");
    private static final Text FALLBACK = Text.of(
            "{method}要求各数为正、起点后至少满一个月，此处按线性进度", "{method} needs positive numbers and a month gone; linear here");

    /** A flow of part of its period. */
    Decision flow(EvidenceSeries.Pick pick) {
        Evidence figure = pick.figure();
        Evaluation finding = yardstick.hold(figure);
        AcceptedRange demand = yardstick.demand();
        BigDecimal goal = demand.goal(null);
        if (finding.trouble() != null && demand.side() == null) {
            return Decision.open(of, yardstick, pick, finding.trouble());
        }
        if (isExceeded(figure.reading(), demand)) {
            return Decision.held(
                    of, yardstick, pick, finding, AchievementStatus.NOT_ACHIEVED, AssessmentReasons.EXCEEDED);
        }
        if (finding.isMet() && demand.side() == AcceptedRange.Side.UP) {
            return Decision.held(
                    of,
                    yardstick,
                    pick,
                    finding,
                    of.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ACHIEVED_EARLY);
        }
        if (of.isDue()) {
            return Decision.open(of, yardstick, pick, AssessmentReasons.onlyEarlier(of.figure(), of.period(), figure));
        }
        BigDecimal number = figure.reading().number();
        if (!figure.reading().fits(demand.unit()) || number == null || goal == null) {
            return Decision.open(
                    of,
                    yardstick,
                    pick,
                    finding.trouble() == null ? AssessmentReasons.coarse(figure.reading()) : finding.trouble());
        }
        if (goal.signum() <= 0) {
            return Decision.held(of, yardstick, pick, finding, soFar(finding));
        }
        ProgressRate pace = ProgressRate.elapsed(
                figure.reading().interval(),
                number,
                goal,
                Spans.elapsed(figure.days(), of.resolved().days()),
                demand.side() == AcceptedRange.Side.DOWN);
        return paced(pick, pace, null, goal, number);
    }

    private static boolean isExceeded(EvidenceValue reading, AcceptedRange demand) {
        return reading.fits(demand.unit())
                && reading.interval().lower() != null
                && demand.wide().upper() != null
                && !reading.interval().overlaps(demand.wide())
                && reading.interval().lower().compareTo(demand.wide().upper()) >= 0;
    }

    /** A figure between the baseline and the end. */
    Decision path(EvidenceSeries.Pick pick, EvidenceSeries series) {
        Evidence figure = pick.figure();
        Evaluation finding = yardstick.hold(figure);
        StartValue baseline = StartValue.of(of, series, figure.reading().unit()).orElse(null);
        if (baseline == null
                || baseline.reading().number() == null
                || !baseline.end().isBefore(figure.end())) {
            return withoutBaseline(pick, finding);
        }
        if (!baseline.reading().fits(yardstick.demand().unit())) {
            return Decision.open(
                    of, yardstick, pick, AssessmentReasons.unitsDiffer(baseline.reading(), yardstick.asked()));
        }
        BigDecimal start = baseline.reading().number();
        BigDecimal goal = yardstick.demand().goal(start);
        if (yardstick.hold(baseline.reading()).isMet() || goal == null || goal.compareTo(start) == 0) {
            return kept(pick, finding, baseline);
        }
        if (finding.isMet()) {
            return with(baseline, Decision.held(of, yardstick, pick, finding, AchievementStatus.ACHIEVED_EARLY));
        }
        BigDecimal number = figure.reading().number();
        boolean unfit = !figure.reading().fits(yardstick.demand().unit())
                || yardstick.demand().side() == null;
        if (unfit || number == null) {
            return Decision.open(
                    of,
                    yardstick,
                    pick,
                    finding.trouble() == null ? AssessmentReasons.coarse(figure.reading()) : finding.trouble());
        }
        ProgressRate pace = ProgressRate.along(of.policy().method(), baseline, goal, figure, of.end(), start, number);
        return paced(pick, pace, baseline, goal, number);
    }

    private Decision withoutBaseline(EvidenceSeries.Pick pick, Evaluation finding) {
        if (finding.isMet()) {
            boolean rising = yardstick.demand().side() == AcceptedRange.Side.UP;
            return Decision.held(
                    of,
                    yardstick,
                    pick,
                    finding,
                    rising ? AchievementStatus.ACHIEVED_EARLY : AchievementStatus.ON_TRACK);
        }
        return Decision.open(
                of,
                yardstick,
                pick,
                finding.trouble() == null
                        ? AssessmentReasons.noBaseline(of.figure(), pick.figure())
                        : finding.trouble());
    }

    private Decision kept(EvidenceSeries.Pick pick, Evaluation finding, StartValue baseline) {
        if (finding.trouble() != null) {
            return with(baseline, Decision.open(of, yardstick, pick, finding.trouble()));
        }
        Decision ruling = Decision.held(of, yardstick, pick, finding, soFar(finding), AssessmentReasons.KEPT);
        return with(baseline, ruling);
    }

    private static AchievementStatus soFar(Evaluation finding) {
        return finding.isMet() ? AchievementStatus.ON_TRACK : AchievementStatus.BEHIND;
    }

    private Decision with(StartValue baseline, Decision ruling) {
        AssessmentComponents components = ruling.components();
        List<Located<Observation>> evidence = new ArrayList<>(ruling.evidence());
        baseline.sources().stream().filter(source -> !evidence.contains(source)).forEach(evidence::add);
        return new Decision(
                ruling.status(),
                ruling.certainty(),
                ruling.reason().with("baseline", baseline.reading().text()),
                evidence,
                new AssessmentComponents(
                        components.unit(),
                        baseline.reading().interval(),
                        components.actual(),
                        components.target(),
                        components.timeShare(),
                        components.scheduleShare(),
                        components.ratio(),
                        components.remainingPace(),
                        components.method(),
                        components.policy()));
    }

    private Decision paced(
            EvidenceSeries.Pick pick,
            ProgressRate pace,
            @Nullable StartValue baseline,
            BigDecimal goal,
            BigDecimal number) {
        AchievementStatus status = status(pace.ratio());
        Evidence figure = pick.figure();
        Interval share = pace.share();
        AssessmentComponents.Builder components = Decision.components(of, yardstick, figure)
                .timeShare(pace.timeShare())
                .scheduleShare(share)
                .ratio(pace.ratio())
                .remainingPace(remaining(figure.end(), goal, number))
                .method(pace.method())
                .policy(thresholds());
        yardstick.demand().policy().forEach(components::policy);
        if (baseline != null && pace.method() != of.policy().method()) {
            components.policy(
                    Message.of(FALLBACK, "method", of.policy().method().label()).toText());
        }
        BigDecimal start = baseline == null || baseline.reading().number() == null
                ? BigDecimal.ZERO
                : baseline.reading().number();
        EvidenceValue.Grade grade = figure.reading().grade();
        if (baseline != null) {
            grade = grade.and(baseline.reading().grade());
        }
        BigDecimal done = number.subtract(start).divide(goal.subtract(start), Spans.DIGITS);
        Message reason = Decision.reason(AssessmentReasons.PACED, of, yardstick, pick, status)
                .with("share", AssessmentWords.percent(done))
                .with("time", AssessmentWords.percent(pace.timeShare()))
                .with("ratio", AssessmentWords.ratio(pace.ratio()))
                .with("method", pace.method().label());
        Decision ruling = new Decision(
                status, certainty(pace, grade), reason, Decision.evidence(pick, List.of()), components.build());
        return baseline == null ? ruling : with(baseline, ruling);
    }

    private AchievementStatus status(@Nullable BigDecimal ratio) {
        AssessmentPolicy policy = of.policy();
        if (ratio == null || ratio.compareTo(policy.aheadAbove()) > 0) {
            return AchievementStatus.AHEAD;
        }
        return ratio.compareTo(policy.behindBelow()) < 0 ? AchievementStatus.BEHIND : AchievementStatus.ON_TRACK;
    }

    private Certainty certainty(ProgressRate pace, EvidenceValue.Grade grade) {
        if (pace.ratio() == null) {
            return Certainty.DEFINITE;
        }
        Interval ratios = pace.ratios();
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
                        of.policy().behindBelow(),
                        "ahead",
                        of.policy().aheadAbove())
                .toText();
    }

    private @Nullable BigDecimal remaining(LocalDate at, BigDecimal goal, BigDecimal number) {
        BigDecimal years = Spans.years(at, of.end());
        return years.signum() <= 0 ? null : goal.subtract(number).divide(years, Spans.DIGITS);
    }
}
