package org.districtplan.rules.internal.rule.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Reference;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.DocumentNumber;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports document numbers whose year does not match the dates of the document. */
final class DocumentNumberYear {

    private static final Text UNDATED = Text.of("规划未注明日期", "the plan has no date");
    private static final Text NUMBER = Text.of("文号{number}", "number {number}");
    private static final Text LATER = Text.of(
            "文号{number}的年份晚于文件日期（最晚{date}）",
            "the year of the number {number} is later than the document's dates (the last is {date})");
    private static final Text EARLIER = Text.of(
            "文号{number}的年份早于文件日期（最早{date}）",
            "the year of the number {number} is earlier than the document's dates (the first is {date})");
    private static final Text POSTED = Text.of(
            "文号{number}的年份早于公布的{date}年：可能是事后补充公布，也可能是年份有误",
            "the year of the number {number} is earlier than {date}, when the document was published: it was put online later, or the year is wrong");
    private static final Text NOT_YET = Text.of(
            "所引文件的文号{number}晚于本文件日期（最晚{date}）",
            "the number {number} of the document referred to is later than this document's dates (the last is {date})");
    private static final Text OTHER_NUMBER = Text.of(
            "所引“{plan}”的文号为{number}，与该文件自身的文号{own}不一致",
            "\"{plan}\" is referred to by the number {number}, but its own is {own}");
    private static final Text OWN = Text.of("该文件的文号", "its own number");

    private DocumentNumberYear() {}

    static Rule rule() {
        return Rule.builder("document-number-year")
                .title("文号年份与文件日期不符", "Year of the document number does not match the dates")
                .rationale(
                        "按 GB/T 9704，文号中的年份为发文年份，晚于全部日期或早于成文、通过日期的必有一误；只知公布日期的，早"
                                + "一年不算，早一年以上的可能是事后补充公布，只提示。所引文件的文号不得晚于本文件；所引规划已收录的，两"
                                + "处文号须一致。文号格式由 malformed-element 核对。",
                        "Under GB/T 9704 a number carries the year of issue, so it is wrong if it is later than "
                                + "all dates or earlier than the document was written or adopted; one year before the date "
                                + "of publication is accepted, and more is a note. No document refers to a later one, and "
                                + "where the other document is available both have to state its number alike; "
                                + "malformed-element checks the form.")
                .bad("""
                        plan: {number: 长发改〔2022〕47号, published: 2021-11-05}
                        """)
                .good("""
                        plan: {number: 长发改〔2021〕47号, published: 2021-11-05}
                        """)
                .since("0.1")
                .checkEachPlan(DocumentNumberYear::check);
    }

    private static void check(RuleContext context, Plan plan) {
        PlanHeader header = plan.header();
        ElementRef at = ElementRef.plan(plan.id());
        // What was fixed when the document was made; publishing may come years later.
        List<Integer> made = years(header.written(), header.adopted(), header.delivered());
        List<Integer> all = years(header.written(), header.adopted(), header.delivered(), header.published());
        if (header.number() != null && isNumber(header.number())) {
            own(context.at(at, "/number"), DocumentNumber.parse(header.number()), made, all);
        }
        List<Reference> references = header.references();
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            if (reference.number() != null && isNumber(reference.number())) {
                referred(context, context.at(at, "/references/" + i + "/number"), reference, reference.number(), all);
            }
        }
    }

    private static boolean isNumber(String number) {
        return DocumentNumber.problemOf(number).isEmpty();
    }

    private static List<Integer> years(@Nullable DocumentDate... dates) {
        return Stream.of(dates)
                .filter(Objects::nonNull)
                .filter(date -> !date.about())
                .flatMap(date -> date.period().lastDay().stream())
                .map(day -> day.getYear())
                .sorted()
                .toList();
    }

    private static void own(Judgement judgement, DocumentNumber number, List<Integer> made, List<Integer> all) {
        if (all.isEmpty()) {
            judgement.notCheckable(UNDATED, Message.of(NUMBER, "number", number));
        } else if (number.year() > all.get(all.size() - 1)) {
            judgement.contradicts(Message.of(LATER, "number", number, "date", all.get(all.size() - 1)));
        } else if (!made.isEmpty() && number.year() < made.get(0)) {
            judgement.contradicts(Severity.WARNING, Message.of(EARLIER, "number", number, "date", made.get(0)));
        } else if (made.isEmpty() && number.year() < all.get(0) - 1) {
            judgement.contradicts(Severity.NOTE, Message.of(POSTED, "number", number, "date", all.get(0)));
        } else {
            judgement.holds();
        }
    }

    private static void referred(
            RuleContext context, Judgement judgement, Reference reference, String written, List<Integer> all) {
        DocumentNumber number = DocumentNumber.parse(written);
        String plan = reference.plan();
        String own = plan == null
                ? null
                : context.plans()
                        .plan(plan)
                        .map(Plan::header)
                        .map(PlanHeader::number)
                        .orElse(null);
        if (own != null && !own.equals(written)) {
            judgement
                    .related(OWN, ElementRef.plan(Objects.requireNonNull(plan)), "/number")
                    .contradicts(Message.of(OTHER_NUMBER, "plan", plan, "number", number, "own", own));
        } else if (!all.isEmpty() && number.year() > all.get(all.size() - 1)) {
            judgement.contradicts(
                    Severity.WARNING, Message.of(NOT_YET, "number", number, "date", all.get(all.size() - 1)));
        } else if (all.isEmpty() && own == null) {
            judgement.notCheckable(UNDATED, Message.of(NUMBER, "number", number));
        } else {
            judgement.holds();
        }
    }
}
