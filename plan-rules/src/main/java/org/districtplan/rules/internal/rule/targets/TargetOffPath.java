package org.districtplan.rules.internal.rule.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.districtplan.model.Basis;
import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.internal.assess.Directions;
import org.districtplan.rules.internal.assess.Spans;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;
import org.jspecify.annotations.Nullable;

/** Reports annual targets that fall behind the trajectory of a target of several years. */
final class TargetOffPath {

    private static final RuleParameter RATIO = RuleParameter.builder(
                    "behind-below",
                    new BigDecimal("0.95"),
                    Text.of("低于应有进度的多少判为滞后", "the share of the expected progress below which a target is behind"))
            .min(BigDecimal.ZERO)
            .max(BigDecimal.ONE)
            .build();

    private static final Text KEEPS = Text.of(
            "{name}要求{required}，与{longer}（要求{end}）的应有进度相符",
            "the target for {name}, {required}, keeps up with that for {longer}, {end}");
    private static final Text BEHIND = Text.of(
            "{name}仅要求{required}，低于{longer}（要求{end}）的应有进度；其余年份须补足，或说明理由",
            "the target for {name}, {required}, falls behind that for {longer}, {end}; the other years have to make up for it");
    private static final Text BEYOND = Text.of(
            "{name}要求{required}，已超过{longer}（仅要求{end}）；请核对，后者可能需要调整",
            "the target for {name}, {required}, already exceeds that for {longer}, {end}; check whether the latter needs adjusting");
    private static final Text LONGER = Text.of("多年目标", "the target of several years");

    private TargetOffPath() {}

