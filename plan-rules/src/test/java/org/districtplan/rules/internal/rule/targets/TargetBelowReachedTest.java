package org.districtplan.rules.internal.rule.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetBelowReachedTest {

    private static String reached(String figure, String target) {
        return """
                plan: {id: one, published: 2024-01-10}
                observations:
                  - {id: base, %s, at: 一 p1}
                targets:
                  - {%s, at: 一 p1}
                """.formatted(figure, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {value: 9张}; 0 1 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {at-least: 9张}; 0 1 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {value: 10张}; 1 0 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {value: 9.8张左右}; 1 0 0",
                "indicator: beds, period: 2023, value: 超9张; indicator: beds, period: 2024, criterion: {value: 9张}; 0 1 0",
                "indicator: beds, period: 2023, value: 10张左右; indicator: beds, period: 2024, criterion: {value: 9.8张}; 1 0 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {value: 9家}; 0 0 1",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {trend: rise}; 0 0 0",
                "indicator: beds, period: 2023, value: 10张, status: estimate; indicator: beds, period: 2024, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: 2023, value: 10张, status: forecast; indicator: beds, period: 2024, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: 2023, value: 10张, status: estimate; indicator: beds, period: 2024, baseline: base, criterion: {value: 9张}; 0 1 0",
                "indicator: beds, period: 2023, missing: not-yet; indicator: beds, period: 2024, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: 2023, missing: not-yet; indicator: beds, period: 2024, baseline: base, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: 2024, value: 10张; indicator: beds, period: 2024, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: 2025, value: 10张; indicator: beds, period: 2024, baseline: base, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: unstated, value: 10张; indicator: beds, period: 2024, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: unstated, criterion: {value: 9张}; 0 0 0",
                "indicator: beds, period: 2023, value: 10张, scope: {area: north}; indicator: beds, period: 2024, criterion: {value: 9张}; 0 0 0",
                "indicator: waste, period: 2023, value: 10万吨; indicator: waste, period: 2024, criterion: {value: 11万吨}; 0 1 0",
                "indicator: waste, period: 2023, value: 10万吨; indicator: waste, period: 2024, criterion: {value: 9万吨}; 1 0 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {between: [8张, 9张]}; 0 1 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {between: [8张, 9张], corridor: true}; 0 0 1",
                "indicator: mood, period: 2023, value: 10分; indicator: mood, period: 2024, criterion: {value: 9分}; 0 0 1",
                "indicator: steady, period: 2023, value: 10分; indicator: steady, period: 2024, criterion: {value: 9分}; 0 0 1",
                "indicator: jobs, period: 2023, value: 10人; indicator: jobs, period: 2024, criterion: {value: 9人}; 0 1 0",
                "indicator: jobs, period: 2023, value: 10人; indicator: jobs, period: 2024, criterion: {at-least: 9人}; 1 0 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {at-most: 12张}; 1 0 0",
                "indicator: beds, period: 2023, value: 10张; indicator: beds, period: 2024, criterion: {less-than: 9张}; 1 0 0",
                "indicator: waste, period: 2023, value: 10万吨; indicator: waste, period: 2024, criterion: {at-most: 11万吨}; 0 1 0",
                "indicator: waste, period: 2023, value: 10万吨; indicator: waste, period: 2024, criterion: {at-most: 9万吨}; 1 0 0",
                "indicator: waste, period: 2023, value: 10万吨; indicator: waste, period: 2024, criterion: {at-least: 9万吨}; 1 0 0",
                "indicator: mood, period: 2023, value: 10分; indicator: mood, period: 2024, criterion: {at-least: 9分}; 0 1 0",
                "indicator: mood, period: 2023, value: 10分; indicator: mood, period: 2024, criterion: {at-most: 11分}; 1 0 0",
                "indicator: steady, period: 2023, value: 10分; indicator: steady, period: 2024, criterion: {at-least: 9分}; 1 0 0",
                "indicator: jobs, period: 2023-H1, value: 10人; indicator: jobs, period: 2024, criterion: {value: 9人}; 0 0 0",
                "indicator: output, transformation: growth, period: 2023, value: 6%; indicator: output, transformation: growth, period: 2024, criterion: {value: 5%}; 0 0 0"
            })
    void a_target_is_not_lower_than_what_is_reached(String figure, String target, String expected) {
        assertThat(counts("target-below-reached", reached(figure, target)))
                .hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    private static String reachedSoFar(String published, String figure, String target) {
        return reached(figure, target)
                .replace("published: 2024-01-10", "published: " + published + ", reports-on: 2023, plans-for: 2024");
    }

    @Test
    void a_value_of_an_assumed_period_counts_as_reached_and_says_so() {
        String rule = "target-below-reached";
        String jobs = "indicator: jobs, period: unstated, value: 10人";
        String fewer = "indicator: jobs, period: 2024, criterion: {value: 9人}";

        assertThat(findings(rule, reachedSoFar("2023-11-10", jobs, fewer)))
                .singleElement()
                .asString()
                .startsWith("note: ")
                .contains("10人 was reached in 2023 (assumed)", "2023 is assumed from the document's reports-on");
        assertThat(findings(
                        rule,
                        reachedSoFar(
                                "2023-11-10",
                                "indicator: beds, period: unstated, value: 10张",
                                "indicator: beds, period: unstated, criterion: {value: 9张}")))
                .singleElement()
                .asString()
                .startsWith("warning: the target for beds, 2024 is only 9张, but 10张 was reached in 2023 (assumed)")
                .contains(
                        "2023 is assumed from the document's reports-on",
                        "2024 is assumed from the document's plans-for");
    }

    @Test
    void where_less_is_better_a_sum_of_an_unfinished_period_says_nothing() {
        String rule = "target-below-reached";
        String more = "indicator: fires, period: 2024, criterion: {at-most: 20起}";
        String fires = "indicator: fires, period: unstated, value: 10起";
        String local =
                "local:\n  indicators:\n    - {id: fires, name: fires, unit: 起, accumulation: flow, direction: down}\n";

        assertThat(counts(
                        rule,
                        reachedSoFar("2023-11-10", fires, more).replace("observations:", local + "observations:")))
                .isEqualTo(List.of(0, 0, 1));
        assertThat(counts(
                        rule,
                        reachedSoFar("2024-01-10", fires, more).replace("observations:", local + "observations:")))
                .isEqualTo(List.of(1, 0, 0));
    }

    @Test
    void of_two_figures_of_one_time_the_one_that_states_it_is_taken() {
        String plan = reachedSoFar(
                        "2024-01-10",
                        "indicator: jobs, period: unstated, value: 10人",
                        "indicator: jobs, period: 2024, criterion: {value: 9人}")
                .replace("targets:", "  - {indicator: jobs, period: 2023, value: 12人, at: 一 p2}\ntargets:");

        assertThat(findings("target-below-reached", plan))
                .singleElement()
                .asString()
                .contains("12人 was reached in 2023")
                .doesNotContain("assumed");
    }

    @Test
    void a_stock_passed_is_a_warning_and_a_flow_a_note_for_the_plan() {
        String rule = "target-below-reached";
        assertThat(findings(
                        rule,
                        reached(
                                "indicator: beds, period: 2023, value: 10张",
                                "indicator: beds, period: 2024, criterion: {value: 9张}")))
                .containsExactly(
                        "warning: the target for beds, 2024 is only 9张, but 10张 was reached in 2023; check the values and their"
                                + " scope | reached");
        assertThat(findings(
                        rule,
                        reached(
                                "indicator: jobs, period: 2023, value: 10人",
                                "indicator: jobs, period: 2024, criterion: {value: 9人}")))
                .singleElement()
                .asString()
                .startsWith(
                        "note: the plan sets targets below the last actual value (1): the target for jobs, 2024 is 9人, and 10人"
                                + " was reached in 2023;");
    }

    @Test
    void the_latest_figure_public_by_then_counts() {
        String plan = """
                plan: {id: one, published: 2024-01-10}
                observations:
                  - {indicator: beds, period: 2022, value: 12张, at: 一 p1}
                  - {indicator: beds, period: 2023, value: 8张, at: 一 p1}
                  - {indicator: beds, period: 2021, value: 12张, at: 一 p1}
                targets:
                  - {indicator: beds, period: 2024, criterion: {value: 9张}, at: 一 p1}
                """;
        String other = """
                plan: {id: two, published: 2024-01-10}
                observations:
                  - {indicator: beds, period: 2023-12-31, value: 12张, at: 一 p1}
                """;
        String rule = "target-below-reached";

        assertThat(counts(rule, plan)).isEqualTo(List.of(1, 0, 0));
        assertThat(counts(rule, plan.replace("2023, value", "2023-11-30, value"), other))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(
                        rule,
                        plan.replace("2023, value", "2023-11-30, value"),
                        other.replace("2024-01-10", "2024-01-11")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(
                        rule,
                        plan.replace("2023, value", "2023-11-30, value"),
                        other.replace(", published: 2024-01-10", "")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(
                        rule,
                        plan.replace("2023, value", "2023-11-30, value").replace(", published: 2024-01-10", ""),
                        other))
                .isEqualTo(List.of(1, 0, 0));
    }
}
