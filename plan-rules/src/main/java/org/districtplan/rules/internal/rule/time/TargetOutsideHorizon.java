package org.districtplan.rules.internal.rule.time;

import org.districtplan.model.Located;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A target is set for a time that the plan plans for. */
final class TargetOutsideHorizon {

    private static final Text UNDATED = Text.of("未注明时期", "the period is not stated");
    private static final Text NO_HORIZON = Text.of("规划未注明规划期", "the plan does not state the period it plans for");
    private static final Text PERIOD = Text.of("时期{period}", "period {period}");
    private static final Text NO_PERIOD = Text.of("目标未注明时期", "the target states no period");
    private static final Text BEFORE = Text.of(
            "目标的时期{period}早于规划期{horizon}", "the target's period {period} lies before {horizon}, which the plan is for");
    private static final Text BEYOND = Text.of(
            "目标的时期{period}晚于规划期{horizon}",
            "the target's period {period} reaches beyond {horizon}, which the plan is for");
    private static final Text HORIZON = Text.of("规划期", "what the plan is for");

    private TargetOutsideHorizon() {}

    static Rule rule() {
        return Rule.builder("target-outside-horizon")
                .title("目标不在规划期之内", "Target lies outside the plan period")
                .rationale(
                        "早于规划期、也不在报告期内的目标，多半是年份写错，列为警告。晚于规划期的是远景目标，只提示。",
                        "A target before the plan period that is not in the reporting period either most likely has a "
                                + "wrong year: a warning. A target beyond the plan period is a long-range goal and a note.")
                .bad("""
                        plan: {plans-for: 2025}
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2015, criterion: {value: 5%}, at: 二 p1}
                        """)
                .good("""
                        plan: {plans-for: 2025}
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 5%}, at: 二 p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(
                        (context, plan) -> context.plans().targets(plan).forEach(target -> check(context, target)));
    }

    private static void check(RuleContext context, Located<Target> target) {
        PlanHeader header = target.plan().header();
        Period period = target.element().key() == null
                ? target.element().by()
                : target.element().key().period();
        if (period == null || period.isReversed()) {
            return;
        }
        var judgement = context.at(target, "/period");
        if (context.plans().assumedPeriod(target).isPresent()) {
            judgement.holds();
            return;
        }
        Period horizon = header.plansFor();
        ElementRef plan = ElementRef.plan(target.plan().id());
        if (horizon == null || horizon.isUnstated()) {
            judgement.notCheckable(NO_HORIZON, Message.of(PERIOD, "period", period));
        } else if (period.isUnstated()) {
            judgement.notCheckable(UNDATED, Message.of(NO_PERIOD));
        } else if (overBefore(period, horizon) && !isReportedOn(header, period)) {
            judgement
                    .related(HORIZON, plan, "/plans-for")
                    .contradicts(Message.of(BEFORE, "period", period, "horizon", horizon));
        } else if (horizon.endsBefore(period)) {
            judgement
                    .related(HORIZON, plan, "/plans-for")
                    .note(Message.of(BEYOND, "period", period, "horizon", horizon));
        } else {
            judgement.holds();
        }
    }

    // A report restates the targets of the time it reports on.
    private static boolean isReportedOn(PlanHeader header, Period period) {
        return header.reportsOn() != null && !overBefore(period, header.reportsOn());
    }

    private static boolean overBefore(Period one, Period other) {
        return one.lastDay().flatMap(end -> other.firstDay().map(end::isBefore)).orElse(false);
    }
}
