package org.districtplan.rules.internal.rule.measures;

import java.util.List;
import java.util.Map;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports measures that name no responsible party, where most measures of the plan name one. */
final class MeasureWithoutParty {

    private static final GatheredFindings.Share WORDS = new GatheredFindings.Share(
            Text.of(
                    "{all}项举措中有{count}项未明确责任单位：{names}。请填写 lead（牵头单位）或 support（配合单位）。",
                    "No responsible party is stated for {count} of {all} measures: {names}. Add lead or support."),
            Text.of(
                    "{all}项举措中仅{others}项明确责任单位。请填写 lead（牵头单位）或 support（配合单位）。",
                    "A responsible party is stated for only {others} of {all} measures. Add lead or support."),
            Text.of(
                    "{all}项举措均未明确责任单位。请填写 lead（牵头单位）或 support（配合单位）。",
                    "No measure names a responsible party ({all} in all). Add lead or support."));
    private static final Text UNUSUAL =
            Text.of("该规划多数举措未明确责任单位", "most measures of the plan name no responsible party");
    private static final Text FEW = Text.of(
            "{all}项举措中明确责任单位的有{named}项，未明确属常见情形",
            "The plan names a responsible party for {named} of {all} measures, so a missing party is usual.");

    private MeasureWithoutParty() {}

    static Rule rule() {
        return Rule.builder("measure-without-party")
                .title("举措未明确责任单位", "Measure names no responsible party")
                .rationale(
                        "没有责任单位的举措，到期无从问责。规划多数举措明确责任单位的，未明确的合并提示一次；多数未明确的（报"
                                + "告、纲要通常如此），不作判断，按无法核对计一次。任务分解本应落实到单位，未明确的一律列为警告；所服务"
                                + "的目标有责任单位的，不算缺失。",
                        "Nobody is accountable for a measure without a responsible party. Where more than half of "
                                + "a plan's measures name one, the others make one note, or one warning in a task "
                                + "breakdown; where fewer do, as in most reports and outlines, the plan is not checkable, "
                                + "and a measure that serves a target with a responsible party has one.")
                .bad("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, lead: [office], at: 三 p1}
                          - {title: 开办社区食堂, subjects: [tower], lead: [office], at: 三 p2}
                          - {title: 办好博览会, subjects: [tower], at: 三 p3}
                        """)
                .good("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, lead: [office], at: 三 p1}
                          - {title: 开办社区食堂, subjects: [tower], lead: [office], at: 三 p2}
                          - {title: 办好博览会, subjects: [tower], support: [office], at: 三 p3}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(MeasureWithoutParty::check);
    }

    private static void check(RuleContext context, Plan plan) {
        List<Located<Measure>> all = context.plans().measures(plan);
        boolean isBreakdown = plan.header().kind() == PlanKind.TASK_BREAKDOWN;
        GatheredFindings without = new GatheredFindings(context, plan);
        for (Located<Measure> measure : all) {
            if (hasParty(context.plans(), measure)) {
                context.at(measure).holds();
            } else {
                without.addMeasure(measure);
            }
        }
        int named = all.size() - without.size();
        if (isBreakdown || named * 2 > all.size()) {
            without.reportShare(all.size(), isBreakdown ? Severity.WARNING : Severity.NOTE, WORDS, Map.of());
        } else if (!all.isEmpty()) {
            context.at(ElementRef.plan(plan.id()))
                    .notCheckable(UNUSUAL, Message.of(FEW, "all", all.size(), "named", named));
        }
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
