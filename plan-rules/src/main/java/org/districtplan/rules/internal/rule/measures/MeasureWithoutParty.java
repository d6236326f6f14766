package org.districtplan.rules.internal.rule.measures;

import java.util.List;
import java.util.Map;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A measure says who answers for it. */
final class MeasureWithoutParty {

    private static final GatheredFindings.Share WORDS = new GatheredFindings.Share(
            Text.of(
                    "{count}项举措（共{all}项）没有写明责任单位：{names}",
                    "{count} of {all} measures name no responsible party: {names}"),
            Text.of("{all}项举措中只有{others}项写明责任单位", "only {others} of {all} measures name a responsible party"),
            Text.of("{all}项举措都没有写明责任单位", "none of {all} measures names a responsible party"));

    private MeasureWithoutParty() {}

    static Rule rule() {
        return Rule.builder("measure-without-party")
                .title("举措须有责任单位", "A measure says who answers for it")
                .rationale(
                        "没有责任单位的举措，到期找不到人。报告和纲要本来就不逐项写明责任单位，一项也没有写的，不提示；有的写了、有的没写，没写的才突出，每份规划合并提示一次。任务分解的用处正在于此，缺的是警告，一项也没有写的也是。由所服务目标的责任单位负责的，不算缺。",
                        "For a measure without a party nobody is there to ask. Reports and outlines do not name one for each measure, so"
                                + " where none has one nothing is said; where some have, the others stand out, and are noted once for a"
                                + " plan. A breakdown of tasks is made for that: there it is a warning, also where none has one. A"
                                + " measure that serves a target with a responsible party has one.")
                .bad("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, lead: [office], at: 三 p1}
                          - {title: 办好博览会, subjects: [tower], at: 三 p2}
                        """)
                .good("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, lead: [office], at: 三 p1}
                          - {title: 办好博览会, subjects: [tower], support: [office], at: 三 p2}
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
        if (isBreakdown || without.size() < all.size()) {
            without.tellOf(all.size(), isBreakdown ? Severity.WARNING : Severity.NOTE, WORDS, Map.of());
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
