package org.districtplan.rules.internal.rule.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Nature;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
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

/** Reports targets that were due and that no document reports on. */
final class TargetUnreported {

    private static final Text PAIR = Text.of("{plan}的目标，{report}", "the targets of {plan} in {report}");
    private static final Text UNREPORTED = Text.of(
            "{plan}有{count}个目标已到期，{report}和其他文件均未报告：{names}",
            "neither {report} nor another document reports on {count} of the due targets of {plan}: {names}");

    private TargetUnreported() {}

    static Rule rule() {
        return Rule.builder("target-unreported")
                .title("到期目标未见报告", "Due target not reported")
                .rationale(
                        "报告某一时期执行情况的文件已经发布，而该时期到期的目标既无数值、也无推进情况，等于没有交代。只以注明"
                                + "报告对象的文件和下一份同类规划为报告，任何文件中的数值都算；每份规划合并提示一次，约束性目标列为警告，"
                                + "定性目标、未明确目标值的目标和仅收录节选的报告不作判断。",
                        "A target that was due in the period of a published report, but has no figure or progress in any "
                                + "document, leaves its result open. Only a document that states it reports on the plan, or the "
                                + "next plan of the same kind, counts as the report; the rule gives one note for a plan, or a "
                                + "warning for binding targets, and skips targets in words or without a value, and excerpts.")
                .bad("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        targets:
                          - {indicator: new-jobs, period: 2024, criterion: {value: 3000人}, at: 二 p1}
                        ---
                        plan: {id: next, kind: work-report, reports-on: 2024, plans-for: 2025}
                        observations:
                          - {indicator: gdp, period: 2024, value: 100亿元, at: 一 p1}
                        """)
                .good("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        targets:
                          - {indicator: new-jobs, period: 2024, criterion: {value: 3000人}, at: 二 p1}
                        ---
                        plan: {id: next, kind: work-report, reports-on: 2024, plans-for: 2025}
                        observations:
                          - {indicator: new-jobs, period: 2024, value: 3200人, at: 一 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(TargetUnreported::check);
    }

    private static void check(RuleContext context, Plan report) {
        Period time = report.header().reportsOn();
        if (time == null) {
            return;
        }
        for (Plan plan : Succession.reportedBy(context.plans(), report)) {
            List<Located<Target>> due = context.plans().targets(plan).stream()
                    .filter(target -> isChecked(context.plans(), target) && isDue(context, target, time))
                    .toList();
            if (!due.isEmpty()) {
                check(context, report, plan, due);
            }
        }
    }

    private static void check(RuleContext context, Plan report, Plan plan, List<Located<Target>> due) {
        Message pair = Message.of(PAIR, "plan", plan.id(), "report", report.id());
        if (!Succession.isWhole(report)) {
            context.at(ElementRef.plan(report.id())).notCheckable(MissingReasons.EXCERPT, pair);
            return;
        }
        GatheredFindings binding = new GatheredFindings(context, plan);
        GatheredFindings others = new GatheredFindings(context, plan);
        for (Located<Target> target : due) {
            if (isReported(context.plans(), target)) {
                context.at(target).holds();
            } else {
                (target.element().nature() == Nature.BINDING ? binding : others).addTarget(target);
            }
        }
        Message message = new Message(UNREPORTED, pair.attributes());
        binding.report(Severity.WARNING, message);
        others.report(Severity.NOTE, message);
    }

    private static boolean isChecked(PlanSet plans, Located<Target> target) {
        Criterion criterion = target.element().criterion();
        return target.element().key() != null
                && !(criterion instanceof Criterion.Qualitative)
                && !(criterion instanceof Criterion.Unstated)
                && plans.referring(Target.class, target).isEmpty();
    }

    private static boolean isDue(RuleContext context, Located<Target> target, Period time) {
        Optional<LocalDate> end = Succession.period(target).flatMap(Period::lastDay);
        return end.filter(time::contains).isPresent()
                && context.evaluationDate()
                        .filter(date -> date.isBefore(end.get()))
                        .isEmpty();
    }

    private static boolean isReported(PlanSet plans, Located<Target> target) {
        if (plans.referring(Progress.class, target).stream().anyMatch(progress -> isElsewhere(progress, target))) {
            return true;
        }
        ResolvedKey key = plans.resolvedKey(target).orElseThrow();
        if (hasFigure(plans, target, key.area(), key.indicator())) {
            return true;
        }
        // A share is reported if its parts are.
        List<String> operands = plans.indicator(target)
                .map(Indicator::formula)
                .map(formula -> formula.operands().stream()
                        .map(operand -> operand.indicator())
                        .toList())
                .orElse(List.of());
        return !operands.isEmpty()
                && operands.stream().allMatch(operand -> hasFigure(plans, target, key.area(), operand));
    }

    private static boolean hasFigure(PlanSet plans, Located<Target> target, String area, String indicator) {
        Period period = Succession.period(target).orElse(Period.UNSTATED);
        return plans.figures(area, indicator).stream()
                .anyMatch(figure -> isElsewhere(figure, target)
                        && figure.element().value() != null
                        && figure.element().status() != FigureStatus.FORECAST
                        && isWithin(plans.datedKey(figure).orElseThrow().period(), period));
    }

    private static boolean isWithin(Period time, Period period) {
        return time.isUnstated() || time.lastDay().filter(period::contains).isPresent();
    }

    private static boolean isElsewhere(Located<?> located, Located<Target> target) {
        return !located.plan().id().equals(target.plan().id());
    }
}
