package org.districtplan.rules.internal.rule.structure;

import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.Reference;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports places ({@code at}) that the plan's outline does not have. */
final class PlaceNotInOutline {

    private static final Text NO_OUTLINE = Text.of("规划未列章节", "the plan has no outline");
    private static final Message NOT_CHECKED =
            Message.of("规划未列章节（sections），无法核对出处", "the plan has no sections, so places cannot be checked");

    private PlaceNotInOutline() {}

    static Rule rule() {
        return Rule.builder("place-not-in-outline")
                .title("出处所指章节不存在", "Place is not in the outline")
                .rationale(
                        "出处（at）用于查对原文；所指章节不存在，或超出所记段数、行数的，无从查对。出处逐一与章节（sections）核对；规划未列章节的不核对。",
                        "A place (at) leads a reader back to the document, and a section, paragraph or row that does not "
                                + "exist leads nowhere. Each place is looked up in the outline and its counts of paragraphs and "
                                + "rows; a plan without an outline is not checked.")
                .bad("""
                        sections:
                          - {at: 一, title: 总体要求, kind: heading, paragraphs: {count: 2}}
                        observations:
                          - {indicator: gdp, period: 2022, value: 1850亿元, at: 一 p3}
                        """)
                .good("""
                        sections:
                          - {at: 一, title: 总体要求, kind: heading, paragraphs: {count: 2}}
                        observations:
                          - {indicator: gdp, period: 2022, value: 1850亿元, at: 一 p2}
                        """)
                .since("0.1")
                .checkEachPlan(PlaceNotInOutline::check);
    }

    private static void check(RuleContext context, Plan plan) {
        ElementRef header = ElementRef.plan(plan.id());
        if (plan.sections().isEmpty()) {
            context.at(header).notCheckable(NO_OUTLINE, NOT_CHECKED);
            return;
        }
        Outline outline = context.plans().outline(plan);
        for (Located<?> located : context.plans().all(plan)) {
            check(context, outline, located.ref(), "/at", located.element().at());
        }
        List<Reference> references = plan.header().references();
        for (int i = 0; i < references.size(); i++) {
            check(
                    context,
                    outline,
                    header,
                    "/references/" + i + "/at",
                    references.get(i).at());
        }
        if (plan.header().extent() != null) {
            check(
                    context,
                    outline,
                    header,
                    "/extent/has",
                    plan.header().extent().has());
        }
    }

    private static void check(
            RuleContext context, Outline outline, ElementRef element, String path, List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            var judgement = context.at(element, path + "/" + i);
            outline.problemOf(places.get(i)).ifPresentOrElse(judgement::contradicts, judgement::holds);
        }
    }
}