    static Rule rule() {
        return Rule.builder("target-off-path")
                .title("年度目标低于多年目标的应有进度", "Annual target behind the target of several years")
                .rationale(
                        "五年目标要靠各年度落实，因此年度目标应达到应有进度的95%（behind-below）：存量按起点到终点的直线，累"
                                + "计量按时序进度，年均增速按各年连乘，已过年份用实际数。进度安排由规划自定，因此只作提示；缺少起点值或"
                                + "往年实际数的不作判断。",
                        "A target of several years is reached year by year, so an annual target has to reach 95 % "
                                + "(behind-below) of the trajectory: a straight line for a stock, the elapsed share for a total, "
                                + "and compound growth for average growth, with actual values for past years. A plan may schedule "
                                + "differently, so this is only a note; without a start value or the figures of earlier years "
                                + "nothing is checked.")
                .bad("""
                        targets:
                          - {indicator: new-jobs, period: 2021/2025, criterion: {value: 10000人}, at: 一 p1}
                          - {indicator: new-jobs, period: 2021, criterion: {value: 1000人}, at: 一 p2}
                        """)
                .good("""
                        targets:
                          - {indicator: new-jobs, period: 2021/2025, criterion: {value: 10000人}, at: 一 p1}
                          - {indicator: new-jobs, period: 2021, criterion: {value: 2000人}, at: 一 p2}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .parameter(RATIO)
                .checkEachPlan(
                        (context, plan) -> context.plans().targets(plan).forEach(target -> check(context, target)));
    }

    private static void check(RuleContext context, Located<Target> target) {
        ResolvedKey own = key(context.plans(), target);
        if (own == null) {
            return;
        }
        for (Located<Target> longer : context.plans().targets(own.area(), own.indicator())) {
            ResolvedKey other = key(context.plans(), longer);
            if (other != null && isOnTrajectory(own, other) && isInForce(context.plans(), longer, target)) {
                judge(context, target, own, longer, other);
            }
        }
    }

    private static @Nullable ResolvedKey key(PlanSet plans, Located<Target> target) {
        ResolvedKey key =
                target.element().each() == null ? plans.resolvedKey(target).orElse(null) : null;
        return key == null || key.days().last() == null ? null : key;
    }

    /** Whether one target is on the trajectory to the other. */
    private static boolean isOnTrajectory(ResolvedKey own, ResolvedKey longer) {
        if (own.transformation() == Transformation.GROWTH) {
            return longer.transformation() == Transformation.AVERAGE_GROWTH
                    && own.of() == Transformation.LEVEL
                    && longer.of() == Transformation.LEVEL
                    && own.scope().equals(longer.scope())
                    && agree(own.basis(), longer.basis())
                    && TargetTrajectory.isYearly(own)
                    && Spans.within(own.days(), longer.days());
        }
        return own.transformation() == Transformation.LEVEL
                && own.series().equals(longer.series())
                && !own.days().equals(longer.days())
                && (own.statistic() == Statistic.SUM
                        ? Spans.within(own.days(), longer.days()) && TargetTrajectory.isYear(own)
                        : endsBefore(own, longer));
    }

    private static boolean endsBefore(ResolvedKey one, ResolvedKey other) {
        LocalDate end = one.days().last();
        LocalDate otherEnd = other.days().last();
        return end != null && otherEnd != null && end.isBefore(otherEnd);
    }

    private static boolean agree(@Nullable Basis one, @Nullable Basis other) {
        return one == null || other == null || one == other;
    }

    private static boolean isInForce(PlanSet plans, Located<Target> longer, Located<Target> target) {
        Plan plan = longer.plan();
        Plan at = target.plan();
        LocalDate none = LocalDate.MIN;
        boolean known = plan.id().equals(at.id())
                || !plan.header()
                        .publicSince()
                        .orElse(none)
                        .isAfter(at.header().publicSince().orElse(none));
        return known && plans.referring(Target.class, longer).isEmpty();
    }

    private static void judge(
            RuleContext context, Located<Target> target, ResolvedKey own, Located<Target> longer, ResolvedKey other) {
        TargetRange goal =
                TargetRange.of(target.element().criterion(), context.policy()).orElse(null);
        TargetRange end =
                TargetRange.of(longer.element().criterion(), context.policy()).orElse(null);
        FigureKey key = target.element().key();
        if (goal == null || end == null || key == null) {
            return;
        }
        Direction harder = goal.harder(end.harder(Directions.of(context.plans().vocabulary(target.plan()), key)));
        Judgement judgement = context.at(target, "/criterion").related(LONGER, longer, "/criterion");
        Message facts = facts(context.plans(), target, longer);
        if (!goal.unit().fits(end.unit())) {
            judgement.notCheckable(MissingReasons.unlike(goal.unit(), end.unit()), facts);
            return;
        }
        if (harder == null || harder == Direction.NONE) {
            judgement.notCheckable(TargetRange.undirected(goal, end), facts);
            return;
        }
        TargetTrajectory trajectory = new TargetTrajectory(context, target, own, longer, other);
        if (own.transformation() == Transformation.LEVEL && TargetRange.isEasier(end.range(), goal.range(), harder)) {
            judgement.contradicts(new Message(BEYOND, facts.attributes()));
            return;
        }
        Optional<TargetTrajectory.Point> point = trajectory.at(goal, end, context.parameter(RATIO.name()));
        if (point.isEmpty()) {
            judgement.notCheckable(MissingReasons.MISSING, facts);
        } else if (isBehind(point.get(), harder)) {
            judgement.contradicts(new Message(BEHIND, facts.attributes()));
        } else {
            judgement.holds(facts);
        }
    }

    private static boolean isBehind(TargetTrajectory.Point point, Direction harder) {
        Interval reached = point.reached();
        return TargetRange.isEasier(reached, point.expected(), harder);
    }

    private static Message facts(PlanSet plans, Located<Target> target, Located<Target> longer) {
        return Message.of(
                KEEPS,
                "name",
                GatheredFindings.name(plans, target),
                "required",
                CriterionWords.criterion(
                        plans.vocabulary(target.plan()), target.element().criterion()),
                "longer",
                GatheredFindings.name(plans, longer),
                "end",
                CriterionWords.criterion(
                        plans.vocabulary(longer.plan()), longer.element().criterion()));
    }
}
