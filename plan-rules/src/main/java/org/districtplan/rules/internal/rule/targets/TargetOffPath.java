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

/** The target of a year keeps up with the target of the years it is part of. */
final class TargetOffPath {

    private static final RuleParameter RATIO = new RuleParameter(
            "behind-below",
            new BigDecimal("0.95"),
            BigDecimal.ZERO,
            BigDecimal.ONE,
            false,
            Text.of("达到应有进度的多少以下算落后", "below what part of the way that should be gone a target is behind"));

    private static final Text KEEPS =
            Text.of("{name}要求{asked}，跟得上{longer}（要求{end}）", "{name} asks {asked} and keeps up with {longer}, {end}");
    private static final Text BEHIND = Text.of(
            "{name}只要求{asked}，跟不上{longer}（要求{end}）；其余年份须补上，或说明理由",
            "{name} asks only {asked} and falls behind {longer}, {end}; the other years have to make up for it");
    private static final Text BEYOND = Text.of(
            "{name}要求{asked}，已超过{longer}（只要求{end}）；后者应调整",
            "{name} asks {asked}, more than {longer}, {end}, which should be adjusted");
    private static final Text LONGER = Text.of("多年目标", "the target of several years");

    private TargetOffPath() {}

    static Rule rule() {
        return Rule.builder("target-off-path")
                .title("年度目标须跟得上多年目标", "The target of a year keeps up with that of several years")
                .rationale(
                        "五年目标要靠各年实现。存量按起点到终点的直线、累计量按时间比例、年均增速按各年连乘来比，已过年份用实际数；达到应有进度的95%（behind-below）即可。进度怎样安排是规划的自由，因此只作提示；缺起点或往年实际数的不作判断。",
                        "A five-year target is reached year by year. A stock is held against the straight line from its base, a total"
                                + " against its share of the time, average growth against growth year on year, with what was reached"
                                + " for the years gone; 95 % of the way (behind-below) is enough. How to pace is a plan's own"
                                + " choice, so it is only a note; without a base or the years before nothing is said.")
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
            if (other != null && isWay(own, other) && isInForce(context.plans(), longer, target)) {
                judge(context, target, own, longer, other);
            }
        }
    }

    private static @Nullable ResolvedKey key(PlanSet plans, Located<Target> target) {
        ResolvedKey key =
                target.element().each() == null ? plans.resolvedKey(target).orElse(null) : null;
        return key == null || key.days().last() == null ? null : key;
    }

    /** Whether one target is on the way to the other. */
    private static boolean isWay(ResolvedKey own, ResolvedKey longer) {
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
                        .latestDate()
                        .orElse(none)
                        .isAfter(at.header().latestDate().orElse(none));
        return known && plans.referring(Target.class, longer).isEmpty();
    }

    private static void judge(
            RuleContext context, Located<Target> target, ResolvedKey own, Located<Target> longer, ResolvedKey other) {
        TargetRange goal =
                TargetRange.of(target.element().criterion(), context.policy()).orElse(null);
        TargetRange end =
                TargetRange.of(longer.element().criterion(), context.policy()).orElse(null);
        FigureKey printed = target.element().key();
        if (goal == null || end == null || printed == null) {
            return;
        }
        Direction harder = goal.harder(end.harder(Directions.of(context.plans().vocabulary(target.plan()), printed)));
        Judgement judgement = context.at(target, "/criterion").related(LONGER, longer, "/criterion");
        Message facts = facts(context.plans(), target, longer);
        if (!goal.unit().fits(end.unit())) {
            judgement.notCheckable(MissingReasons.UNLIKE, facts);
            return;
        }
        if (harder == null || harder == Direction.NONE) {
            judgement.notCheckable(TargetRange.NO_DIRECTION, facts);
            return;
        }
        TargetTrajectory path = new TargetTrajectory(context, target, own, longer, other);
        if (own.transformation() == Transformation.LEVEL && TargetRange.isEasier(end.range(), goal.range(), harder)) {
            judgement.contradicts(new Message(BEYOND, facts.attributes()));
            return;
        }
        Optional<TargetTrajectory.Point> point = path.at(goal, end, context.parameter(RATIO.name()));
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
        return TargetRange.isEasier(reached, point.wanted(), harder);
    }

    private static Message facts(PlanSet plans, Located<Target> target, Located<Target> longer) {
        return Message.of(
                KEEPS,
                "name",
                GatheredFindings.name(plans, target),
                "asked",
                CriterionWords.criterion(
                        plans.vocabulary(target.plan()), target.element().criterion()),
                "longer",
                GatheredFindings.name(plans, longer),
                "end",
                CriterionWords.criterion(
                        plans.vocabulary(longer.plan()), longer.element().criterion()));
    }
}
