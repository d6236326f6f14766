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

/** A target can be measured: it has a number or a comparison, and its indicator is clear. */
final class TargetNotMeasurable {

    private static final String CORE = "core";

    /** What a name leaves open: as big, as good or as far on as what? */
    private static final Pattern VAGUE = Pattern.compile("[十百千万]亿级|领军|龙头|旗舰|标志性|标杆|示范|智慧|一流|知名|高端|优质|骨干|必选|常态化");

    /** An authority that awards a title has its own rules for it. */
    private static final Pattern AWARDED = Pattern.compile("国家|全国|省级|市级");

    private static final Text WORDS = Text.of(
            "{count}个目标（共{all}个）只有定性要求，没有指标和数值：{names}",
            "{count} of {all} targets ask for a quality and no number: {names}");
    private static final Text ALL_WORDS =
            Text.of("{all}个目标都只有定性要求，没有指标和数值：{names}", "all {all} targets ask for a quality and no number: {names}");
    private static final Text OPEN =
            Text.of("{count}个目标（共{all}个）没有写出要求：{names}", "{count} of {all} targets do not say what they ask: {names}");
    private static final Text ALL_OPEN =
            Text.of("{all}个目标都没有写出要求：{names}", "none of {all} targets says what it asks: {names}");
    private static final Text UNDEFINED = Text.of(
            "登记表没有为{count}个目标指标写出定义或公式，单看名称不知如何计算：{names}",
            "the registry has neither a definition nor a formula for {count} indicators of targets, and their names do not"
                    + " tell how they are counted: {names}");
    private static final Text BINDING =
            Text.of("约束性目标{name}没有可以核对的要求", "the binding target {name} has nothing that can be checked");

    private TargetNotMeasurable() {}

    static Rule rule() {
        return Rule.builder("target-not-measurable")
                .title("目标须可衡量", "A target can be measured")
                .rationale(
                        "没有指标、没有数值的目标，到期说不清是否完成。规划里总有定性目标，因此每份规划、每种情形只提示一次；约束性目标不可衡量的，逐个警告。同一指标另有数值目标的（表中一栏为“-”），不算。"
                                + "指标没有定义，只在名称本身说不清时提示：没有公式的比率，名称用了千亿级、领军、标志性、示范、智慧一类的词而又不是上级授予的称号；这是登记表的事，不怪规划。数得清的事物（几家、几公里）看名称就明白，核心名录所列是通行的统计指标，都不必另下定义。",
                        "Of a target without an indicator or a number nobody can say whether it was met. Every plan has"
                                + " some, so each kind is noted once for a plan; a binding target that cannot be measured is a"
                                + " warning of its own. A blank where the same indicator has a number in another target is left"
                                + " alone. That an indicator has no definition is told only where its name does not say what is"
                                + " counted: a rate without a formula, a word such as 千亿级, 领军, 标志性, 示范 or 智慧 that is no title"
                                + " awarded from above; that is a matter of the registry, not of the plan. Things that are counted"
                                + " (shops, kilometres) are plain, and what the core registry lists are standard terms.")
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
        words.tell(Severity.NOTE, Message.of(words.isAllOf(all) ? ALL_WORDS : WORDS, "all", all));
        open.tell(Severity.NOTE, Message.of(open.isAllOf(all) ? ALL_OPEN : OPEN, "all", all));
        undefined.tell(Severity.NOTE, Message.of(UNDEFINED));
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
