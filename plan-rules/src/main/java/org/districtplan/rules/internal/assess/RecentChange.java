package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.Pace;
import org.districtplan.rules.achievement.ProgressMethod;
import org.jspecify.annotations.Nullable;

/** Projects the mean yearly change of the last values to the end of a target; no start value is needed. */
final class RecentChange {

    /** Six values have five changes. */
    private static final int VALUES = 6;

    private static final Text PROJECTED = Text.of(
            "{figure}（{period}）为{actual}{how}，最近{count}期数值平均每年变化{change}，照此到期为{projected}，要求{required}，"
                    + "进度比{ratio}：{status}{differing}",
            "{figure} ({period}) is {actual}{how} and changed by {change} a year over the last {count} values; at that rate it is"
                    + " {projected} at the end. The target requires {required}, a schedule ratio of {ratio}: {status}{differing}");

    private final TargetContext context;
    private final CriterionCheck.Numbers check;
    private final EvidenceSeries.Pick last;
    private final EvidenceValue reading;
    private final BigDecimal number;
    private final BigDecimal change;
    private final Interval changes;
    private final BigDecimal left;

    private RecentChange(
            TargetContext context,
            CriterionCheck.Numbers check,
            EvidenceSeries.Pick last,
            EvidenceValue reading,
            BigDecimal number,
            BigDecimal change,
            Interval changes) {
        this.context = context;
        this.check = check;
        this.last = last;
        this.reading = reading;
        this.number = number;
        this.change = change;
        this.changes = changes;
        this.left = Spans.years(last.figure().end(), context.end());
    }

    /** Decides a target that is not due, empty if there are not two values in its unit. */
    static Optional<Decision> decide(TargetContext context, CriterionCheck.Numbers check, EvidenceSeries series) {
        List<EvidenceSeries.Pick> recent = series.recent(VALUES);
        if (recent.size() < 2) {
            return Optional.empty();
        }
        EvidenceSeries.Pick last = recent.get(recent.size() - 1);
        EvidenceValue from = reading(check, recent.get(0));
        EvidenceValue to = reading(check, last);
        if (from == null || to == null || from.number() == null || to.number() == null) {
            return Optional.empty();
        }
        BigDecimal perYear = BigDecimal.ONE.divide(
                Spans.years(recent.get(0).figure().end(), last.figure().end()), Spans.DIGITS);
        return new RecentChange(
                        context,
                        check,
                        last.with(last.figure().with(to)),
                        to,
                        to.number(),
                        to.number().subtract(from.number()).multiply(perYear, Spans.DIGITS),
                        to.interval().minus(from.interval()).times(perYear))
                .decide(recent);
    }

    private static @Nullable EvidenceValue reading(CriterionCheck.Numbers check, EvidenceSeries.Pick pick) {
        return pick.figure().reading().in(check.accepted().unit()).orElse(null);
    }

    private Optional<Decision> decide(List<EvidenceSeries.Pick> recent) {
        Evaluation now = check.evaluate(reading);
        BigDecimal goal = check.accepted().goal(number);
        BigDecimal need = goal == null ? null : goal.subtract(number);
        if (now.openReason() != null || need == null || check.accepted().side() == null) {
            return Optional.empty();
        }
        BigDecimal projected = number.add(change.multiply(left, Spans.DIGITS));
        boolean kept = check.accepted().wide().contains(projected);
        // What is met already has no way left to be compared with: it is kept or lost.
        BigDecimal ratio = now.isMet() || need.signum() == 0
                ? null
                : change.multiply(left, Spans.DIGITS).divide(need, Spans.DIGITS);
        AchievementStatus status = ratio == null ? met(now, kept) : Progression.status(context.policy(), ratio);
        Unit unit = check.accepted().unit();
        AssessmentComponents.Builder components = Decision.components(context, check, last.figure())
                .ratio(ratio)
                .remainingPerYear(need.divide(left, Spans.DIGITS))
                .method(ProgressMethod.RECENT_CHANGE)
                .paces(List.of(new Pace(ProgressMethod.RECENT_CHANGE, ratio, status)))
                .policy(Progression.thresholds(context.policy()));
        check.accepted().policy().forEach(components::policy);
        List<Located<Observation>> more = new ArrayList<>();
        recent.forEach(pick -> more.addAll(pick.figure().sources()));
        return Optional.of(new Decision(
                status,
                certainty(now, ratio, goal).and(Decision.certainty(context, status, last.figure(), more)),
                Decision.reason(PROJECTED, context, check, last, status)
                        .with("count", recent.size())
                        .with(
                                "change",
                                AssessmentWords.number(
                                        Interval.point(change),
                                        EvidenceValue.isPercent(unit) ? LevelComparison.POINTS : unit))
                        .with("projected", AssessmentWords.number(Interval.point(projected), unit))
                        .with("ratio", ratio == null ? "—" : AssessmentWords.ratio(ratio)),
                Decision.evidence(last, more),
                components.build()));
    }

    private static AchievementStatus met(Evaluation now, boolean kept) {
        if (!kept) {
            return AchievementStatus.BEHIND;
        }
        return Schedule.isSafelyMet(now) ? AchievementStatus.ACHIEVED_EARLY : AchievementStatus.ON_TRACK;
    }

    private Certainty certainty(Evaluation now, @Nullable BigDecimal ratio, @Nullable BigDecimal goal) {
        if (ratio == null || goal == null) {
            return now.certainty();
        }
        Interval ratios = changes.times(left)
                .dividedBy(Interval.point(goal).minus(reading.interval()))
                .orElse(null);
        ProgressRate rate =
                new ProgressRate(Interval.all(), BigDecimal.ZERO, ratio, ratios, ProgressMethod.RECENT_CHANGE);
        return Progression.certainty(context.policy(), rate, reading.grade());
    }
}
