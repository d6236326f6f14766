package org.districtplan.rules.internal.rule.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** The periods a plan reports on and plans for agree with its dates. */
final class PeriodsOutOfOrder {

    private static final Text UNDATED = Text.of("规划未注明日期", "the plan has no date");
    private static final Text PERIOD = Text.of("时期{period}", "period {period}");
    private static final Text NOT_YET_BEGUN = Text.of(
            "报告的时期{period}在文件日期{date}之后才开始",
            "the period {period} that it reports on begins after the document's date {date}");
    private static final Text ALREADY_OVER = Text.of(
            "规划期{period}在文件日期{date}之前已经结束",
            "the period {period} that it plans for was over before the document's date {date}");
    private static final Text REPORT_AFTER_PLAN = Text.of(
            "报告的时期{period}晚于规划期{horizon}",
            "the period {period} it reports on lies after {horizon}, which it plans for");
    private static final Text HORIZON = Text.of("规划期", "what it plans for");

    private PeriodsOutOfOrder() {}

    static Rule rule() {
        return Rule.builder("periods-out-of-order")
                .title("报告期、规划期与文件日期不符", "Periods of a plan do not match its dates")
                .rationale(
                        "报告尚未开始的时期，或规划已经结束的时期，多半是年份写错。报告期、规划期与文件日期相比，规划期也不得早于报告期。",
                        "A report on a period that has not begun, or a plan for a period that is over, most likely has a "
                                + "wrong year. The two periods are compared with the document's dates, and the period planned for "
                                + "must not lie before the period reported on.")
                .bad("""
                        plan: {published: 2022-11-18, reports-on: 2023, plans-for: 2024}
                        """)
                .good("""
                        plan: {published: 2022-11-18, reports-on: 2022, plans-for: 2023}
                        """)
                .since("0.1")
                .checkEachPlan(PeriodsOutOfOrder::check);
    }

    private static void check(RuleContext context, Plan plan) {
        PlanHeader header = plan.header();
        ElementRef at = ElementRef.plan(plan.id());
        Period reported = forward(header.reportsOn());
        Period planned = forward(header.plansFor());
        if (reported != null) {
            dated(context, at, "/reports-on", reported, header.latestDate(), false);
        }
        if (planned != null) {
            dated(context, at, "/plans-for", planned, earliestDate(header), true);
        }
        if (reported != null && planned != null) {
            var judgement = context.at(at, "/reports-on").related(HORIZON, at, "/plans-for");
            if (planned.lastDay().isPresent()
                    && beginsAfter(reported, planned.lastDay().get())) {
                judgement.contradicts(
                        Severity.WARNING, Message.of(REPORT_AFTER_PLAN, "period", reported, "horizon", planned));
            } else {
                judgement.holds();
            }
        }
    }

    // A reversed period is reported by malformed-element and not compared.
    private static @Nullable Period forward(@Nullable Period period) {
        return period == null || period.isReversed() ? null : period;
    }

    private static void dated(
            RuleContext context, ElementRef at, String path, Period period, Optional<LocalDate> date, boolean isPlan) {
        var judgement = context.at(at, path);
        if (date.isEmpty()) {
            judgement.notCheckable(UNDATED, Message.of(PERIOD, "period", period));
        } else if (isPlan && period.lastDay().filter(date.get()::isAfter).isPresent()) {
            judgement.contradicts(Severity.WARNING, Message.of(ALREADY_OVER, "period", period, "date", date.get()));
        } else if (!isPlan && beginsAfter(period, date.get())) {
            judgement.contradicts(Message.of(NOT_YET_BEGUN, "period", period, "date", date.get()));
        } else {
            judgement.holds();
        }
    }

    private static boolean beginsAfter(Period period, LocalDate day) {
        return period.firstDay().filter(day::isBefore).isPresent();
    }

    // A plan that is put online again years later was not late.
    private static Optional<LocalDate> earliestDate(PlanHeader dates) {
        return Stream.of(dates.published(), dates.delivered(), dates.adopted(), dates.written())
                .flatMap(date -> date == null ? Stream.empty() : date.period().firstDay().stream())
                .min(LocalDate::compareTo);
    }
}
