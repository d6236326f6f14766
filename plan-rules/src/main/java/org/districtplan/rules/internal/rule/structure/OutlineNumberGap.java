package org.districtplan.rules.internal.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.document.Excerpts;
import org.districtplan.rules.internal.rule.structure.OutlineNumbers.Numbered;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports gaps in the numbers of sections. */
final class OutlineNumberGap {

    private static final Text GAP =
            Text.of("“{at}”之前缺少第{missing}个同级编号", "\"{at}\" follows a gap: number {missing} of its kind is missing");
    private static final Text BEHIND =
            Text.of("“{at}”编号次序有误：前一个同级编号为第{before}个", "\"{at}\" comes after number {before} of its kind");
    private static final Text BEFORE = Text.of("前一个编号", "the number before");
    private static final Text EXCERPT = Text.of("文件仅收录节选", "only an excerpt of the document is available");

    private OutlineNumberGap() {}

    static Rule rule() {
        return Rule.builder("outline-number-gap")
                .title("章节编号不连续", "Section numbers have a gap")
                .rationale(
                        "缺号多半是漏录一节或原文误排。一、(一)、1、第一章、表1 等编号和条目序数，各按其写法在同一上级之下依"
                                + "次核对，表、专栏和条全文连续编号；编号接上一节顺延（三(一)4 之后为 三(二)5）不算缺号；仅收录节选的文"
                                + "件，缺号可能在未收录部分，不作判断。",
                        "A gap is most likely a missing section or a misprint. Numbers such as 一, (一), 1, 第一章 and "
                                + "表1 follow one another below their parent, while tables, boxes and articles run through "
                                + "the document; numbering that continues from the section before (三(二)5 after 三(一)4) is no "
                                + "gap, and an excerpt is not checked where a part is missing.")
                .bad("""
                        sections:
                          - {at: 一, title: 总体要求, kind: heading}
                          - {at: 三, title: 保障措施, kind: heading}
                        """)
                .good("""
                        sections:
                          - {at: 一, title: 总体要求, kind: heading}
                          - {at: 二, title: 保障措施, kind: heading}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(OutlineNumberGap::check);
    }

    private static void check(RuleContext context, Plan plan) {
        if (plan.sections().isEmpty()) {
            return;
        }
        Outline outline = context.plans().outline(plan);
        Map<String, List<Numbered>> runs = new LinkedHashMap<>();
        Map<String, Integer> last = new HashMap<>();
        Map<Numbered, Integer> before = new HashMap<>();
        for (Numbered section : OutlineNumbers.of(outline)) {
            List<Numbered> run = runs.computeIfAbsent(section.run(), added -> new ArrayList<>());
            if (run.isEmpty()) {
                before.put(section, last.getOrDefault(section.scheme(), 0));
            }
            run.add(section);
            last.put(section.scheme(), section.number());
        }
        runs.values().forEach(run -> follow(context, plan, outline, runs, run, before.getOrDefault(run.get(0), 0)));
    }

    private static void follow(
            RuleContext context,
            Plan plan,
            Outline outline,
            Map<String, List<Numbered>> runs,
            List<Numbered> run,
            int before) {
        Numbered first = run.get(0);
        if (first.again() > 1 && first.number() != 1) {
            return;
        }
        boolean goesOn = first.number() == before + 1;
        Set<Integer> all = run.stream().map(Numbered::number).collect(Collectors.toSet());
        int reached = goesOn ? before : 0;
        Numbered previous = null;
        for (Numbered section : run) {
            Judgement judgement =
                    context.at(new ElementRef(plan.id(), ElementKind.SECTION, section.index(), null), "/at");
            if (previous != null) {
                judgement.related(
                        BEFORE, new ElementRef(plan.id(), ElementKind.SECTION, previous.index(), null), "/at");
            }
            List<Integer> missing = IntStream.range(reached + 1, section.number())
                    .filter(number -> !all.contains(number))
                    .boxed()
                    .toList();
            if (section.number() < reached) {
                judgement.contradicts(Message.of(BEHIND, "at", section.section().at(), "before", reached));
            } else if (missing.isEmpty() || isRepeated(runs, section, missing.size())) {
                judgement.holds();
            } else {
                Message gap = Message.of(GAP, "at", section.section().at(), "missing", words(missing));
                if (Excerpts.mayMiss(
                        plan,
                        outline,
                        section.parent() == null ? null : section.parent().at())) {
                    judgement.notCheckable(EXCERPT, gap);
                } else {
                    judgement.contradicts(gap);
                }
            }
            reached = Math.max(reached, section.number());
            previous = section;
        }
    }

    // 一, 二, 二, 四: the repeated number replaces the missing one and is reported as repeated.
    private static boolean isRepeated(Map<String, List<Numbered>> runs, Numbered section, int missing) {
        String again = section.run().substring(0, section.run().lastIndexOf('~')) + "~2";
        return section.again() == 1
                && missing == 1
                && runs.getOrDefault(again, List.of()).stream()
                        .anyMatch(repeated -> repeated.number() == section.number() - 2);
    }

    private static String words(List<Integer> missing) {
        int count = missing.size();
        return count == 1 ? String.valueOf(missing.get(0)) : missing.get(0) + "-" + missing.get(count - 1);
    }
}
