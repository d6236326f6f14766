package org.districtplan.rules.internal.rule.time;

import java.time.LocalDate;
import java.util.Optional;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.document.DocumentDates;
import org.districtplan.rules.internal.finding.FindingsByCause;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;

/** Reports actual figures for periods that end after the document's date. */
final class ActualFromFuture {

    // Year-end meetings state the year as done some weeks before it is.
    private static final RuleParameter GRACE = RuleParameter.whole(
            "days-of-grace",
            31,
            0,
            366,
            Text.of(
                    "时期在文件日期之后多少天以内结束的，只列为警告",
                    "how many days after the document's date a period may end for a warning instead of an error"));

    private static final Text UNDATED_PLAN = Text.of("规划未注明日期", "the plan has no date");
    private static final Text UNDATED = Text.of("未注明时期", "the period is not stated");
    private static final Text RUNNING = Text.of("报告的年份尚未结束", "the year reported on was still running");
    private static final Text PERIOD = Text.of("时期{period}", "period {period}");
    private static final Text NO_PERIOD = Text.of("指标值未注明时期", "the figure states no period");
    private static final Text FUTURE = Text.of(
            "时期{period}到{end}才结束，而文件日期为{date}，此时不会有实际数。若为预计数，写 status: estimate。",
            "The period {period} ends on {end}, after the document's date {date}, so there is no actual figure yet. If the"
                    + " figure is an estimate, write status: estimate.");
    private static final Text SEVERAL = Text.of(
            "{count}个指标值的时期{period}到{end}才结束，而文件日期为{date}，此时不会有实际数。若为预计数，写 status: estimate。",
            "{count} figures are for the period {period}, which ends on {end}, after the document's date {date}, so there are"
                    + " no actual figures yet. If they are estimates, write status: estimate.");
    private static final Text DATE = Text.of("文件日期", "the document's date");

    private ActualFromFuture() {}

    static Rule rule() {
        return Rule.builder("actual-from-future")
                .title("实际数的时期尚未结束", "Actual figure for a period that has not ended")
                .rationale(
                        "文件发布之后才结束的时期不会有实际数：或是年份写错，或是其实为预计数（estimate）。发布后一个月以内（"
                                + "days-of-grace）结束的，以及属于所报告年份而写作全年的，只列为警告；只写该年的可能是“今年以来”，不作"
                                + "判断；同一时期的各个指标值合为一条。",
                        "A period that ends after the document's date has no actual figure yet: either a year is wrong "
                                + "or the figure is an estimate. A period that ends within a month (days-of-grace), or lies in the "
                                + "year reported on, is a warning; a figure that names only that running year may cover the year "
                                + "so far and is not checked, and figures of one period make one finding.")
                .bad("""
                        plan: {published: 2022-11-18}
                        observations:
                          - {indicator: gdp, period: 2023, value: 1850亿元, at: 一 p1}
                        """)
                .good("""
                        plan: {published: 2022-11-18}
                        observations:
                          - {indicator: gdp, period: 2021, value: 1850亿元, at: 一 p1}
                          - {indicator: gdp, period: 2022, value: 1900亿元左右, status: estimate, at: 一 p1}
                        """)
                .since("0.1")
                .parameter(GRACE)
                .checkEachPlan(ActualFromFuture::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Optional<LocalDate> date = plan.header().latestDate();
        FindingsByCause<Period> future = new FindingsByCause<>();
        for (Located<Observation> figure : context.plans().observations(plan)) {
            // What states no period claims nothing; with the one assumed it is what was reached so far.
            if (claimsToBeReached(figure.element())
                    && context.plans().assumedPeriod(figure).isEmpty()) {
                check(context, date, figure, future);
            }
        }
        future.report(
                context,
                (period, count, first, judgement) ->
                        report(context, plan.header(), date.orElseThrow(), period, count, judgement));
    }

    private static boolean claimsToBeReached(Observation figure) {
        return figure.value() != null
                && !figure.key().period().isReversed()
                && figure.status() != FigureStatus.ESTIMATE
                && figure.status() != FigureStatus.FORECAST;
    }

    private static void check(
            RuleContext context,
            Optional<LocalDate> date,
            Located<Observation> figure,
            FindingsByCause<Period> future) {
        Period period = figure.element().key().period();
        PlanHeader header = figure.plan().header();
        var judgement = context.at(figure, "/period");
        Optional<LocalDate> end = period.lastDay();
        if (end.isEmpty()) {
            judgement.notCheckable(
                    UNDATED, () -> period.isUnstated() ? Message.of(NO_PERIOD) : Message.of(PERIOD, "period", period));
        } else if (date.isEmpty()) {
            judgement.notCheckable(UNDATED_PLAN, () -> Message.of(PERIOD, "period", period));
        } else if (end.get().isAfter(date.get()) && isRunning(header, period, date.get())) {
            judgement.notCheckable(RUNNING, () -> Message.of(PERIOD, "period", period));
        } else if (end.get().isAfter(date.get())) {
            Text name = FigureWords.figure(
                    context.plans().vocabulary(figure.plan()), figure.element().key());
            future.add(period, figure.ref(), "/period", name);
        } else {
            judgement.holds();
        }
    }

    // A wrong year or status is mostly one decision of the author: one finding for all figures of the period.
    private static void report(
            RuleContext context, PlanHeader header, LocalDate date, Period period, int count, Judgement judgement) {
        LocalDate end = period.lastDay().orElseThrow();
        boolean near =
                !end.isAfter(date.plusDays(context.parameter(GRACE.name()).longValueExact()));
        Message message = Message.of(count == 1 ? FUTURE : SEVERAL, "period", period, "end", end, "date", date);
        judgement
                .related(DATE, ElementRef.plan(header.id()), DocumentDates.fieldOf(header, date))
                .contradicts(
                        near || isOfTheYear(header, period) ? Severity.WARNING : Severity.ERROR,
                        count == 1 ? message : message.with("count", count));
    }

    private static boolean isOfTheYear(PlanHeader header, Period period) {
        return header.reportsOn() != null && header.reportsOn().contains(period);
    }

    // "This year" in a report of the same year: what was reached so far, or a name with a year in it.
    private static boolean isRunning(PlanHeader header, Period period, LocalDate date) {
        return period.equals(header.reportsOn()) && period.contains(date);
    }
}
