package org.districtplan.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.check;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rests on an assumed period says so, and is a warning at most; what was reached so far is not compared with a whole year. */
class AssumedPeriodsTest {

    private static final String ASSUMED = "no period is stated; 2022 is assumed from the heading of 一";

    private static String report(String published, String... lines) {
        return "plan: {id: a, published: " + published + ", reports-on: 2022, plans-for: 2023}\n"
                + "sections:\n"
                + "  - {at: 一, title: Done in 2022, kind: heading, period: 2022}\n"
                + "  - {at: 二, title: To do, kind: heading}\n"
                + String.join("\n", lines) + "\n";
    }

    private static String share(String published, String jobs, String others) {
        return report(
                published,
                "local:",
                "  indicators:",
                "    - {id: filled, name: filled, unit: 人, accumulation: flow}",
                "    - {id: rate, name: rate, unit: \"%\", accumulation: rate, formula: filled / jobs}",
                "observations:",
                "  - {indicator: filled, period: " + others + ", value: 50人, at: 一 p1}",
                "  - {indicator: jobs, period: " + jobs + ", value: 100人, at: 一 p1}",
                "  - {indicator: rate, period: " + others + ", value: 60%, at: 一 p1}");
    }

    @Test
    void a_sum_or_share_that_rests_on_an_assumed_period_is_a_warning_that_says_so() {
        assertThat(findings("share-mismatch", share("2023-01-10", "2022", "2022")))
                .singleElement()
                .asString()
                .startsWith("error: ")
                .doesNotContain("assumed");
        Diagnostic finding = check("share-mismatch", share("2023-01-10", "unstated", "2022"))
                .findings()
                .findFirst()
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().attributes().get("assumed-period")).hasToString("2022");
        assertThat(finding.related().get(0).label().en()).isEqualTo(ASSUMED);
        assertThat(finding.related().get(0).label().zh()).isEqualTo("原文未注明时期，按“一”的标题推定为2022");
        assertThat(finding.related().get(0).element().kind()).isEqualTo(ElementKind.SECTION);
        assertThat(finding.related().get(0).place()).isNotNull();
    }

    @Test
    void an_assumed_period_that_is_not_over_is_compared_with_nothing_but_its_like() {
        assertThat(counts("share-mismatch", share("2022-11-18", "unstated", "2022")))
                .isEqualTo(List.of(0, 0, 1));
        assertThat(findings("share-mismatch", share("2022-11-18", "unstated", "unstated")))
                .singleElement()
                .asString()
                .startsWith("warning: ")
                .contains(ASSUMED);
    }

    @Test
    void figures_that_a_plan_names_itself_belong_together_whatever_their_time() {
        String plan = report(
                "2023-01-10",
                "observations:",
                "  - {id: all, indicator: jobs, period: unstated, value: 5人, at: 一 p1}",
                "  - {id: part, indicator: jobs, scope: {area: north}, period: unstated, value: 9人, at: 一 p1}",
                "relations:",
                "  - {parts: {whole: all, parts: [part], covers: all}, at: 一 p1}");

        assertThat(findings("parts-mismatch", plan))
                .singleElement()
                .asString()
                .startsWith("error: ")
                .doesNotContain("assumed");
    }

    @Test
    void an_operand_without_a_period_is_that_of_the_heading_around_its_relation() {
        String relation =
                "  - {parts: {whole: {indicator: jobs, period: unstated}, parts: [{value: 6人}], covers: all}, at: 一 p1}";
        String figures = "observations:\n  - {indicator: jobs, period: 2022, value: 5人, at: 二 p1}\nrelations:";

        assertThat(counts("parts-mismatch", report("2023-01-10", figures, relation)))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts("parts-mismatch", report("2022-11-18", figures, relation)))
                .isEqualTo(List.of(0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-10, unstated, 2022, warning",
        "2023-01-10, unstated, unstated, warning",
        "2023-01-10, 2022, 2022, error",
        "2022-11-18, unstated, 2022, ''",
        "2022-11-18, unstated, unstated, ''"
    })
    void two_values_of_one_figure_differ_if_its_period_is_over(
            String published, String one, String other, String severity) {
        String plan = report(
                published,
                "observations:",
                "  - {indicator: jobs, period: " + one + ", value: 5人, at: 一 p1}",
                "  - {indicator: jobs, period: " + other + ", value: 6人, at: 一 p2}");

        assertThat(findings("figure-values-differ", plan))
                .hasSize(severity.isEmpty() ? 0 : 1)
                .allMatch(finding -> finding.startsWith(severity + ": "));
    }

    @Test
    void growth_is_computed_from_levels_of_an_assumed_period() {
        String plan = report(
                "2023-01-10",
                "observations:",
                "  - {indicator: sales, period: 2021, value: 100亿元, at: 二 p1}",
                "  - {indicator: sales, period: 2022, value: 110亿元, at: 二 p1}",
                "  - {indicator: sales, transformation: growth, period: unstated, value: 30%, at: 一 p3}");

        assertThat(findings("growth-mismatch", plan))
                .singleElement()
                .asString()
                .startsWith("warning: sales, growth, 2022 is stated as 30%")
                .contains(ASSUMED);
        assertThat(counts("growth-mismatch", plan.replace("30%", "10%"))).isEqualTo(List.of(1, 0, 0));
        assertThat(counts("growth-mismatch", plan.replace("2023-01-10", "2022-11-18")))
                .isEqualTo(List.of(0, 0, 1));
    }

    @Test
    void what_was_reached_so_far_is_neither_a_fall_nor_a_figure_of_the_future() {
        String plan = report(
                "2022-11-18",
                "observations:",
                "  - {indicator: jobs, period: 2022-01/2022-10, value: 100人, at: 一 p1}",
                "  - {indicator: jobs, period: unstated, value: 80人, at: 一 p1}",
                "  - {indicator: jobs, period: 2023, value: 90人, status: forecast, at: 二 p1}");

        assertThat(findings("cumulative-falls", plan)).isEmpty();
        assertThat(findings("period-parts-mismatch", plan)).isEmpty();
        assertThat(counts("actual-from-future", plan)).isEqualTo(List.of(1, 0, 0));
    }

    @Test
    void figures_without_a_time_of_their_own_are_counted_where_nothing_gives_one() {
        String plan = report(
                "2022-11-18",
                "observations:",
                "  - {indicator: jobs, period: unstated, value: 80人, at: 一 p1}",
                "  - {indicator: beds, period: unstated, value: 80张, at: 二 p1}");

        assertThat(findings("period-left-open", plan)).isEmpty();
        assertThat(findings("period-left-open", plan.replace("kind: heading}", "kind: heading, period: 2023}")))
                .singleElement()
                .asString()
                .contains("1 of the figures", "beds");
    }
}
