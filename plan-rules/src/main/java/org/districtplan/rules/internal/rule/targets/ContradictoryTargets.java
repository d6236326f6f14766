package org.districtplan.rules.internal.rule.targets;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports targets of one figure that cannot both be met. */
final class ContradictoryTargets {

    private static final Text COMPATIBLE =
            Text.of("{name}：{required}与{other}不矛盾", "{name}: the targets {required} and {other} do not conflict");
    private static final Text CONFLICTING = Text.of(
            "{name}的目标前后不一致：此处为{required}，另一处为{other}；请核对原文，改正其中一处",
            "{name} has conflicting targets: {required} here and {other} elsewhere; check the document and correct one of them");
    private static final Text BETWEEN_PLANS = Text.of(
            "{name}：此处目标为{required}，{plan}为{other}；如属目标调整，请用 replaces 注明",
            "the target for {name} is {required} here and {other} in {plan}; if the target was adjusted, state it with replaces");
    private static final Text OTHER = Text.of("另一处", "elsewhere");

    private ContradictoryTargets() {}

    static Rule rule() {
        return Rule.builder("contradictory-targets")
                .title("同一指标的目标互相矛盾", "Conflicting targets")
                .rationale(
                        "同一份规划对同一指标、同一时期提出两个不同的目标值，至少有一个有误。“不低于5%”与“不高于8%”、数值与“高于全区平均”可以并存；上级下达的、力争的目标值不与本级目标比较。不同文件之间的差异可能是调整，只作提示。",
                        "Two different target values for one figure and period in one plan cannot both be right. Targets "
                                + "that can both be met, such as at least 5% and at most 8%, do not conflict; a value set by a "
                                + "higher authority or with the hedge 力争 is not compared with the plan's own target, and a "
                                + "difference between documents is only a note, since it may be an adjustment.")
                .bad("""
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 5%左右}, at: 二 p1}
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 6%}, at: 表1/1}
                        """)
                .good("""
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 5%左右}, at: 二 p1}
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 6%}, hedge: strive, at: 表1/1}
                        """)
                .since("0.1")
                .checkEachPlan(ContradictoryTargets::check);
    }

    private static void check(RuleContext context, Plan plan) {
        TargetGroups.each(context.plans(), plan, (target, first) -> {
            if (isDated(context.plans(), target)) {
                Located<Target> other = first == null ? earlier(context.plans(), target) : first;
                judge(context, target, other);
            }
        });
    }

    // Two targets without a period may be for two periods.
    private static boolean isDated(PlanSet plans, Located<Target> target) {
        return plans.resolvedKey(target).map(ResolvedKey::undated).isEmpty();
    }

    private static void judge(RuleContext context, Located<Target> target, @Nullable Located<Target> other) {
        Judgement judgement = context.at(target, "/criterion");
        if (other == null || replaces(context.plans(), target, other) || replaces(context.plans(), other, target)) {
            judgement.holds();
            return;
        }
        boolean samePlan = other.plan().id().equals(target.plan().id());
        TargetGroups.Answer answer = TargetGroups.compare(
                other.element().criterion(), target.element().criterion(), context.policy());
        judgement.related(OTHER, other, "/criterion");
        switch (answer) {
            case SAME, COMPATIBLE -> judgement.holds(() -> words(COMPATIBLE, context.plans(), target, other));
            case UNLIKE, CURRENCIES ->
                judgement.notCheckable(
                        answer == TargetGroups.Answer.UNLIKE ? MissingReasons.UNLIKE : MissingReasons.CURRENCIES,
                        () -> words(CONFLICTING, context.plans(), target, other));
            case CONFLICTING ->
                judgement.contradicts(
                        samePlan ? Severity.ERROR : Severity.NOTE,
                        words(samePlan ? CONFLICTING : BETWEEN_PLANS, context.plans(), target, other));
        }
    }

    /** The same target in the latest plan before this one. */
    private static @Nullable Located<Target> earlier(PlanSet plans, Located<Target> target) {
        Optional<ResolvedKey> key = plans.resolvedKey(target);
        if (key.isEmpty()) {
            return null;
        }
        Located<Target> latest = null;
        // The order of the plans decides between plans of one date.
        boolean passed = false;
        for (Located<Target> other : plans.targets(key.get())) {
            passed |= other.plan().id().equals(target.plan().id());
            if (isAlike(target.element(), other.element())
                    && isBefore(other.plan(), target.plan(), passed)
                    && (latest == null
                            || isBefore(
                                    latest.plan(),
                                    other.plan(),
                                    latest.plan().id().equals(other.plan().id())))) {
                latest = other;
            }
        }
        return latest;
    }

    private static boolean isAlike(Target one, Target other) {
        return Objects.equals(one.setBy(), other.setBy()) && one.hedge() == other.hedge() && one.each() == other.each();
    }

    private static boolean isBefore(Plan one, Plan other, boolean isAfter) {
        int order = date(one).compareTo(date(other));
        return order < 0 || (order == 0 && !isAfter);
    }

    private static LocalDate date(Plan plan) {
        return plan.header().publicSince().orElse(LocalDate.MIN);
    }

    private static boolean replaces(PlanSet plans, Located<Target> target, Located<Target> other) {
        Ref ref = target.element().replaces();
        return ref != null
                && plans.find(Target.class, target.plan(), ref)
                        .filter(old -> old.ref().equals(other.ref()))
                        .isPresent();
    }

    private static Message words(Text template, PlanSet plans, Located<Target> target, Located<Target> other) {
        return Message.of(
                template,
                "name",
                GatheredFindings.name(plans, target),
                "required",
                CriterionWords.criterion(
                        plans.vocabulary(target.plan()), target.element().criterion()),
                "other",
                CriterionWords.criterion(
                        plans.vocabulary(other.plan()), other.element().criterion()),
                "plan",
                other.plan().id());
    }
}
