package org.districtplan.rules.internal.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.MadeUpPlans.check;
import static org.districtplan.rules.internal.rule.MadeUpPlans.figure;
import static org.districtplan.rules.internal.rule.MadeUpPlans.findings;
import static org.districtplan.rules.internal.rule.MadeUpPlans.headed;

import java.util.List;
import java.util.stream.Collectors;
import org.districtplan.model.CommentPeriod;
import org.districtplan.model.Criterion;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanStatus;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRulesTest {

    private static DocumentDate date(String text) {
        return DocumentDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01/2022-10, ACTUAL, ",
        "2022-11-18, ACTUAL, ",
        "2022-11, ACTUAL, WARNING",
        "2022, ACTUAL, ERROR",
        "2022, PROVISIONAL, ERROR",
        "2022, ESTIMATE, ",
        "2023, FORECAST, ",
        "../2022-12, REVISED, ERROR"
    })
    void what_is_reached_was_over_when_the_document_came_out(String period, FigureStatus status, Severity expected) {
        Plan plan = headed(header -> header.published(date("2022-11-18"))).toBuilder()
                .observations(
                        List.of(figure("gdp", period, "5亿元").status(status).build()))
                .build();

        assertThat(check("actual-from-future", plan).findings().map(Diagnostic::severity))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"2022, , 1", "2022-01/2022-12, WARNING, 0", "2023, ERROR, 0", "2022-H2, WARNING, 0", "../2022, ERROR, 0"
    })
    void the_very_year_reported_on_may_be_stated_while_it_runs(String period, Severity expected, int notCheckable) {
        Plan plan = headed(header -> header.published(date("2022-11-18")).reportsOn(Period.parse("2022"))).toBuilder()
                .observations(List.of(figure("gdp", period, "5亿元").build()))
                .build();

        RuleResult result = check("actual-from-future", plan);
        assertThat(result.findings().map(Diagnostic::severity))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        assertThat(result.notCheckable()).isEqualTo(notCheckable);
    }

    @Test
    void figures_of_one_future_period_are_one_finding() {
        Plan plan = headed(header -> header.published(date("2022-11-18"))).toBuilder()
                .observations(List.of(
                        figure("gdp", "2022", "5亿元").build(),
                        figure("income", "2023", "5元").build(),
                        figure("firms", "2022", "5家").build(),
                        figure("staff", "2022", "5人").build()))
                .build();

        assertThat(check("actual-from-future", plan)
                        .findings()
                        .map(finding -> finding.message(Language.ENGLISH)
                                + finding.related().stream()
                                        .map(related -> " | " + related.label().en())
                                        .collect(Collectors.joining())))
                .containsExactly(
                        "3 figures are for the period 2022, which ends on 2022-12-31, after the document's date 2022-11-18,"
                                + " so there are no actual figures yet. If they are estimates, write status: estimate."
                                + " | firms | staff | the document's date",
                        "The period 2023 ends on 2023-12-31, after the document's date 2022-11-18, so there is no actual"
                                + " figure yet. If the figure is an estimate, write status: estimate. | the document's date");
    }

    @Test
    void without_a_date_or_a_period_nothing_can_be_said() {
        Plan undated = headed(header -> {}).toBuilder()
                .observations(List.of(
                        figure("gdp", "2022", "5亿元").build(),
                        figure("gdp", "unstated", "5亿元").build()))
                .build();

        assertThat(check("actual-from-future", undated))
                .hasToString("actual-from-future: 0 hold, 0 contradict, 2 not checkable")
                .extracting(RuleResult::reasons)
                .asString()
                .contains("the plan has no date=1", "the period is not stated=1");
    }

    @ParameterizedTest
    @CsvSource({"2025, ", "2021/2025, ", "2026, NOTE", "2023, ", "2022, WARNING", "2024-H2, "})
    void a_target_lies_in_the_period_of_its_plan(String period, Severity expected) {
        Plan plan =
                headed(header -> header.plansFor(Period.parse("2024/2025")).reportsOn(Period.parse("2023"))).toBuilder()
                        .targets(List.of(Target.builder()
                                .key(FigureKey.of("gdp", Period.parse(period)))
                                .criterion(new Criterion.Value(Quantity.parse("5亿元")))
                                .at("一 p1")
                                .build()))
                        .build();

        assertThat(check("target-outside-horizon", plan).findings().map(Diagnostic::severity))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void comments_close_after_the_draft_is_published() {
        Plan plan = headed(header -> header.status(PlanStatus.DRAFT_FOR_COMMENT)
                .published(date("2022-11-28"))
                .comment(new CommentPeriod(date("2022-11-18"), date("2022-11-25"))));

        assertThat(findings(check("dates-out-of-order", plan)))
                .containsExactly(
                        "one: error: comments closed on 2022-11-25, before the draft was published on 2022-11-28"
                                + " [dates-out-of-order]");
    }

    @Test
    void comments_on_an_earlier_draft_are_left_alone() {
        Plan plan = headed(header -> header.status(PlanStatus.ADOPTED)
                .published(date("2022-11-28"))
                .comment(new CommentPeriod(date("2022-11-18"), date("2022-11-25"))));

        assertThat(check("dates-out-of-order", plan).lookedAt()).isZero();
    }

    @Test
    void nothing_is_published_before_it_is_written() {
        assertThat(findings(check("dates-out-of-order", headed(header -> header.published(date("2018-01-05"))
                        .written(date("2018-03"))))))
                .hasSize(1);
        assertThat(findings(check("dates-out-of-order", headed(header -> header.published(date("2018-01-05"))
                        .written(date("2019~"))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-18, 2022, 2023, 0",
        "2022-11-18, 2023, 2024, 1",
        "2032-11-18, 2022, 2023, 1",
        "2022-11-18, 2022, 2021, 2",
        "2021-08-01, 2020, 2021/2025, 0"
    })
    void what_is_reported_on_and_planned_for_agrees_with_the_date(
            String published, String reportsOn, String plansFor, int problems) {
        Plan plan = headed(header -> header.published(date(published))
                .reportsOn(Period.parse(reportsOn))
                .plansFor(Period.parse(plansFor)));

        assertThat(findings(check("periods-out-of-order", plan))).hasSize(problems);
    }
}
