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

/** Reports a target that a plan lists more than once. */
final class DuplicateTarget {

    private static final Text TWICE = Text.of(
            "{name}（{required}）已经列出；原文重复的，请合并为一个目标，在 at 中列出两处出处",
            "the target {name} ({required}) is already listed; if the document repeats it, list it once with both places in its at");
    private static final Text FIRST = Text.of("先列出的目标", "the first one");

    private DuplicateTarget() {}

    static Rule rule() {
        return Rule.builder("duplicate-target")
                .title("同一目标重复列出", "Target listed more than once")
                .rationale(
                        "同一指标、同一时期、同一要求列了两次，会被重复计数、重复评价。正文与表格重复的，是同一个目标、两处出处；上级下达的、力争的目标和不同文件重申的目标不算重复。",
                        "A target listed twice with the same figure, period and requirement is counted and assessed "
                                + "twice. A target in the text and in a table is one target with two places; a target set by a "
                                + "higher authority, one with the hedge 力争, and the same target in another document are no "
                                + "duplicates.")
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
                            "required",
                            CriterionWords.criterion(
                                    context.plans().vocabulary(target.plan()),
                                    target.element().criterion())));
        } else {
            judgement.holds();
        }
    }
}
