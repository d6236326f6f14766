package org.districtplan.rules.internal.rule.targets;

import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.assess.Directions;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports a stretch that is easier to reach than its target. */
final class StretchBelowBase {

    private static final Text NO_NUMBER = Text.of("要求没有数值", "the criterion has no number");
    private static final Text BOTH =
            Text.of("基本要求为{base}，更高要求为{stretch}", "the target requires {base}, its stretch {stretch}");
    private static final Text EASIER = Text.of(
            "更高要求“{stretch}”反而低于基本要求“{base}”；请核对两数，或互换 criterion 与 stretch",
            "the stretch “{stretch}” is easier to reach than the target “{base}”; check the values, or swap criterion and"
                    + " stretch");

    private StretchBelowBase() {}

    static Rule rule() {
        return Rule.builder("stretch-below-base")
                .title("更高要求低于基本要求", "Stretch easier than the target")
                .rationale(
                        "“增长6%以上、力争8%”中，力争的数应比基本要求更难实现；逆向指标则应更低。两数计量单位不同，或指标方向不明的，不作判断。",
                        "In \"at least 6%, striving for 8%\" the second value has to be harder to reach, so it is the "
                                + "lower one where lower is better. Values with different units, and figures whose better "
                                + "direction is not known, are not judged.")
                .bad("""
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {at-least: 6%}, stretch: {at-least: 5%}, at: p1}
                        """)
                .good("""
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {at-least: 6%}, stretch: {at-least: 8%}, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(
                        (context, plan) -> context.plans().targets(plan).forEach(target -> check(context, target)));
    }

    private static void check(RuleContext context, Located<Target> target) {
        FigureKey key = target.element().key();
        Criterion stretch = target.element().stretch();
        if (key != null && stretch != null) {
            check(context, target, key, stretch);
        }
    }

    private static void check(RuleContext context, Located<Target> target, FigureKey key, Criterion stretch) {
        Vocabulary vocabulary = context.plans().vocabulary(target.plan());
        Criterion criterion = target.element().criterion();
        Message facts = Message.of(
                BOTH,
                "base",
                CriterionWords.criterion(vocabulary, criterion),
                "stretch",
                CriterionWords.criterion(vocabulary, stretch));
        Optional<TargetRange> base = TargetRange.of(criterion, context.policy());
        Optional<TargetRange> higher = TargetRange.of(stretch, context.policy());
        Judgement judgement = context.at(target, "/stretch");
        if (base.isEmpty() || higher.isEmpty()) {
            judgement.notCheckable(NO_NUMBER, facts);
        } else if (!base.get().unit().fits(higher.get().unit())) {
            judgement.notCheckable(
                    MissingReasons.unlike(base.get().unit(), higher.get().unit()), facts);
        } else {
            Direction harder = base.get().harder(higher.get().harder(Directions.of(vocabulary, key)));
            if (harder == null || harder == Direction.NONE) {
                judgement.notCheckable(TargetRange.undirected(base.get(), higher.get()), facts);
            } else if (TargetRange.isEasier(higher.get().range(), base.get().range(), harder)) {
                judgement.contradicts(new Message(EASIER, facts.attributes()));
            } else {
                judgement.holds(facts);
            }
        }
    }
}
