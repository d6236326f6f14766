package org.districtplan.rules.internal.rule.time;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Counts the figures and targets of a plan that state no period. */
final class PeriodLeftOpen {

    private static final int SHOWN = 5;

    private static final Text OPEN = Text.of(
            "{all}个指标值和目标中有{count}个原文未注明时期，所在章节标题和文件的报告期、规划期也推定不出，无法与其他数据对比",
            "No period is stated for {count} of the figures and targets ({all} in all), and neither a heading nor the document"
                    + " gives one, so they cannot be compared.");

    private PeriodLeftOpen() {}

    static Rule rule() {
        return Rule.builder("period-left-open")
                .title("指标值未注明时期", "Figure states no period")
                .rationale(
                        "未注明时期（unstated）、所在章节的标题（period）和文件的报告期、规划期也推定不出的数，无法与其他年份、其他文件"
                                + "对比。这是原文的疏漏，不是录入的错误，每份规划合并提示一次，列出个数和最前面的几处。",
                        "A figure without a stated period (unstated), which no heading (period) nor the time that the document "
                                + "reports on or plans for gives either, cannot be compared with any other year or document. The "
                                + "document left it open and the data is right, so there is one note per plan with the count and "
                                + "the first few places.")
                .bad("""
                        observations:
                          - {indicator: gdp, period: unstated, value: 1850亿元, at: 一 p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, period: 2022, value: 1850亿元, at: 一 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(PeriodLeftOpen::check);
    }

    private static void check(RuleContext context, Plan plan) {
        int all = 0;
        List<Located<?>> open = new ArrayList<>();
        for (Located<Observation> figure : context.plans().observations(plan)) {
            all++;
            if (isOpen(context, figure)) {
                open.add(figure);
            }
        }
        for (Located<Target> target : context.plans().targets(plan)) {
            if (target.element().key() != null) {
                all++;
                if (isOpen(context, target)) {
                    open.add(target);
                }
            }
        }
        if (all == 0) {
            return;
        }
        Judgement judgement = context.at(ElementRef.plan(plan.id()));
        if (open.isEmpty()) {
            judgement.holds();
            return;
        }
        for (Located<?> one : open.subList(0, Math.min(SHOWN, open.size()))) {
            judgement.related(name(context, plan, one), one, "/period");
        }
        judgement.contradicts(Message.of(OPEN, "all", all, "count", open.size()));
    }

    private static boolean isOpen(RuleContext context, Located<?> one) {
        return context.plans()
                .datedKey(one)
                .filter(key -> key.period().isUnstated())
                .isPresent();
    }

    private static Text name(RuleContext context, Plan plan, Located<?> one) {
        FigureKey key = one.element() instanceof Observation figure ? figure.key() : ((Target) one.element()).key();
        return key == null ? Text.of("") : FigureWords.figure(context.plans().vocabulary(plan), key);
    }
}
