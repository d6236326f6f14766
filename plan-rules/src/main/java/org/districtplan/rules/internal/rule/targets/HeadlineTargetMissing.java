package org.districtplan.rules.internal.rule.targets;

import java.util.Optional;
import org.districtplan.model.Content;
import org.districtplan.model.Located;
import org.districtplan.model.Nature;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.assess.TargetPairs;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A headline target comes back in the next plan. */
final class HeadlineTargetMissing {

    private static final Text PAIR = Text.of("{earlier} → {later}", "{earlier} → {later}");
    private static final Text MISSING = Text.of(
            "{earlier}有{count}个主要目标，{later}没有再提：{names}",
            "{count} headline targets of {earlier} do not come back in {later}: {names}");
    private static final Text BINDING = Text.of(
            "{earlier}有{count}个约束性目标，{later}没有再提：{names}",
            "{count} binding targets of {earlier} do not come back in {later}: {names}");

    private HeadlineTargetMissing() {}

    static Rule rule() {
        return Rule.builder("headline-target-missing")
                .title("主要目标在下一份规划中须有下文", "A headline target comes back in the next plan")
                .rationale(
                        "写明为预期性或约束性的目标，下一份同类规划（时间上首尾相接）不再提同一指标，是悄悄放弃还是漏写，应当问一句。每两份规划合并提示一次，约束性的为警告。换了说法（总量改为增速）、远期目标和单项任务不算；后一份只是节选的，不作判断。",
                        "Where a target named expected or binding has no successor of the same indicator in the next plan of its kind"
                                + " (one period right after the other), somebody should ask whether it was given up. It is noted"
                                + " once for two plans; binding ones are a warning. Another form (growth for a level), a long-range"
                                + " goal and a target without a nature are left alone, and so is an excerpt.")
                .bad("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2024, criterion: {value: 5%}, nature: expected, at: 二 p1}
                        ---
                        plan: {id: next, kind: work-report, plans-for: 2025}
                        targets:
                          - {indicator: new-jobs, period: 2025, criterion: {value: 3000人}, nature: expected, at: 二 p1}
                        """)
                .good("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2024, criterion: {value: 5%}, nature: expected, at: 二 p1}
                        ---
                        plan: {id: next, kind: work-report, plans-for: 2025}
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 4%}, nature: expected, at: 二 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(HeadlineTargetMissing::check);
    }

    private static void check(RuleContext context, Plan later) {
        if (later.targets().isEmpty()) {
            return;
        }
        Optional<Plan> earlier = Succession.before(context.plans(), later);
        if (earlier.isPresent() && !earlier.get().targets().isEmpty()) {
            check(context, earlier.get(), later);
        }
    }

    private static void check(RuleContext context, Plan earlier, Plan later) {
        Message pair = Message.of(PAIR, "earlier", earlier.id(), "later", later.id());
        if (!Succession.hasAll(later, Content.TARGETS)) {
            context.at(ElementRef.plan(later.id())).notCheckable(MissingReasons.EXCERPT, pair);
            return;
        }
        GatheredFindings expected = new GatheredFindings(context, later);
        GatheredFindings binding = new GatheredFindings(context, later);
        for (TargetChange change : TargetPairs.changes(context.plans(), earlier, later)) {
            Located<Target> target = change.earlier();
            if (target == null || !isHeadline(target)) {
                continue;
            }
            if (change.kind() == TargetChange.Kind.DROPPED && !isTold(context.plans(), target, later)) {
                (target.element().nature() == Nature.BINDING ? binding : expected).addTarget(target);
            } else {
                context.at(target).holds();
            }
        }
        binding.tell(Severity.WARNING, new Message(BINDING, pair.attributes()));
        expected.tell(Severity.NOTE, new Message(MISSING, pair.attributes()));
    }

    private static boolean isHeadline(Located<Target> target) {
        Nature nature = target.element().nature();
        return (nature == Nature.EXPECTED || nature == Nature.BINDING) && !isLongRange(target);
    }

    private static boolean isLongRange(Located<Target> target) {
        return Succession.period(target)
                .flatMap(period -> Optional.ofNullable(target.plan().header().plansFor())
                        .map(horizon -> horizon.endsBefore(period)))
                .orElse(false);
    }

    /** Whether the plan asks something of the same indicator in another form. */
    private static boolean isTold(PlanSet plans, Located<Target> target, Plan later) {
        return plans.resolvedKey(target)
                .filter(key -> plans.targets(key.area(), key.indicator()).stream()
                        .anyMatch(other -> other.plan().id().equals(later.id())))
                .isPresent();
    }
}
