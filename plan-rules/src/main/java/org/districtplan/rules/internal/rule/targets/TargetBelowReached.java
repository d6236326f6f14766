package org.districtplan.rules.internal.rule.targets;

import java.util.Map;
import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.assess.Directions;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports targets below the value already reached. */
final class TargetBelowReached {

    private static final Text AHEAD = Text.of(
            "{name}要求{required}，{when}已达{reached}",
            "the target for {name} is {required}, and {reached} was reached in {when}");
    private static final Text BELOW = Text.of(
            "{name}仅要求{required}，不及{when}已达的{reached}；请核对数值和口径",
            "the target for {name} is only {required}, but {reached} was reached in {when}; check the values and their scope");
    private static final Text BELOW_LAST = Text.of(
            "{count}个逐期计算的目标不及已有实际数：{names}；如非有意留有余地，请核对数值和口径",
            "the plan sets targets below the last actual value ({count}): {names}; unless this is intended, check the values and"
                    + " their scope");
    private static final Text SO_FAR =
            Text.of("已有数是报告期内到目前为止的累计", "the value reached is that of an unfinished period so far");
    private static final Text REACHED = Text.of("已达", "reached");

    private TargetBelowReached() {}

    static Rule rule() {
        return Rule.builder("target-below-reached")
                .title("目标低于已达水平", "Target below the value already reached")
                .rationale(
                        "规划发布时存量已经达到甚至超过目标值，多半是口径不同或年份有误；流量和平均数逐期重新计算，不及上一期的目标每份规划"
                                + "合并提示一次。按指标的方向比较：逆向指标看是否高于已达数，不以少为好的指标“不超过”某数只是上限，流量“不低于”某数只是底线"
                                + "，均不作比较；增速目标不作比较，预计数不算已达，“左右”范围之内的不算不及。",
                        "A stock that had already passed its target when the plan was published suggests a different scope "
                                + "or a wrong year; a flow or an average starts anew in each period, so targets below the last "
                                + "value give one note for a plan. Targets are compared in the direction of their indicator: "
                                + "where less is better, one above the value reached is easier. A cap elsewhere and a floor of a flow "
                                + "are only limits; growth targets are not compared, estimates do not count as reached, and a value "
                                + "within the tolerance of 左右 is not lower.")
                .bad("""
                        plan: {published: 2021-03-01}
                        observations:
                          - {indicator: care-beds, period: 2020, value: 1200张, at: p1}
                        targets:
                          - {indicator: care-beds, period: 2025, criterion: {value: 1000张}, at: p2}
                        """)
                .good("""
                        plan: {published: 2021-03-01}
                        observations:
                          - {indicator: care-beds, period: 2020, value: 1200张, at: p1}
                        targets:
                          - {indicator: care-beds, period: 2025, criterion: {value: 1500张}, at: p2}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(TargetBelowReached::check);
    }

    private static void check(RuleContext context, Plan plan) {
        GatheredFindings perPeriod = new GatheredFindings(context, plan);
        context.plans().targets(plan).forEach(target -> check(context, target, perPeriod));
        perPeriod.report(Severity.NOTE, new Message(BELOW_LAST, Map.of()));
    }

    private static void check(RuleContext context, Located<Target> target, GatheredFindings perPeriod) {
        FigureKey key = target.element().key();
        if (key == null
                || (key.transformation() != Transformation.LEVEL && key.transformation() != Transformation.RANK)) {
            return;
        }
        TargetRange goal =
                TargetRange.of(target.element().criterion(), context.policy()).orElse(null);
        Located<Observation> reached =
                goal == null ? null : ReachedFigures.before(context.plans(), target, goal.unit());
        Quantity value = reached == null ? null : reached.element().value();
        if (goal == null || reached == null || value == null) {
            return;
        }
        Judgement judgement = context.at(target, "/criterion").related(REACHED, reached, "/value");
        Message facts = facts(context.plans(), target, reached, value);
        Direction better = Directions.of(context.plans().vocabulary(target.plan()), key);
        Direction harder = goal.harder(better);
        if (!goal.unit().fits(value.unit())) {
            judgement.notCheckable(MissingReasons.unlike(goal.unit(), value.unit()), facts);
        } else if (isLimit(goal, better)) {
            judgement.holds(facts);
        } else if (harder == null || harder == Direction.NONE) {
            judgement.notCheckable(TargetRange.undirected(goal), facts);
        } else if (harder == Direction.DOWN && ReachedFigures.isSoFar(context.plans(), reached)) {
            judgement.notCheckable(SO_FAR, facts);
        } else if (TargetRange.isEasier(goal.range(), value.interval(context.policy()), harder)) {
            Statistic statistic = context.plans()
                    .resolvedKey(target)
                    .map(ResolvedKey::statistic)
                    .orElse(null);
            if (statistic == Statistic.END) {
                judgement.contradicts(new Message(BELOW, facts.attributes()));
            } else if (statistic == Statistic.SUM && goal.bound() != null) {
                // 3000 jobs at the least are a floor, whatever was reached the year before.
                judgement.holds(facts);
            } else {
                perPeriod.add(target, facts.toText(), reached);
            }
        } else {
            judgement.holds(facts);
        }
    }

    // 35 at the most is no goal where 30 is reached, unless less is better; nor is 30 at the least where less is
    // better.
    private static boolean isLimit(TargetRange goal, @Nullable Direction better) {
        return goal.bound() == Direction.DOWN
                ? better != Direction.DOWN
                : goal.bound() == Direction.UP && (better == Direction.DOWN || better == Direction.NONE);
    }

    private static Text when(PlanSet plans, Located<Observation> reached) {
        Text when = FigureWords.when(plans.datedKey(reached).orElseThrow().period());
        return plans.assumedPeriod(reached).isPresent() ? Text.of(when.zh() + "（推定）", when.en() + " (assumed)") : when;
    }

    private static Message facts(PlanSet plans, Located<Target> target, Located<Observation> reached, Quantity value) {
        return Message.of(
                AHEAD,
                "name",
                GatheredFindings.name(plans, target),
                "required",
                CriterionWords.criterion(
                        plans.vocabulary(target.plan()), target.element().criterion()),
                "reached",
                value,
                "when",
                when(plans, reached));
    }
}
