package org.districtplan.rules.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Nature;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.words.FigureWords;

/** A target can be measured: it has a number or a comparison, and its indicator is defined. */
final class TargetNotMeasurable {

    private static final String CORE = "core";

    private static final Text WORDS = Text.of(
            "{count}个目标（共{all}个）只有定性要求，没有指标和数值：{names}",
            "{count} of {all} targets ask for a quality and no number: {names}");
    private static final Text OPEN =
            Text.of("{count}个目标（共{all}个）没有写出要求：{names}", "{count} of {all} targets do not say what they ask: {names}");
    private static final Text UNDEFINED = Text.of(
            "{count}个目标指标（共{all}个目标）没有定义，也没有公式：{names}；在登记表中补 definition",
            "{count} indicators (of {all} targets) have neither a definition nor a formula: {names}; add a definition to the"
                    + " registry");
    private static final Text BINDING =
            Text.of("约束性目标{name}没有可以核对的要求", "the binding target {name} has nothing that can be checked");

    private TargetNotMeasurable() {}

    static Rule rule() {
        return Rule.builder("target-not-measurable")
                .title("目标须可衡量", "A target can be measured")
                .rationale(
                        "没有指标、没有数值或用语没有定义的目标，到期说不清是否完成；核心名录所列是通行的统计指标，不必另下定义。规划里总有定性目标，因此每份规划、每种情形只提示一次；约束性目标不可衡量的，逐个警告。同一指标另有数值目标的（表中一栏为“-”），不算。",
                        "Of a target without an indicator, a number or a defined term nobody can say whether it was met;"
                                + " what the core registry lists are standard terms and need none. Every plan has"
                                + " some, so each kind is noted once for a plan; a binding target that cannot be measured is a"
                                + " warning of its own. A blank where the same indicator has a number in another target is left"
                                + " alone.")
                .bad("""
                        targets:
                          - {subject: office, criterion: {qualitative: 明显优化}, at: 二 p1}
                        """)
                .good("""
                        targets:
                          - {indicator: gdp, transformation: growth, period: 2025, criterion: {value: 5%左右}, at: 二 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(TargetNotMeasurable::check);
    }

    private static void check(RuleContext context, Plan plan) {
        List<Located<Target>> targets = context.plans().targets(plan);
        Vocabulary vocabulary = context.plans().vocabulary(plan);
        Gathered words = new Gathered(context, plan);
        Gathered open = new Gathered(context, plan);
        Gathered undefined = new Gathered(context, plan);
        Set<Object> numbered = new HashSet<>();
        targets.stream()
                .filter(target -> !isOpen(target.element()))
                .forEach(target -> numbered.add(figure(target.element())));
        Set<Text> terms = new HashSet<>();
        for (Located<Target> target : targets) {
            Target element = target.element();
            FigureKey key = element.key();
            boolean inWords = element.criterion() instanceof Criterion.Qualitative;
            if (inWords || (isOpen(element) && !numbered.contains(figure(element)))) {
                if (element.nature() == Nature.BINDING) {
                    context.at(target, "/criterion")
                            .contradicts(
                                    Severity.WARNING,
                                    Message.of(BINDING, "name", Gathered.name(context.plans(), target)));
                } else {
                    (inWords ? words : open).addTarget(target);
                }
            } else if (key != null
                    && isUndefined(vocabulary, key, element.criterion())
                    && !isStandard(context, key.indicator())) {
                Text term = FigureWords.name(vocabulary, key.indicator());
                if (terms.add(term)) {
                    undefined.add(target, term);
                }
            } else {
                context.at(target).holds();
            }
        }
        int all = targets.size();
        words.tell(Severity.NOTE, Message.of(WORDS, "all", all));
        open.tell(Severity.NOTE, Message.of(OPEN, "all", all));
        undefined.tell(Severity.NOTE, Message.of(UNDEFINED, "all", all));
    }

    private static boolean isOpen(Target target) {
        return target.criterion() instanceof Criterion.Unstated;
    }

    private static Object figure(Target target) {
        FigureKey key = target.key();
        return key == null ? "" : List.of(key.indicator(), key.scope());
    }

    // Terms of the statistics that the core lists are the same everywhere, and nobody can add a definition there.
    private static boolean isStandard(RuleContext context, String indicator) {
        return context.plans().registries().stream()
                .filter(registry -> registry.id().equals(CORE))
                .flatMap(registry -> registry.entries().indicators().stream())
                .anyMatch(entry -> entry.id().equals(indicator));
    }

    // What narrows an indicator is defined by its name and by what it narrows; what is assigned, by who assigns it.
    private static boolean isUndefined(Vocabulary vocabulary, FigureKey key, Criterion criterion) {
        return !(criterion instanceof Criterion.Assigned)
                && vocabulary
                        .indicator(key.indicator())
                        .filter(indicator -> indicator.definition() == null
                                && indicator.formula() == null
                                && indicator.narrows() == null)
                        .isPresent();
    }
}
