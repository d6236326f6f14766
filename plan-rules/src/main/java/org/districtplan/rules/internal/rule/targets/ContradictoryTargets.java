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

/** What is asked of one figure goes together. */
final class ContradictoryTargets {

    private static final Text AGREE = Text.of("{name}：{asked}与{other}相容", "{name}: {asked} goes with {other}");
    private static final Text APART =
            Text.of("{name}的目标前后不一：此处{asked}，另一处{other}", "{name} has two targets: {asked} here, {other} elsewhere");
    private static final Text BETWEEN_PLANS = Text.of(
            "{name}：此处目标为{asked}，{plan}为{other}；若是调整，写 replaces",
            "{name}: the target is {asked} here and {other} in {plan}; if it was adjusted, write replaces");
    private static final Text OTHER = Text.of("另一处", "elsewhere");

    private ContradictoryTargets() {}

    static Rule rule() {
        return Rule.builder("contradictory-targets")
                .title("同一指标的目标不得互相矛盾", "What is asked of one figure goes together")
                .rationale(
                        "同一份规划对同一指标、同一时期提出两个不同的数，总有一个是错的。上级下达的、力争的数不与本级目标比；“不低于5%”与“不高于8%”、数值与“高于全区平均”可以并存。不同文件之间的不同可能是调整，只作提示。",
                        "Two different numbers asked of the same figure and time in one plan cannot both be right. What a higher party"
                                + " set, or what is striven for, is not held against the plan's own target; at least 5% and at"
                                + " most 8%, or a number and \"above the average\", go together. Between documents a difference may"
                                + " be an adjustment and is only noted.")
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

    // Two targets without a time may be of two times.
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
            case SAME, TOGETHER -> judgement.holds(() -> words(AGREE, context.plans(), target, other));
            case UNLIKE ->
                judgement.notCheckable(MissingReasons.UNLIKE, () -> words(APART, context.plans(), target, other));
            case APART ->
                judgement.contradicts(
                        samePlan ? Severity.ERROR : Severity.NOTE,
                        words(samePlan ? APART : BETWEEN_PLANS, context.plans(), target, other));
        }
    }

    /** The same target in the latest plan before this one. */
    private static @Nullable Located<Target> earlier(PlanSet plans, Located<Target> target) {
        Optional<ResolvedKey> key = plans.resolvedKey(target);
        if (key.isEmpty()) {
            return null;
        }
        Located<Target> latest = null;
        // Targets come in the order of the plans, which decides between plans of one date.
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

    private static boolean isBefore(Plan one, Plan other, boolean isBehind) {
        int order = date(one).compareTo(date(other));
        return order < 0 || (order == 0 && !isBehind);
    }

    private static LocalDate date(Plan plan) {
        return plan.header().latestDate().orElse(LocalDate.MIN);
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
                "asked",
                CriterionWords.criterion(
                        plans.vocabulary(target.plan()), target.element().criterion()),
                "other",
                CriterionWords.criterion(
                        plans.vocabulary(other.plan()), other.element().criterion()),
                "plan",
                other.plan().id());
    }
}
