package org.districtplan.rules.internal.rule.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.document.DocumentDates;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;

/** Reports results that a document states before their period has ended. */
final class FullYearBeforeItsEnd {

    // Year-end meetings state the year as done some weeks before it is.
    private static final RuleParameter GRACE = RuleParameter.whole(
            "days-of-grace",
            31,
            0,
            366,
            Text.of(
                    "目标的时期在文件日期之后多少天以内结束的，可以称完成；推进情况的时点晚于文件日期多少天以内的，只列为警告",
                    "how many days after the document's date a target's period may end to be called met, and progress may be"
                            + " dated to be a warning instead of an error"));

    private static final Set<Verdict> FINAL = EnumSet.of(Verdict.ACHIEVED, Verdict.NOT_ACHIEVED);

    private static final Text UNDATED = Text.of("规划未注明日期", "the plan has no date");
    private static final Text UNSTATED = Text.of("目标未注明时期", "the target's period is not stated");
    private static final Text TITLE = Text.of("“{title}”", "\"{title}\"");
    private static final Text NOT_YET = Text.of(
            "“{title}”反映{period}的情况，而文件日期为{date}", "\"{title}\" covers {period}, but the document's date is {date}");
    private static final Text VERDICT = Text.of(
            "“{title}”称目标{verdict}，而目标的时期{period}到{end}才结束，文件日期为{date}；如为提前完成，请写 " + "verdict: achieved-early",
            "\"{title}\" calls a target {verdict}, but its period {period} ends on {end}, after the document's date {date}; if"
                    + " it was reached early, write verdict: achieved-early");
    private static final Text DATE = Text.of("文件日期", "the document's date");
    private static final Text TARGET = Text.of("目标", "the target");

    private FullYearBeforeItsEnd() {}

    static Rule rule() {
        return Rule.builder("full-year-before-its-end")
                .title("时期未结束即称完成", "Result claimed before the period ended")
                .rationale(
                        "年底之前的文件称全年目标“完成”或“未完成”为时过早：或是预计数，或是提前完成（achieved-early）。一个月"
                                + "以内（days-of-grace）结束的不报；推进情况的时点（as-of）晚于文件日期必有一误（只写到文件所在月、年的"
                                + "不算晚），指标值由 actual-from-future 核对。",
                        "A document dated before the end of the year cannot know whether the year's target was met: the "
                                + "result is expected, or was reached early (achieved-early). A period that ends within a month "
                                + "(days-of-grace) is accepted; progress as of a day after the document's date has one wrong "
                                + "date, unless it names only the month or year of the document. Figures are checked by "
                                + "actual-from-future.")
                .bad("""
                        plan: {published: 2022-11-18}
                        targets:
                          - {id: homes, indicator: gdp, period: 2022, criterion: {value: 5亿元}, at: 一 p1}
                        progress:
                          - {title: 完成全年目标, of: [homes], verdict: achieved, at: 一 p2}
                        """)
                .good("""
                        plan: {published: 2022-11-18}
                        targets:
                          - {id: homes, indicator: gdp, period: 2022, criterion: {value: 5亿元}, at: 一 p1}
                        progress:
                          - {title: 提前完成全年目标, of: [homes], verdict: achieved-early, at: 一 p2}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .parameter(GRACE)
                .checkEachPlan((context, plan) ->
                        context.plans().progress(plan).forEach(progress -> check(context, plan.header(), progress)));
    }

    private static long grace(RuleContext context) {
        return context.parameter(GRACE.name()).longValueExact();
    }

    private static void check(RuleContext context, PlanHeader header, Located<Progress> located) {
        Progress progress = located.element();
        Optional<LocalDate> date = header.latestDate();
        if (progress.asOf() != null && progress.asOf().lastDay().isPresent()) {
            asOf(context, located, progress.asOf(), header, date);
        }
        Verdict verdict = progress.verdict();
        if (verdict != null) {
            for (Ref ref : progress.of()) {
                context.plans()
                        .find(Target.class, located.plan(), ref)
                        .ifPresent(target -> verdict(context, located, target, verdict, date));
            }
        }
    }

    private static void asOf(
            RuleContext context, Located<Progress> located, Period asOf, PlanHeader header, Optional<LocalDate> date) {
        var judgement = context.at(located, "/as-of");
        LocalDate end = asOf.lastDay().orElseThrow();
        if (date.isEmpty()) {
            judgement.notCheckable(
                    UNDATED, () -> Message.of(TITLE, "title", located.element().title()));
        } else if (asOf.isReversed() || !end.isAfter(date.get()) || isRunning(asOf, date.get(), header)) {
            judgement.holds();
        } else {
            boolean near = !end.isAfter(date.get().plusDays(grace(context)));
            judgement
                    .related(DATE, ElementRef.plan(located.plan().id()), DocumentDates.fieldOf(header, date.get()))
                    .contradicts(
                            near ? Severity.WARNING : Severity.ERROR,
                            Message.of(
                                    NOT_YET, "title", located.element().title(), "period", asOf, "date", date.get()));
        }
    }

    // In November, stated in mid-November; of this year, in a report of this year.
    private static boolean isRunning(Period asOf, LocalDate date, PlanHeader header) {
        return asOf.contains(date) && (!asOf.isSpan() || asOf.equals(header.reportsOn()));
    }

    private static void verdict(
            RuleContext context,
            Located<Progress> located,
            Located<Target> target,
            Verdict verdict,
            Optional<LocalDate> date) {
        Period period = period(target);
        var judgement = context.at(located, "/verdict");
        Optional<LocalDate> end = period.lastDay();
        if (end.isEmpty() || date.isEmpty()) {
            judgement.notCheckable(
                    date.isEmpty() ? UNDATED : UNSTATED,
                    () -> Message.of(TITLE, "title", located.element().title()));
        } else if (!FINAL.contains(verdict) || !end.get().isAfter(date.get().plusDays(grace(context)))) {
            judgement.holds();
        } else {
            judgement
                    .related(TARGET, target, "/period")
                    .contradicts(Message.of(
                            VERDICT,
                            "title",
                            located.element().title(),
                            "verdict",
                            verdict.label(),
                            "period",
                            period,
                            "end",
                            end.get(),
                            "date",
                            date.get()));
        }
    }

    private static Period period(Located<Target> located) {
        Target target = located.element();
        if (target.key() != null) {
            return target.key().period();
        }
        Plan plan = located.plan();
        Period due = target.by() == null ? plan.header().plansFor() : target.by();
        return due == null ? Period.UNSTATED : due;
    }
}
