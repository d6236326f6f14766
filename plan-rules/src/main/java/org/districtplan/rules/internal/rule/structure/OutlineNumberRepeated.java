package org.districtplan.rules.internal.rule.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtplan.model.Plan;
import org.districtplan.model.Section;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.districtplan.rules.internal.rule.structure.OutlineNumbers.Numbered;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports two sections with one place, and labels that a document repeats. */
final class OutlineNumberRepeated {

    private static final Text SAME_PLACE = Text.of(
            "“{at}”与另一节位置相同，出处无法确定；原文编号重复的，后一节写作“{at}~2”",
            "\"{at}\" is the place of another section already, so places there are ambiguous; where the document repeats a"
                    + " label, the second is \"{at}~2\"");
    private static final Text REPEATED_LABEL =
            Text.of("编号“{label}”在同一上级之下重复", "the label \"{label}\" occurs more than once below one parent");
    private static final Text FIRST = Text.of("首次使用处", "first used here");

    private OutlineNumberRepeated() {}

    static Rule rule() {
        return Rule.builder("outline-number-repeated")
                .title("章节编号重复", "Section number used twice")
                .rationale(
                        "两节位置相同，出处无法确定，为错误。原文编号重复（三、三）的，后一节写作 三~2，读者无法准确引用，列" + "为警告；同一节之下有两组各从1起的编号是常见写法，不报。",
                        "Two sections with one number make every place below them ambiguous: an error. A label that the "
                                + "document itself repeats (三, 三) is written 三~2 the second time and is a warning, since nobody "
                                + "can cite it; two lists below one heading that each begin with 1 are common and accepted.")
                .bad("""
                        sections:
                          - {at: 一, title: 总体要求, kind: heading}
                          - {at: 一, title: 保障措施, kind: heading}
                        """)
                .good("""
                        sections:
                          - {at: 一, title: 总体要求, kind: heading}
                          - {at: 二, title: 保障措施, kind: heading}
                        """)
                .since("0.1")
                .checkEachPlan(OutlineNumberRepeated::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Map<String, Integer> places = new HashMap<>();
        List<Section> sections = plan.sections();
        for (int i = 0; i < sections.size(); i++) {
            Place at = sections.get(i).at();
            Integer first = places.putIfAbsent(at.toString(), i);
            if (first == null) {
                context.at(section(plan, i), "/at").holds();
            } else {
                context.at(section(plan, i), "/at")
                        .related(FIRST, section(plan, first), "/at")
                        .contradicts(Message.of(SAME_PLACE, "at", at));
            }
        }
        if (!sections.isEmpty()) {
            labels(context, plan, places);
        }
    }

    private static void labels(RuleContext context, Plan plan, Map<String, Integer> places) {
        Set<String> numbers = new HashSet<>();
        for (Numbered section : OutlineNumbers.of(context.plans().outline(plan))) {
            numbers.add(section.run() + section.number());
            boolean goesOn = section.number() == 1 || numbers.contains(section.run() + (section.number() - 1));
            if (section.again() > 1 && !goesOn) {
                String at = section.section().at().toString();
                String label = at.substring(0, at.lastIndexOf('~'));
                var judgement = context.at(section(plan, section.index()), "/at");
                Integer first = places.get(label);
                if (first != null) {
                    judgement.related(FIRST, section(plan, first), "/at");
                }
                judgement.contradicts(Severity.WARNING, Message.of(REPEATED_LABEL, "label", label));
            }
        }
    }

    private static ElementRef section(Plan plan, int index) {
        return new ElementRef(plan.id(), ElementKind.SECTION, index, null);
    }
}
