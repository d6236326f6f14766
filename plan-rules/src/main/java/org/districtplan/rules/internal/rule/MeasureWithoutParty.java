package org.districtplan.rules.internal.rule;

import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;

/** A measure says who answers for it. */
final class MeasureWithoutParty {

    private static final Text MOST =
            Text.of("全部{all}项举措中有{count}项没有写明责任单位", "{count} of all {all} measures name no responsible party");
    private static final Text SOME = Text.of(
            "{count}项举措（共{all}项）没有写明责任单位：{names}", "{count} of {all} measures name no responsible party: {names}");

    private MeasureWithoutParty() {}

    static Rule rule() {
        return Rule.builder("measure-without-party")
                .title("举措须有责任单位", "A measure says who answers for it")
                .rationale(
                        "没有责任单位的举措，到期找不到人。报告和纲要本来就不逐项写明责任单位，因此每份规划只提示一次；任务分解的用处正在于此，缺的是警告。由所服务目标的责任单位负责的，不算缺。",
                        "For a measure without a party nobody is there to ask. Reports and outlines do not name one for each measure, so"
                                + " it is noted once for a plan; a breakdown of tasks is made for that, and there it is a warning. A"
                                + " measure that serves a target with a responsible party has one.")
                .bad("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, at: 三 p1}
                        """)
                .good("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, lead: [office], at: 三 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(MeasureWithoutParty::check);
    }

    private static void check(RuleContext context, Plan plan) {
        List<Located<Measure>> all = context.plans().measures(plan);
        Severity severity = plan.header().kind() == PlanKind.TASK_BREAKDOWN ? Severity.WARNING : Severity.NOTE;
        Gathered without = new Gathered(context, plan);
        for (Located<Measure> measure : all) {
            if (hasParty(context.plans(), measure)) {
                context.at(measure).holds();
            } else {
                without.addMeasure(measure);
            }
        }
        without.tellOf(all.size(), severity, Message.of(SOME), Message.of(MOST));
    }

    private static boolean hasParty(PlanSet plans, Located<Measure> measure) {
        Measure element = measure.element();
        return !element.lead().isEmpty()
                || !element.support().isEmpty()
                || element.targets().stream().anyMatch(ref -> plans.find(Target.class, measure.plan(), ref)
                        .filter(target -> !target.element().responsible().isEmpty())
                        .isPresent());
    }
}
