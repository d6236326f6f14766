package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Direction;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.Certainty;

/** Decides a target by how much of it a report says is completed (完成年度计划的49.6%). */
final class Completions {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Text COMPLETED = Text.of(
            "{plan}称截至{period}完成目标的{actual}，要求{required}：{status}",
            "{plan} states that {actual} of the target is completed by {period}; the target requires {required}: {status}");

    private final PlanSet plans;
    private final LocalDate date;

    Completions(PlanSet plans, LocalDate date) {
        this.plans = plans;
        this.date = date;
    }

    Optional<Decision> decide(TargetContext context) {
        // Of a ceiling, the part that is used says nothing of how much is done.
        return context.direction() == Direction.DOWN
                        || context.resolved().days().last() == null
                ? Optional.empty()
                : plans.referring(Observation.class, context.target()).stream()
                        .filter(figure -> isCompletion(figure) && EvidenceIndex.isPublic(figure.plan(), date))
                        .flatMap(figure -> decide(context, figure).stream())
                        .max(Comparator.comparing(one -> one.evidence()
                                .get(0)
                                .plan()
                                .header()
                                .publicSince()
                                .orElse(LocalDate.MIN)));
    }

    private static boolean isCompletion(Located<Observation> figure) {
        return figure.element().key().transformation() == Transformation.COMPLETION;
    }

    private Optional<Decision> decide(TargetContext context, Located<Observation> figure) {
        Quantity value = figure.element().value();
        ResolvedKey key = plans.resolvedKey(figure).orElse(null);
        if (value == null || key == null || key.days().last() == null) {
            return Optional.empty();
        }
        EvidenceValue reading = EvidenceValue.of(value, context.policy().intervals())
                .in(LevelComparison.PERCENT)
                .orElse(null);
        if (reading == null || reading.number() == null) {
            return Optional.empty();
        }
        boolean whole = !Spans.end(key.days()).isBefore(context.end());
        boolean met = reading.number().compareTo(WHOLE) >= 0;
        AssessmentComponents.Builder components = AssessmentComponents.builder();
        AchievementStatus status;
        if (met) {
            status = context.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ACHIEVED_EARLY;
        } else if (whole) {
            status = AchievementStatus.NOT_ACHIEVED;
        } else if (context.isDue()
                || !Spans.within(key.days(), context.resolved().days())) {
            return Optional.empty();
        } else {
            BigDecimal time = Spans.elapsed(key.days(), context.resolved().days());
            ProgressRate rate = ProgressRate.elapsed(reading.interval(), reading.number(), WHOLE, time, false);
            status = Progression.status(context.policy(), rate.ratio());
            components
                    .timeShare(time)
                    .scheduleShare(rate.share())
                    .ratio(rate.ratio())
                    .method(rate.method())
                    .policy(Progression.thresholds(context.policy()));
        }
        Interval interval = reading.interval();
        boolean sure = met ? Interval.atLeast(WHOLE).contains(interval) : !interval.contains(WHOLE);
        Evidence evidence = Evidence.stated(key.days(), key.from(), reading, figure);
        return Optional.of(new Decision(
                status,
                (sure ? Certainty.DEFINITE : Certainty.WITHIN_ROUNDING)
                        .and(Decision.certainty(context, status, evidence, List.of())),
                Message.of(
                        COMPLETED,
                        "plan",
                        figure.plan().id(),
                        "period",
                        Spans.text(key.days()),
                        "actual",
                        value.toString(),
                        "required",
                        context.requirement(),
                        "status",
                        status.label()),
                List.of(figure),
                components.build()));
    }
}
