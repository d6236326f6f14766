package org.districtplan.rules.internal.rule.targets;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
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
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.assess.Directions;
import org.districtplan.rules.internal.assess.Spans;
import org.districtplan.rules.internal.assess.TrajectoryStart;
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
            "{name}仅要求{required}，低于{when}已达的{reached}；请核对数值和口径",
            "the target for {name} is only {required}, but {reached} was reached in {when}; check the values and their scope");
    private static final Text BELOW_LAST = Text.of(
            "{count}个逐期计算的目标低于已有实际数：{names}；如非有意留有余地，请核对数值和口径",
            "the plan sets targets below the last actual value ({count}): {names}; unless this is intended, check the values and"
                    + " their scope");
    private static final Text REACHED = Text.of("已达", "reached");

    private TargetBelowReached() {}

    static Rule rule() {
        return Rule.builder("target-below-reached")
                .title("目标低于已达水平", "Target below the value already reached")
                .rationale(
                        "规划发布时存量已经达到甚至超过目标值，多半是口径不同或年份有误。流量和平均数逐期重新计算，低于上一期"
                                + "的目标每份规划合并提示一次，写明“不低于”“不超过”的除外；增速目标不作比较，预计数不算已达，“左右”范围"
                                + "之内的不算低于。",
                        "A stock that had already passed its target when the plan was published suggests a different "
                                + "scope or a wrong year. A flow or an average starts anew in each period, so targets below the "
                                + "last value give one note for a plan unless they are a floor or a ceiling; growth targets are "
                                + "not compared, estimates do not count as reached, and a value within the tolerance of 左右 is not "
                                + "lower.")
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
        Located<Observation> reached = goal == null ? null : reached(context.plans(), target, goal.unit());
        Quantity value = reached == null ? null : reached.element().value();
        if (goal == null || reached == null || value == null) {
            return;
        }
        Judgement judgement = context.at(target, "/criterion").related(REACHED, reached, "/value");
        Message facts = facts(context.plans(), target, reached, value);
        Direction harder = goal.harder(Directions.of(context.plans().vocabulary(target.plan()), key));
        if (!goal.unit().fits(value.unit())) {
            judgement.notCheckable(MissingReasons.unlike(goal.unit(), value.unit()), facts);
        } else if (harder == null || harder == Direction.NONE) {
            judgement.notCheckable(TargetRange.undirected(goal), facts);
        } else if (TargetRange.isEasier(goal.range(), value.interval(context.policy()), harder)) {
            boolean stock = context.plans()
                    .resolvedKey(target)
                    .filter(resolved -> resolved.statistic() == Statistic.END)
                    .isPresent();
            if (stock) {
                judgement.contradicts(new Message(BELOW, facts.attributes()));
            } else if (goal.bound() == null) {
                perPeriod.add(target, facts.toText());
            } else {
                judgement.holds(facts);
            }
        } else {
            judgement.holds(facts);
        }
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
                FigureWords.when(reached.element().key().period()));
    }

    /** The baseline of the target, else the latest figure that was public when the plan was published. */
    private static @Nullable Located<Observation> reached(PlanSet plans, Located<Target> target, Unit unit) {
        ResolvedKey key = plans.resolvedKey(target).orElseThrow();
        Optional<Located<Observation>> named = TrajectoryStart.baseline(plans, target)
                .filter(figure -> plans.resolvedKey(figure)
                        .filter(own -> isEarlier(own, key))
                        .isPresent());
        if (named.isPresent()) {
            return named.get();
        }
        Located<Observation> latest = null;
        for (Located<Observation> figure : plans.figures(key.area(), key.indicator())) {
            if (isReached(figure)
                    && plans.resolvedKey(figure)
                            .filter(own -> isEarlier(own, key))
                            .isPresent()
                    && wasPublic(figure.plan(), target.plan())
                    && (latest == null || isBetter(plans, figure, latest, unit))) {
                latest = figure;
            }
        }
        return latest;
    }

    /** Whether a figure is in the currency of the target and the other not, or later and as near to it. */
    private static boolean isBetter(
            PlanSet plans, Located<Observation> figure, Located<Observation> latest, Unit unit) {
        boolean other = isInOtherCurrency(figure, unit);
        return other == isInOtherCurrency(latest, unit)
                ? end(plans, latest).isBefore(end(plans, figure))
                : !other;
    }

    private static boolean isInOtherCurrency(Located<Observation> figure, Unit unit) {
        return Objects.requireNonNull(figure.element().value()).unit().differsOnlyInCurrency(unit);
    }

    private static boolean isReached(Located<Observation> figure) {
        FigureStatus status = figure.element().status();
        return figure.element().value() != null && status != FigureStatus.ESTIMATE && status != FigureStatus.FORECAST;
    }

    /** Whether a figure is of the same series and earlier; of a flow or an average also of a period as long. */
    private static boolean isEarlier(ResolvedKey figure, ResolvedKey target) {
        LocalDate end = figure.days().last();
        LocalDate due = target.days().last();
        return end != null
                && due != null
                && end.isBefore(due)
                && figure.series().equals(target.series())
                && (target.statistic() == Statistic.END || Spans.months(figure.days()) == Spans.months(target.days()));
    }

    private static boolean wasPublic(Plan plan, Plan at) {
        LocalDate date = at.header().publicSince().orElse(null);
        LocalDate since = plan.header().publicSince().orElse(null);
        return plan.id().equals(at.id()) || (date != null && since != null && !since.isAfter(date));
    }

    private static LocalDate end(PlanSet plans, Located<Observation> figure) {
        Period.Days days = plans.resolvedKey(figure).orElseThrow().days();
        return Objects.requireNonNull(days.last());
    }
}
