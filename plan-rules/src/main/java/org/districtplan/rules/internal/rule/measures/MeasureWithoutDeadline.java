package org.districtplan.rules.internal.rule.measures;

import java.util.List;
import java.util.Map;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports measures without a deadline in plans for several years. */
final class MeasureWithoutDeadline {

    private static final int MONTHS = 12;
    private static final GatheredFindings.Share WORDS = new GatheredFindings.Share(
            Text.of(
                    "规划期为{horizon}，{all}项举措中有{count}项未明确完成时限：{names}",
                    "The plan is for {horizon}, but no deadline is stated for {count} of its {all} measures: {names}. Add by where the"
                            + " document states a deadline."),
            Text.of(
                    "规划期为{horizon}，{all}项举措中有{count}项未明确完成时限",
                    "The plan is for {horizon}, but no deadline is stated for {count} of its {all} measures. Add by where the document"
                            + " states a deadline."),
            Text.of(
                    "规划期为{horizon}，{all}项举措均未明确完成时限",
                    "The plan is for {horizon}, but no measure has a deadline ({all} in all). Add by where the document states a"
                            + " deadline."));
    private static final Text TIMELESS = Text.of(
            "文件未注明规划期，{what}也均未明确完成时限",
            "The document states no plan period, and no deadline for its content ({what}). Add plans-for, or by where the"
                    + " document states a deadline.");
    private static final Text PLAN = Text.of("{plan}", "{plan}");
    private static final Text MEASURES = Text.of("{count}项举措", "measures: {count}");
    private static final Text TARGETS = Text.of("{count}个目标", "targets: {count}");
    private static final Text BOTH = Text.of("{measures}、{targets}", "{measures}, {targets}");

    private MeasureWithoutDeadline() {}

    static Rule rule() {
        return Rule.builder("measure-without-deadline")
                .title("多年规划的举措未明确完成时限", "Measure of a multi-year plan has no deadline")
                .rationale(
                        "五年规划的举措不明确完成时限（或时限就是整个规划期），到规划期末才会发现没有落实；年度计划的举措当年"
                                + "完成，不必写。未明确的每份规划合并提示一次，所服务的目标有时期的不算；没有规划期、举措和目标也都没有"
                                + "时限的文件提示一次，报告（reports-on）除外，仅收录节选的不作判断。",
                        "In a plan for several years a measure without a deadline, or with the whole plan period "
                                + "as its deadline, is only found undone at the end; a yearly plan needs none. All such "
                                + "measures make one note per plan unless they serve a dated target, and so does a document "
                                + "without a plan period or any deadline, unless it is a report or an excerpt.")
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
        List<Located<Measure>> all = context.plans().measures(plan);
        if (horizon == null || horizon.isUnstated()) {
            checkTimeless(context, plan, all);
            return;
        }
        if (horizon.months().orElse(0) <= MONTHS) {
            return;
        }
        GatheredFindings without = new GatheredFindings(context, plan);
        for (Located<Measure> measure : all) {
            if (isDated(context.plans(), measure)) {
                context.at(measure).holds();
            } else {
                without.addMeasure(measure);
            }
        }
        without.reportShare(all.size(), Severity.NOTE, WORDS, Map.of("horizon", Text.of(horizon.toString())));
    }

    private static void checkTimeless(RuleContext context, Plan plan, List<Located<Measure>> measures) {
        List<Located<Target>> targets = context.plans().targets(plan);
        if (measures.size() + targets.size() == 0
                || plan.header().reportsOn() != null
                || measures.stream().anyMatch(measure -> isDated(context.plans(), measure))
                || targets.stream()
                        .flatMap(target -> Succession.period(target).stream())
                        .anyMatch(period -> !period.isUnstated())) {
            return;
        }
        Judgement judgement = context.at(ElementRef.plan(plan.id()));
        if (Succession.isWhole(plan)) {
            judgement.contradicts(Message.of(TIMELESS, "what", what(measures.size(), targets.size())));
        } else {
            judgement.notCheckable(MissingReasons.EXCERPT, Message.of(PLAN, "plan", plan.id()));
        }
    }

    private static Text what(int measures, int targets) {
        Text first = Message.of(MEASURES, "count", measures).toText();
        Text second = Message.of(TARGETS, "count", targets).toText();
        if (targets == 0) {
            return first;
        }
        return measures == 0
                ? second
                : Message.of(BOTH, "measures", first, "targets", second).toText();
    }

    private static boolean isDated(PlanSet plans, Located<Measure> measure) {
        Period by = measure.element().by();
        Period horizon = measure.plan().header().plansFor();
        return (by != null && !by.isUnstated() && (horizon == null || !by.sameDays(horizon)))
                || measure.element().targets().stream()
                        .flatMap(ref -> plans.find(Target.class, measure.plan(), ref).stream())
                        .flatMap(target -> Succession.period(target).stream())
                        .anyMatch(period -> !period.isUnstated());
    }
}
