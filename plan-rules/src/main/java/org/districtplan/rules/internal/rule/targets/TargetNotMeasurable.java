package org.districtplan.rules.internal.rule.targets;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Nature;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports targets without a number or comparison, and target indicators that are not defined. */
final class TargetNotMeasurable {

    private static final String CORE = "core";

    /** What a name leaves open: as big, as good or as far on as what? */
    private static final Pattern VAGUE = Pattern.compile("[十百千万]亿级|领军|龙头|旗舰|标志性|标杆|示范|智慧|一流|知名|高端|优质|骨干|必选|常态化");

    /** A title that an authority awards by its own rules. */
    private static final Pattern AWARDED = Pattern.compile("国家|全国|省级|市级");

    private static final Text WORDS = Text.of(
            "{all}个目标中有{count}个只有定性要求，没有数值：{names}",
            "The criterion is in words, without a number, for {count} of the targets ({all} in all): {names}");
    private static final Text ALL_WORDS = Text.of(
            "{all}个目标均只有定性要求，没有数值：{names}",
            "The criterion is in words, without a number, for all {all} targets: {names}");
    private static final Text OPEN = Text.of(
            "{all}个目标中有{count}个未明确目标值：{names}",
            "No target value is stated for {count} of the targets ({all} in all): {names}");
    private static final Text ALL_OPEN =
            Text.of("{all}个目标均未明确目标值：{names}", "No target value is stated for any of the {all} targets: {names}");
    private static final Text UNDEFINED = Text.of(
            "名录中{count}个目标指标没有定义或公式，仅凭名称无法确定计算方法：{names}",
            "the registry has no definition or formula for target indicators whose names do not say how to count them"
                    + " ({count}): {names}");
    private static final Text BINDING = Text.of(
            "约束性目标{name}没有可衡量的要求；请补充指标和目标值",
            "the binding target {name} cannot be measured; state an indicator and a target value");

    private TargetNotMeasurable() {}

    static Rule rule() {
        return Rule.builder("target-not-measurable")
                .title("目标无法衡量", "Target cannot be measured")
                .rationale(
                        "没有指标、没有数值的目标，到期无法判定是否完成；每份规划、每种情形合并提示一次，约束性目标逐个列为警"
                                + "告，同一指标另有数值目标的（表中一栏为“-”）除外。指标没有定义，只在没有公式的比率，或名称含有千亿级、"
                                + "领军、标志性、示范、智慧等词而又不是上级授予的称号时提示，这属于名录的问题；可以计数的事物（几家、几"
                                + "公里）和核心名录所列的统计指标不必另下定义。",
                        "A target without an indicator or a number cannot be assessed when it is due, so each kind gives "
                                + "one note for a plan, and each binding target a warning, unless another target of the same "
                                + "indicator has a number. An indicator without a definition is noted only for a rate without a "
                                + "formula, or a name with a word such as 千亿级, 领军, 标志性, 示范 or 智慧 that is no awarded title; that is "
                                + "a gap in the registry, and countable things (shops, kilometres) and the standard terms of the "
                                + "core registry need no definition.")
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
        GatheredFindings words = new GatheredFindings(context, plan);
        GatheredFindings open = new GatheredFindings(context, plan);
        GatheredFindings undefined = new GatheredFindings(context, plan);
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
                                    Message.of(BINDING, "name", GatheredFindings.name(context.plans(), target)));
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
        words.report(Severity.NOTE, Message.of(words.isAllOf(all) ? ALL_WORDS : WORDS, "all", all));
        open.report(Severity.NOTE, Message.of(open.isAllOf(all) ? ALL_OPEN : OPEN, "all", all));
        undefined.report(Severity.NOTE, Message.of(UNDEFINED));
    }

    private static boolean isOpen(Target target) {
        return target.criterion() instanceof Criterion.Unstated;
    }

    private static Object figure(Target target) {
        FigureKey key = target.key();
        return key == null ? "" : List.of(key.indicator(), key.scope());
    }

    // The terms of the core registry are standard, and users cannot add definitions to it.
    private static boolean isStandard(RuleContext context, String indicator) {
        return context.plans().registries().stream()
                .filter(registry -> registry.id().equals(CORE))
                .flatMap(registry -> registry.entries().indicators().stream())
                .anyMatch(entry -> entry.id().equals(indicator));
    }

    // An indicator that narrows another is defined by its name and the other; an assigned number by its authority.
    private static boolean isUndefined(Vocabulary vocabulary, FigureKey key, Criterion criterion) {
        return !(criterion instanceof Criterion.Assigned)
                && vocabulary
                        .indicator(key.indicator())
                        .filter(indicator -> indicator.definition() == null
                                && indicator.formula() == null
                                && indicator.narrows() == null
                                && isUnclear(indicator))
                        .isPresent();
    }

    private static boolean isUnclear(Indicator indicator) {
        return indicator.accumulation() == Accumulation.RATE
                || indicator.name().texts().values().stream()
                        .anyMatch(name -> VAGUE.matcher(name).find()
                                && !AWARDED.matcher(name).find());
    }
}
