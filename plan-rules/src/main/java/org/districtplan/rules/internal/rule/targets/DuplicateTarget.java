package org.districtplan.rules.internal.rule.targets;

import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** A target stands in a plan once. */
final class DuplicateTarget {

    private static final Text TWICE = Text.of(
            "{name}（{asked}）已列过；文中重复的，合为一个目标，at 列出两处",
            "{name} ({asked}) is already there; where the text repeats a target, make it one with both places in its at");
    private static final Text FIRST = Text.of("先列的", "the first");

    private DuplicateTarget() {}

    static Rule rule() {
        return Rule.builder("duplicate-target")
                .title("同一目标在一份规划中只列一次", "A target stands in a plan once")
                .rationale(
                        "同一指标、同一时期、同一要求列了两次，会被数两遍、评两遍。正文与表格重复的，是一个目标、两处出处。上级下达的、力争的和各自转述的不算重复；不同文件重申同一目标也不算。",
                        "The same figure, time and demand listed twice is counted and assessed twice. Said in the text and again in a"
                                + " table it is one target with two places. What a higher party set, or what is striven for, is"
                                + " no duplicate of the plan's own target, nor is the same target in another document.")
                .bad("""
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 5%}, at: 二 p1}
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 5%}, at: 表1/1}
                        """)
                .good("""
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 5%}, at: [二 p1, 表1/1]}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan((context, plan) ->
                        TargetGroups.each(context.plans(), plan, (target, first) -> judge(context, first, target)));
    }

    private static void judge(RuleContext context, @Nullable Located<Target> first, Located<Target> target) {
        Judgement judgement = context.at(target);
        if (first != null
                && TargetGroups.compare(
                                first.element().criterion(), target.element().criterion(), context.policy())
                        == TargetGroups.Answer.SAME) {
            judgement
                    .related(FIRST, first, "")
                    .contradicts(Message.of(
                            TWICE,
                            "name",
                            GatheredFindings.name(context.plans(), target),
                            "asked",
                            CriterionWords.criterion(
                                    context.plans().vocabulary(target.plan()),
                                    target.element().criterion())));
        } else {
            judgement.holds();
        }
    }
}
