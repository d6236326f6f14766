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

/** Reports headline targets that the next plan does not mention again. */
final class HeadlineTargetMissing {

    private static final Text PAIR = Text.of("{earlier} → {later}", "{earlier} → {later}");
    private static final Text MISSING = Text.of(
            "{earlier}有{count}个主要目标在{later}中未再提出：{names}",
            "{later} does not mention {count} of the headline targets of {earlier} again: {names}");
    private static final Text BINDING = Text.of(
            "{earlier}有{count}个约束性目标在{later}中未再提出：{names}",
            "{later} does not mention {count} of the binding targets of {earlier} again: {names}");

    private HeadlineTargetMissing() {}

    static Rule rule() {
        return Rule.builder("headline-target-missing")
                .title("主要目标在下一份规划中未再提出", "Headline target missing from the next plan")
                .rationale(
                        "注明为预期性或约束性的目标，下一份同类规划（时间上首尾相接）不再提出同一指标，可能是放弃，也可能是遗"
                                + "漏，需要说明。每两份规划合并提示一次，约束性目标列为警告；改变表述（总量改为增速）的目标、远期目标和"
                                + "未注明属性的目标不在此列，后一份仅收录节选的不作判断。",
                        "An expected or binding target whose indicator is missing from the next plan of the same kind "
                                + "was given up or forgotten, which needs an explanation. The rule gives one note for two "
                                + "consecutive plans, or a warning for binding targets; it skips a target in another form (growth "
                                + "instead of a level), a long-range target, a target without a nature, and a plan of which only "
                                + "an excerpt is available.")
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
            if (change.kind() == TargetChange.Kind.DROPPED && !isMentioned(context.plans(), target, later)) {
                (target.element().nature() == Nature.BINDING ? binding : expected).addTarget(target);
            } else {
                context.at(target).holds();
            }
        }
        binding.report(Severity.WARNING, new Message(BINDING, pair.attributes()));
        expected.report(Severity.NOTE, new Message(MISSING, pair.attributes()));
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

    /** Whether the plan has a target of the same indicator in another form. */
    private static boolean isMentioned(PlanSet plans, Located<Target> target, Plan later) {
        return plans.resolvedKey(target)
                .filter(key -> plans.targets(key.area(), key.indicator()).stream()
                        .anyMatch(other -> other.plan().id().equals(later.id())))
                .isPresent();
    }
}
