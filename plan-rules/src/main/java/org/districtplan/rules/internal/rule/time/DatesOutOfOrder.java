package org.districtplan.rules.internal.rule.time;

import org.districtplan.model.CommentPeriod;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanStatus;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The dates in the header of a plan can all be true. */
final class DatesOutOfOrder {

    private static final Text COMMENT_OVER = Text.of(
            "征求意见{date}截止，草案{published}才公布",
            "comments closed on {date}, before the draft was published on {published}");
    private static final Text COMMENT_EARLY = Text.of(
            "征求意见{date}开始，草案{published}才公布",
            "comments opened on {date}, before the draft was published on {published}");
    private static final Text NOT_YET_WRITTEN =
            Text.of("{published}公布，{date}才成文", "published on {published}, but written only on {date}");
    private static final Text PUBLISHED = Text.of("公布日期", "published");

    private DatesOutOfOrder() {}

    static Rule rule() {
        return Rule.builder("dates-out-of-order")
                .title("文件日期先后颠倒", "Document dates are out of order")
                .rationale(
                        "征求意见不会在公布之前截止，文件也不会公布在先、成文在后，颠倒的必有一误。各日期两两比较；只写大概（~）的日期不核对。",
                        "Comments do not close before a draft is published, and no document is published before it is "
                                + "written, so one of the dates is wrong. The dates of the header are compared; an approximate "
                                + "date (~) is not checked.")
                .bad("""
                        plan:
                          status: draft-for-comment
                          published: 2022-11-28
                          comment: {from: 2022-11-18, to: 2022-11-25}
                        """)
                .good("""
                        plan:
                          status: draft-for-comment
                          published: 2022-11-18
                          comment: {from: 2022-11-18, to: 2022-11-25}
                        """)
                .since("0.1")
                .checkEachPlan(DatesOutOfOrder::check);
    }

    private static void check(RuleContext context, Plan plan) {
        ElementRef header = ElementRef.plan(plan.id());
        PlanHeader dates = plan.header();
        DocumentDate published = dates.published();
        if (published == null) {
            return;
        }
        if (dates.written() != null && !dates.written().about()) {
            held(context, header, "/written", published, dates.written(), Severity.WARNING, NOT_YET_WRITTEN, true);
        }
        CommentPeriod comment = dates.comment();
        if (comment == null || !comment.faults().isEmpty() || dates.status() != PlanStatus.DRAFT_FOR_COMMENT) {
            return;
        }
        boolean over = comment.to() != null && comment.to().isBefore(published);
        if (comment.to() != null) {
            held(context, header, "/comment/to", published, comment.to(), Severity.ERROR, COMMENT_OVER, false);
        }
        if (comment.from() != null && !over) {
            held(context, header, "/comment/from", published, comment.from(), Severity.WARNING, COMMENT_EARLY, false);
        }
    }

    private static void held(
            RuleContext context,
            ElementRef header,
            String path,
            DocumentDate published,
            DocumentDate date,
            Severity severity,
            Text problem,
            boolean publishedIsLast) {
        var judgement = context.at(header, path);
        if (publishedIsLast ? published.isBefore(date) : date.isBefore(published)) {
            judgement
                    .related(PUBLISHED, header, "/published")
                    .contradicts(severity, Message.of(problem, "date", date, "published", published));
        } else {
            judgement.holds();
        }
    }
}
