package org.districtplan.rules.internal.rule.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports measures whose deadline has passed and on which no document reports. */
final class MeasureOverdue {

    private static final Text PAIR = Text.of("{plan}的举措，{report}", "the measures of {plan} in {report}");
    private static final Text OVERDUE = Text.of(
            "{plan}有{count}项举措已过完成时限，{report}和其他文件均未报告推进情况：{names}",
            "Neither {report} nor any other document reports progress on {count} of the measures of {plan} whose stated deadline"
                    + " has passed: {names}. Add the progress, or the document that reports it.");

    private MeasureOverdue() {}

    static Rule rule() {
        return Rule.builder("measure-overdue")
                .title("到期举措未报告推进情况", "Overdue measure is not reported")
                .rationale(
                        "规划明确的完成时限（by）已过，报告该时期的文件也已发布，却没有任何文件提到进展，多半没有完成。任何文"
                                + "件中的推进情况都算；没有对象也没有编号的举措无法引用，不作判断，报告仅收录节选的也不作判断。",
                        "A measure whose stated deadline (by) has passed and whose progress no document reports is most "
                                + "likely not done. Progress in any document is enough once the report on that period is "
                                + "published; a measure without subjects or an id cannot be referred to and is not checked, nor is "
                                + "an excerpt.")
                .bad("""
                        plan: {id: first, kind: outline, plans-for: 2021/2025}
                        measures:
                          - {title: 开工一号楼, subjects: [tower], reach: started, by: 2022, at: 三 p1}
                        ---
                        plan:
                          id: report
                          kind: midterm-evaluation
                          reports-on: 2021/2023
                          published: 2024-01-10
                          references: [{as: reports-on, plan: first}]
                        progress:
                          - {title: 机关改革, subjects: [office], stage: established, at: 一 p1}
                        """)
                .good("""
                        plan: {id: first, kind: outline, plans-for: 2021/2025}
                        measures:
                          - {title: 开工一号楼, subjects: [tower], reach: started, by: 2022, at: 三 p1}
                        ---
                        plan:
                          id: report
                          kind: midterm-evaluation
                          reports-on: 2021/2023
                          published: 2024-01-10
                          references: [{as: reports-on, plan: first}]
                        progress:
                          - {title: 一号楼开工, subjects: [tower], stage: started, at: 一 p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(MeasureOverdue::check);
    }

    private static void check(RuleContext context, Plan report) {
        Period time = report.header().reportsOn();
        if (time == null) {
            return;
        }
        for (Plan plan : Succession.reportedBy(context.plans(), report)) {
            List<Located<Measure>> due = context.plans().measures(plan).stream()
                    .filter(measure -> isDue(context, measure.element().by(), time))
                    .filter(measure -> measure.element().id() != null
                            || !measure.element().subjects().isEmpty())
                    .toList();
            if (!due.isEmpty()) {
                check(context, report, plan, due);
            }
        }
    }

    private static void check(RuleContext context, Plan report, Plan plan, List<Located<Measure>> due) {
        Message pair = Message.of(PAIR, "plan", plan.id(), "report", report.id());
        if (!Succession.isWhole(report)) {
            context.at(ElementRef.plan(report.id())).notCheckable(MissingReasons.EXCERPT, pair);
            return;
        }
        GatheredFindings gathered = new GatheredFindings(context, plan);
        for (Located<Measure> measure : due) {
            if (FollowedMeasures.isReported(context.plans(), measure)
                    || FollowedMeasures.isReportedInFigures(context.plans(), measure, report)) {
                context.at(measure).holds();
            } else {
                gathered.addMeasure(measure);
            }
        }
        gathered.report(Severity.WARNING, new Message(OVERDUE, pair.attributes()));
    }

    private static boolean isDue(RuleContext context, @Nullable Period by, Period time) {
        Optional<LocalDate> end = Optional.ofNullable(by).flatMap(Period::lastDay);
        return end.filter(time::contains).isPresent()
                && context.evaluationDate().filter(end.get()::isBefore).isPresent();
    }
}
