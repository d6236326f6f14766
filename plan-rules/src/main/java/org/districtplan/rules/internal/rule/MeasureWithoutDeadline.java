package org.districtplan.rules.internal.rule;

import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.assess.Succession;

/** In a plan of several years a measure says when it is due. */
final class MeasureWithoutDeadline {

    private static final int MONTHS = 12;
    private static final Text MOST = Text.of(
            "规划期{horizon}，全部{all}项举措中有{count}项没有写明期限",
            "the plan is for {horizon}, and {count} of all its {all} measures have no deadline");
    private static final Text SOME = Text.of(
            "规划期{horizon}，{count}项举措（共{all}项）没有写明期限：{names}",
            "the plan is for {horizon}, and {count} of its {all} measures have no deadline: {names}");

    private MeasureWithoutDeadline() {}

    static Rule rule() {
        return Rule.builder("measure-without-deadline")
                .title("多年规划的举措须有期限", "In a plan of several years a measure has a deadline")
                .rationale(
                        "年度计划的举措当年完成，不必写期限；五年规划的举措不写期限，要到规划期末才知道落空。规划通常不逐项写明，因此每份规划只提示一次。所服务的目标有时期的，不算缺。",
                        "What a plan for one year announces is due that year; in a plan for five years a measure without a date is"
                                + " only found undone at the end. Plans seldom date every measure, so it is noted once for a plan. A"
                                + " measure that serves a target with a date has one.")
                .bad("""
                        plan: {plans-for: 2021/2025}
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, at: 三 p1}
                        """)
                .good("""
                        plan: {plans-for: 2021/2025}
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, by: 2023, at: 三 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(MeasureWithoutDeadline::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Period horizon = plan.header().plansFor();
        if (horizon == null || horizon.months().orElse(0) <= MONTHS) {
            return;
        }
        List<Located<Measure>> all = context.plans().measures(plan);
        Gathered without = new Gathered(context, plan);
        for (Located<Measure> measure : all) {
            if (isDated(context.plans(), measure)) {
                context.at(measure).holds();
            } else {
                without.addMeasure(measure);
            }
        }
        without.tellOf(
                all.size(), Severity.NOTE, Message.of(SOME, "horizon", horizon), Message.of(MOST, "horizon", horizon));
    }

    private static boolean isDated(PlanSet plans, Located<Measure> measure) {
        Period by = measure.element().by();
        return (by != null && !by.isUnstated())
                || measure.element().targets().stream()
                        .flatMap(ref -> plans.find(Target.class, measure.plan(), ref).stream())
                        .flatMap(target -> Succession.period(target).stream())
                        .anyMatch(period -> !period.isUnstated());
    }
}
