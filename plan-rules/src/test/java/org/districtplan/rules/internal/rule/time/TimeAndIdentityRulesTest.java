package org.districtplan.rules.internal.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.PlanFiles.check;
import static org.districtplan.rules.internal.rule.PlanFiles.findings;

import java.util.List;
import org.districtplan.rules.rule.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAndIdentityRulesTest {

    private static final String NUMBER = "document-number-year";
    private static final String DONE = "full-year-before-its-end";
    private static final String OPEN = "period-left-open";
    private static final String UNLIKE = "unlike-periods";

    private static String plan(String fields) {
        return "plan: {id: plan, kind: other, title: 示例" + fields + "}\n";
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 'published: 2021-11-05', ",
        "2020, 'published: 2021-01-05', ",
        "2019, 'published: 2021-01-05', note",
        "2022, 'published: 2021-11-05', error",
        "2021, 'adopted: 2021-01-28, published: 2023-01-05', ",
        "2022, 'adopted: 2021-01-28, published: 2023-01-05', ",
        "2020, 'adopted: 2021-01-28, published: 2023-01-05', warning",
        "2020, 'written: 2021-01-28', warning",
        "2020, 'delivered: 2021-01-28', warning",
        "2024, 'adopted: 2021-01-28, published: 2023-01-05', error",
        "2018, 'written: 2020~, published: 2018-01-05', ",
        "2020, 'adopted: 2020-12, published: 2021', "
    })
    void a_number_is_of_the_year_the_document_was_issued(String year, String dates, String severity) {
        assertThat(findings(NUMBER, plan(", number: 长发改〔" + year + "〕47号, " + dates)))
                .hasSize(severity == null ? 0 : 1)
                .allMatch(finding -> finding.startsWith("1:1 " + severity));
    }

    @Test
    void without_a_date_or_a_number_of_the_form_there_is_nothing_to_compare() {
        assertThat(check(NUMBER, plan(", number: 长发改〔2021〕47号")).notCheckable()).isEqualTo(1);
        assertThat(check(NUMBER, plan(", number: 长发改〔2021〕47号, written: 2021~")).notCheckable())
                .isEqualTo(1);
        assertThat(check(NUMBER, plan(", number: 第45号, published: 2021-11-05")).lookedAt())
                .isZero();
        assertThat(check(NUMBER, plan(", published: 2021-11-05")).lookedAt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'number: 沪府发〔2021〕3号', ', published: 2021-11-05', ",
        "'number: 沪府发〔2022〕3号', ', published: 2021-11-05', warning",
        "'number: 沪府发〔2021〕2号, plan: other', ', published: 2021-11-05', ",
        "'number: 沪府发〔2021〕3号, plan: other', ', published: 2021-11-05', error",
        "'number: 沪府发〔2021〕3号, plan: bare', ', published: 2021-11-05', ",
        "'number: 沪府发〔2021〕3号, plan: none', ', published: 2021-11-05', ",
        "'number: 沪府发〔2021〕2号, plan: other', '', ",
        "'number: 第45号, plan: other', ', published: 2021-11-05', ",
        "'plan: other', ', published: 2021-11-05', "
    })
    void a_document_refers_to_earlier_ones_by_their_own_numbers(String reference, String dates, String severity) {
        String other = "plan: {id: other, kind: other, title: 另一, number: 沪府发〔2021〕2号, published: 2021-01-01}\n";
        String bare = "plan: {id: bare, kind: other, title: 无号, published: 2021-01-01}\n";

        assertThat(findings(
                        NUMBER,
                        plan(dates + ", references: [{as: upper-plan, title: 上位规划, " + reference + "}]"),
                        other,
                        bare))
                .hasSize(severity == null ? 0 : 1)
                .allMatch(finding -> finding.startsWith("1:1 " + severity));
    }

    @Test
    void a_number_referred_to_without_any_date_is_not_checkable() {
        assertThat(check(NUMBER, plan(", references: [{as: upper-plan, number: 沪府发〔2021〕2号}]"))
                        .notCheckable())
                .isEqualTo(1);
    }

    private static List<String> done(String published, String target, String progress) {
        return findings(
                DONE,
                plan(", published: " + published + ", reports-on: 2022, plans-for: 2023") + "targets:\n  - {id: t, "
                        + target + ", at: 一}\nprogress:\n  - {title: 完成, " + progress + ", at: 一}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-18, 2022, achieved, 1",
        "2022-11-18, 2022, not-achieved, 1",
        "2022-11-18, 2022, achieved-early, 0",
        "2022-11-18, 2022, on-track, 0",
        "2022-11-30, 2022, achieved, 0",
        "2022-11-29, 2022, achieved, 1",
        "2022-11-18, 2022-H1, achieved, 0",
        "2022-11-18, unstated, achieved, 0"
    })
    void a_target_is_met_when_its_period_is_nearly_over(String published, String period, String verdict, int early) {
        assertThat(done(
                        published,
                        "indicator: gdp, period: " + period + ", criterion: {value: 5亿元}",
                        "of: [t], verdict: " + verdict))
                .hasSize(early)
                .allMatch(finding -> finding.startsWith("1:5 warning: \"完成\" calls a target "));
    }

    @ParameterizedTest
    @CsvSource({"', by: 2022', 0", "', by: 2024', 1", "'', 1"})
    void the_quality_of_a_subject_is_due_by_its_date_or_the_period_planned_for(String by, int early) {
        assertThat(done(
                        "2022-12-18",
                        "subject: tower" + by + ", criterion: {qualitative: 好}",
                        "of: [t], verdict: achieved"))
                .hasSize(early);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-18, ",
        "2022-11-19, warning",
        "2022-11, ",
        "2022-12, error",
        "2022-12-19, warning",
        "2022-12-20, error",
        "2022, ",
        "2022-01/2022-12, error",
        "2022-01/2022-10, ",
        "unstated, "
    })
    void progress_is_of_a_day_before_the_document(String asOf, String severity) {
        assertThat(done(
                        "2022-11-18",
                        "subject: tower, by: 2022, criterion: {qualitative: 好}",
                        "verdict: achieved, as-of: " + asOf))
                .hasSize(severity == null ? 0 : 1)
                .allMatch(finding -> finding.startsWith("1:5 " + severity + ": \"完成\" covers " + asOf));
    }

    @Test
    void progress_on_the_period_reported_on_may_be_stated_while_it_runs() {
        assertThat(findings(
                        DONE,
                        plan(", published: 2022-11-18, reports-on: 2022-01/2022-12")
                                + "progress:\n  - {title: 完成, verdict: achieved, as-of: 2022-01/2022-12, at: 一}\n"))
                .isEmpty();
        assertThat(findings(
                        DONE,
                        plan(", published: 2022-11-18, reports-on: 2023-01/2023-12")
                                + "progress:\n  - {title: 完成, verdict: achieved, as-of: 2023-01/2023-12, at: 一}\n"))
                .hasSize(1);
    }

    @Test
    void without_a_date_or_a_period_there_is_nothing_to_compare_progress_with() {
        String elements = """
                targets:
                  - {id: t, indicator: gdp, period: 2022, criterion: {value: 5亿元}, at: 一}
                  - {id: u, indicator: gdp, period: unstated, criterion: {value: 5亿元}, at: 一}
                progress:
                  - {title: 完成, of: [t], verdict: achieved, as-of: 2022, at: 一}
                """;

        assertThat(check(DONE, elements).reasons().toString()).isEqualTo("{the plan has no date=2}");
        assertThat(check(DONE, plan(", published: 2023-01-01") + elements.replace("[t]", "[u]"))
                        .reasons()
                        .toString())
                .isEqualTo("{the target's period is not stated=1}");
    }

    @Test
    void figures_without_a_stated_period_are_counted_in_one_note() {
        String figure = "  - {indicator: gdp, period: unstated, value: 5亿元, at: 一}\n";
        String dated = "  - {indicator: gdp, period: 2022, value: 5亿元, at: 一}\n";

        assertThat(findings(
                        OPEN,
                        "observations:\n" + figure + dated + figure + "targets:\n"
                                + "  - {indicator: gdp, period: unstated, criterion: {value: 5亿元}, at: 一}\n"
                                + "  - {indicator: gdp, period: 2022, criterion: {value: 5亿元}, at: 一}\n"
                                + "  - {subject: tower, criterion: {qualitative: 好}, at: 一}\n"))
                .containsExactly(
                        "1:1 note: No period is stated for 3 of the figures and targets (5 in all), and neither a heading nor the"
                                + " document gives one, so they cannot be compared.");
        assertThat(check(OPEN, "observations:\n" + dated).holds()).isEqualTo(1);
        assertThat(check(OPEN, "").lookedAt()).isZero();
        assertThat(check(OPEN, "observations:\n" + figure.repeat(7))
                        .findings()
                        .findFirst()
                        .orElseThrow()
                        .related())
                .hasSize(5);
    }

    private static final String INDICATORS = """
            local:
              indicators:
                - {id: tax, name: 税收, unit: 亿元, accumulation: flow}
                - {id: part, name: 部分税收, unit: 亿元, accumulation: flow}
                - {id: homes, name: 住房, unit: 套, accumulation: stock}
                - {id: rate, name: 占比, unit: "%", accumulation: rate}
            """;

    @ParameterizedTest
    @CsvSource({
        "tax, growth, 2021, 2022, ",
        "tax, growth, 2021, 2022-01/2022-12, ",
        "tax, growth, 2021, 2022-01/2022-10, warning",
        "tax, growth, 2021-01/2021-09, 2022-01/2022-10, warning",
        "tax, growth, 2022-Q1, 2022-Q2, ",
        "tax, change, 2021, 2022-H1, warning",
        "tax, multiple, 2021, 2022-H1, note",
        "tax, index, 2021, 2022-H1, note",
        "tax, average-growth, 2020, 2021/2025, ",
        "tax, 'change, of: growth', 2022-01/2022-09, 2022-01/2022-10, ",
        "tax, 'change, of: level', 2022-01/2022-09, 2022-01/2022-10, warning",
        "tax, 'growth, statistic: average', 2021, 2022-H1, ",
        "homes, growth, 2021, 2022-01/2022-10, ",
        "rate, change, 2021, 2022-01/2022-10, "
    })
    void flows_that_are_compared_run_equally_long(
            String indicator, String transformation, String from, String period, String severity) {
        String key = "indicator: " + indicator + ", transformation: " + transformation + ", from: " + from
                + ", period: " + period;

        assertThat(findings(UNLIKE, INDICATORS + "observations:\n  - {" + key + ", value: 5%, at: 一}\n"))
                .hasSize(severity == null ? 0 : 1)
                .allMatch(finding -> finding.startsWith("1:9 " + severity + ": " + period + " ("));
        assertThat(findings(UNLIKE, INDICATORS + "targets:\n  - {" + key + ", criterion: {value: 5%}, at: 一}\n"))
                .hasSize(severity == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"../2021-09, ../2022-09, 1", "../2022-09, ../2022-09, 0", "2021-09-30, 2022, 1", "2021, unstated, 1"})
    void what_has_no_stated_length_is_not_checkable(String from, String period, int notCheckable) {
        var result = check(
                UNLIKE,
                INDICATORS + "observations:\n  - {indicator: tax, transformation: growth, from: " + from + ", period: "
                        + period + ", value: 5%, at: 一}\n");

        assertThat(result.notCheckable()).isEqualTo(notCheckable);
        assertThat(result.count(Answer.CONTRADICTS)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts: {whole: year, parts: [part-months]}",
                "share: {part: part-months, whole: year, is: {value: 5%}}",
                "difference: {from: year, less: part-months, is: {value: 5亿元}}",
                "ratio: {of: year, to: months, is: {value: 5倍}}",
                "equal: [year, months]",
                "equal: [year, year, {indicator: tax, period: 2022-H1}]",
                "order: [months, year]"
            })
    void declared_relations_between_unlike_periods_are_noted(String relation) {
        assertThat(findings(UNLIKE, relations(relation)))
                .singleElement()
                .asString()
                .contains(" note: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts: {whole: year, parts: [months]}",
                "parts: {whole: year, parts: [part-year]}",
                "difference: {from: year, less: months, is: {value: 5亿元}}",
                "share: {part: part-year, whole: year, is: {indicator: part, period: 2022-H1}}",
                "balance: {opening: year, in: months, out: months, closing: year}",
                "equal: [grown, year]",
                "equal: [year, stock]",
                "equal: [year, {value: 5亿元}, target]",
                "order: [{value: 5亿元}, months]",
                "count: {of: [year, months], is: {value: 2个}}"
            })
    void parts_of_a_year_stocks_growth_and_bare_numbers_are_left_alone(String relation) {
        assertThat(findings(UNLIKE, relations(relation))).isEmpty();
    }

    private static String relations(String relation) {
        return INDICATORS + """
                observations:
                  - {id: year, indicator: tax, period: 2022, value: 9亿元, at: 一}
                  - {id: months, indicator: tax, period: 2022-01/2022-10, value: 8亿元, at: 一}
                  - {id: part-year, indicator: part, period: 2022, value: 9亿元, at: 一}
                  - {id: part-months, indicator: part, period: 2022-01/2022-10, value: 3亿元, at: 一}
                  - {id: stock, indicator: homes, period: 2022-10, value: 3套, at: 一}
                  - {id: grown, indicator: tax, transformation: growth, period: 2022-10, value: 3%, at: 一}
                targets:
                  - {id: target, indicator: tax, period: 2022, criterion: {value: 9亿元}, at: 一}
                  - {subject: tower, id: good, criterion: {qualitative: 好}, at: 一}
                relations:
                  - {""" + relation + ", at: 一}\n";
    }
}
