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
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.assess.Directions;
import org.districtplan.rules.internal.assess.EvidenceIndex;
import org.districtplan.rules.internal.assess.Spans;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** A target is not lower than what is already reached. */
final class TargetBelowReached {

    private static final Text AHEAD =
            Text.of("{name}要求{asked}，{when}已达{reached}", "{name} asks {asked}, {reached} was reached in {when}");
    private static final Text BELOW = Text.of(
            "{name}只要求{asked}，而{when}已达{reached}；核对数字和口径",
            "{name} asks only {asked}, while {reached} was reached in {when}; check the numbers and what they cover");
    private static final Text BELOW_LAST = Text.of(
            "{count}个逐期另计的目标低于已有的实际数：{names}；若非有意留有余地，核对数字和口径",
            "{count} targets that count anew lie below what was reached: {names}; check the numbers and what they cover, unless"
                    + " room is left on purpose");
    private static final Text REACHED = Text.of("已达", "reached");

    private TargetBelowReached() {}

    static Rule rule() {
        return Rule.builder("target-below-reached")
                .title("目标不宜低于已达水平", "A target is not lower than what is already reached")
                .rationale(
                        "规划发布时已达到、甚至超过的存量，不必再作目标，多半是口径不同或年份写错。逐期另计的流量和平均数低于上一期并不少见，每份规划合并提示一次；写明“不低于”“不超过”的是底线，不提示。增速目标不比；预计数不算已达；“左右”范围之内的不算低。",
                        "A stock already passed when the plan came out is no target; most likely something else was counted, or a year is"
                                + " wrong. A flow or an average starts anew each year; that a target lies below the last one is"
                                + " noted once for a plan, unless it is a floor or a ceiling (at least, at most). Growth is left alone, estimates do not count as reached, and a number"
                                + " within \"about\" is not lower.")
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
        GatheredFindings anew = new GatheredFindings(context, plan);
        context.plans().targets(plan).forEach(target -> check(context, target, anew));
        anew.tell(Severity.NOTE, new Message(BELOW_LAST, Map.of()));
    }

    private static void check(RuleContext context, Located<Target> target, GatheredFindings anew) {
        FigureKey key = target.element().key();
        if (key == null
                || (key.transformation() != Transformation.LEVEL && key.transformation() != Transformation.RANK)) {
            return;
        }
        TargetRange goal =
                TargetRange.of(target.element().criterion(), context.policy()).orElse(null);
        Located<Observation> reached = goal == null ? null : reached(context.plans(), target);
        Quantity value = reached == null ? null : reached.element().value();
        if (goal == null || reached == null || value == null) {
            return;
        }
        Judgement judgement = context.at(target, "/criterion").related(REACHED, reached, "/value");
        Message facts = facts(context.plans(), target, reached, value);
        Direction harder = goal.harder(Directions.of(context.plans().vocabulary(target.plan()), key));
        if (!goal.unit().fits(value.unit())) {
            judgement.notCheckable(MissingReasons.UNLIKE, facts);
        } else if (harder == null || harder == Direction.NONE) {
            judgement.notCheckable(TargetRange.NO_DIRECTION, facts);
        } else if (TargetRange.isEasier(goal.range(), value.interval(context.policy()), harder)) {
            boolean stock = context.plans()
                    .resolvedKey(target)
                    .filter(resolved -> resolved.statistic() == Statistic.END)
                    .isPresent();
            if (stock) {
                judgement.contradicts(new Message(BELOW, facts.attributes()));
            } else if (goal.bound() == null) {
                anew.add(target, facts.toText());
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
                "asked",
                CriterionWords.criterion(
                        plans.vocabulary(target.plan()), target.element().criterion()),
                "reached",
                value,
                "when",
                FigureWords.when(reached.element().key().period()));
    }

    /** The figure the target starts from, else the latest one that was public when the plan came out. */
    private static @Nullable Located<Observation> reached(PlanSet plans, Located<Target> target) {
        ResolvedKey key = plans.resolvedKey(target).orElseThrow();
        Optional<Located<Observation>> named = baseline(plans, target)
                .filter(figure ->
                        plans.resolvedKey(figure).filter(own -> comes(own, key)).isPresent());
        if (named.isPresent()) {
            return named.get();
        }
        Located<Observation> latest = null;
        for (Located<Observation> figure : plans.figures(key.area(), key.indicator())) {
            if (isReached(figure)
                    && plans.resolvedKey(figure).filter(own -> comes(own, key)).isPresent()
                    && wasPublic(figure.plan(), target.plan())
                    && (latest == null || end(plans, latest).isBefore(end(plans, figure)))) {
                latest = figure;
            }
        }
        return latest;
    }

    private static Optional<Located<Observation>> baseline(PlanSet plans, Located<Target> target) {
        Ref ref = target.element().baseline();
        return ref == null ? Optional.empty() : plans.find(Observation.class, target.plan(), ref);
    }

    private static boolean isReached(Located<Observation> figure) {
        FigureStatus status = figure.element().status();
        return figure.element().value() != null && status != FigureStatus.ESTIMATE && status != FigureStatus.FORECAST;
    }

    /** The same thing at an earlier time; of a flow or an average over a time as long. */
    private static boolean comes(ResolvedKey figure, ResolvedKey target) {
        LocalDate end = figure.days().last();
        LocalDate due = target.days().last();
        return end != null
                && due != null
                && end.isBefore(due)
                && figure.series().equals(target.series())
                && (target.statistic() == Statistic.END || Spans.months(figure.days()) == Spans.months(target.days()));
    }

    private static boolean wasPublic(Plan plan, Plan at) {
        LocalDate date = EvidenceIndex.publicSince(at);
        LocalDate since = EvidenceIndex.publicSince(plan);
        return plan.id().equals(at.id()) || (date != null && since != null && !since.isAfter(date));
    }

    private static LocalDate end(PlanSet plans, Located<Observation> figure) {
        Period.Days days = plans.resolvedKey(figure).orElseThrow().days();
        return Objects.requireNonNull(days.last());
    }
}
