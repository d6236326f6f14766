package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.Pace;
import org.districtplan.rules.achievement.ProgressMethod;
import org.jspecify.annotations.Nullable;

/** Turns a schedule ratio into a status by the thresholds of the policy, with the ratios of the other methods beside it. */
final class Progression {

    private static final Text THRESHOLDS = Text.of(
            "进度比低于{behind}判为滞后，高于{ahead}判为快于预期",
            "a schedule ratio below {behind} counts as behind, above {ahead} as ahead");
    private static final Text FALLBACK = Text.of(
            "{method}要求各数值为正且起点之后至少满一个月，此处不满足，改按线性进度",
            "{method} needs positive numbers and at least one elapsed month; linear progress is used instead");
    private static final Text ONE_VALUE = Text.of(
            "{method}至少要有两期数值，此处不满足，改按线性进度", "{method} needs at least two values; linear progress is used instead");

    private Progression() {}

    /** Progress from a start value to a different goal. */
    static Decision along(
            Schedule schedule,
            EvidenceSeries.Pick pick,
            StartValue baseline,
            BigDecimal goal,
            BigDecimal start,
            BigDecimal number) {
        TargetContext context = schedule.context();
        ProgressMethod preferred = context.policy().method();
        ProgressRate chosen =
                ProgressRate.along(preferred, baseline, goal, pick.figure(), context.end(), start, number);
        List<Pace> paces = new ArrayList<>();
        paces.add(pace(context, chosen));
        for (ProgressMethod method : ProgressMethod.values()) {
            if (method != chosen.method()) {
                ProgressRate.beside(method, baseline, goal, pick.figure(), context.end(), start, number)
                        .ifPresent(other -> paces.add(pace(context, other)));
            }
        }
        Decision decision = of(schedule, pick, chosen, baseline, goal, number);
        return new Decision(
                decision.status(),
                decision.certainty(),
                decision.reason(),
                decision.evidence(),
                decision.components().toBuilder().paces(paces).build());
    }

    private static Pace pace(TargetContext context, ProgressRate rate) {
        return new Pace(rate.method(), rate.ratio(), status(context.policy(), rate.ratio()));
    }

    /** Decides by one rate of progress; without a start value the figure starts from zero. */
    static Decision of(
            Schedule schedule,
            EvidenceSeries.Pick pick,
            ProgressRate progress,
            @Nullable StartValue baseline,
            BigDecimal goal,
            BigDecimal number) {
        TargetContext context = schedule.context();
        AchievementStatus status = status(context.policy(), progress.ratio());
        Evidence figure = pick.figure();
        BigDecimal start = baseline == null || baseline.reading().number() == null
                ? BigDecimal.ZERO
                : baseline.reading().number();
        AssessmentComponents.Builder components = Decision.components(context, schedule.check(), figure)
                .timeShare(progress.timeShare())
                .scheduleShare(progress.share())
                .ratio(progress.ratio())
                .remainingPerYear(remaining(context, figure.end(), goal, number))
                .method(progress.method())
                .expectedNow(start.add(goal.subtract(start).multiply(progress.timeShare())))
                .paces(List.of(pace(context, progress)))
                .policy(thresholds(context.policy()));
        schedule.check().accepted().policy().forEach(components::policy);
        if (baseline != null && progress.method() != context.policy().method()) {
            ProgressMethod wanted = context.policy().method();
            Text why = wanted == ProgressMethod.RECENT_CHANGE ? ONE_VALUE : FALLBACK;
            components.policy(Message.of(why, "method", wanted.label()).toText());
        }
        EvidenceValue.Grade grade = figure.reading().grade();
        if (baseline != null) {
            grade = grade.and(baseline.reading().grade());
        }
        BigDecimal done = number.subtract(start).divide(goal.subtract(start), Spans.DIGITS);
        Message reason = Decision.reason(AssessmentReasons.ON_SCHEDULE, context, schedule.check(), pick, status)
                .with("share", AssessmentWords.percent(done))
                .with("time", AssessmentWords.percent(progress.timeShare()))
                .with("ratio", AssessmentWords.ratio(progress.ratio()))
                .with("method", progress.method().label());
        Certainty certainty = certainty(context.policy(), progress, grade)
                .and(Decision.certainty(context, status, figure, baseline == null ? List.of() : baseline.sources()));
        Decision decision =
                new Decision(status, certainty, reason, Decision.evidence(pick, List.of()), components.build());
        return baseline == null ? decision : Schedule.with(baseline, decision);
    }

    static AchievementStatus status(AssessmentPolicy policy, @Nullable BigDecimal ratio) {
        if (ratio == null || ratio.compareTo(policy.aheadAbove()) > 0) {
            return AchievementStatus.AHEAD;
        }
        return ratio.compareTo(policy.behindBelow()) < 0 ? AchievementStatus.BEHIND : AchievementStatus.ON_TRACK;
    }

    static Certainty certainty(AssessmentPolicy policy, ProgressRate progress, EvidenceValue.Grade grade) {
        if (progress.ratio() == null) {
            return Certainty.DEFINITE;
        }
        Interval ratios = progress.ratios();
        boolean sure = ratios != null
                && ratios.lower() != null
                && ratios.upper() != null
                && status(policy, ratios.lower()) == status(policy, ratios.upper());
        if (sure) {
            return Certainty.DEFINITE;
        }
        return grade == EvidenceValue.Grade.ROUNDED ? Certainty.WITHIN_ROUNDING : Certainty.WITHIN_TOLERANCE;
    }

    /** The thresholds in words. */
    static Text thresholds(AssessmentPolicy policy) {
        return Message.of(THRESHOLDS, "behind", policy.behindBelow(), "ahead", policy.aheadAbove())
                .toText();
    }

    /** The change still needed per year until the target is due. */
    static @Nullable BigDecimal remaining(TargetContext context, LocalDate at, BigDecimal goal, BigDecimal number) {
        BigDecimal years = Spans.years(at, context.end());
        return years.signum() <= 0 ? null : goal.subtract(number).divide(years, Spans.DIGITS);
    }
}
