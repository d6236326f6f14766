package org.districtplan.rules.internal.rule.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan's targets say by themselves. */
class TargetRulesTest {

    private static final String PLAN = "plan: {id: one, published: 2024-01-10, plans-for: 2024}\n";

    private static String targets(String... targets) {
        StringBuilder text = new StringBuilder(PLAN + "targets:\n");
        for (String target : targets) {
            text.append("  - {").append(target).append(", at: 一 p1}\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "beds; at-least: 10张; at-least: 12张; 1 0 0",
                "beds; at-least: 10张; at-least: 10张; 1 0 0",
                "beds; at-least: 10张; at-least: 9张; 0 1 0",
                "beds; value: 10张; value: 9张; 0 1 0",
                "beds; value: 10张; about; 1 0 0",
                "beds; value: 10张; value: 超10张; 1 0 0",
                "beds; value: 超10张; value: 9张; 0 1 0",
                "waste; value: 10万吨; value: 9万吨; 1 0 0",
                "waste; value: 10万吨; value: 11万吨; 0 1 0",
                "mood; value: 10分; value: 11分; 0 0 1",
                "steady; value: 10分; value: 11分; 0 0 1",
                "mood; value: 10分; at-least: 9分; 0 1 0",
                "mood; at-most: 10分; value: 11分; 0 1 0",
                "mood; less-than: 10分; value: 9分; 1 0 0",
                "mood; more-than: 10分; value: 9分; 0 1 0",
                "beds; 'between: [10张, 12张]'; value: 11张; 1 0 0",
                "beds; 'between: [10张, 12张]'; value: 9张; 0 1 0",
                "beds; 'between: [10张, 12家]'; value: 9张; 0 0 1",
                "beds; 'between: [10张, 12张], corridor: true'; value: 9张; 0 0 1",
                "beds; value: 9张; 'between: [7张, 8张], corridor: true'; 0 0 1",
                "beds; 'between: [10张, 12张]'; 'between: [8张, 9张]'; 0 1 0",
                "beds; trend: rise; value: 9张; 0 0 1",
                "beds; value: 9张; trend: rise; 0 0 1",
                "beds; value: 9张; value: 9家; 0 0 1"
            })
    void a_stretch_asks_more(String indicator, String base, String stretch, String expected) {
        String higher = stretch.equals("about") ? "value: 9.9张左右" : stretch;
        assertThat(counts(
                        "stretch-below-base",
                        targets("indicator: " + indicator + ", period: 2024, criterion: {" + base + "}, stretch: {"
                                + higher + "}")))
                .hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void a_stretch_names_both_numbers() {
        assertThat(findings(
                        "stretch-below-base",
                        targets("indicator: beds, period: 2024, criterion: {at-least: 10张}, stretch: {value: 9张}")))
                .singleElement()
                .asString()
                .startsWith("error: the stretch “9张” is easier to reach than the target “at least 10张”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "value: 10张; value: 10张; DUPLICATE",
                "value: 10张; value: 10.0张; DUPLICATE",
                "value: 10张; at-least: 10张; TOGETHER",
                "value: 10张; value: 11张; APART",
                "value: 10张; value: 10张左右; TOGETHER",
                "value: 10张; value: 11张左右; APART",
                "at-least: 10张; more-than: 10张; DUPLICATE",
                "at-least: 10张; at-least: 11张; APART",
                "at-least: 10张; at-most: 11张; TOGETHER",
                "at-least: 10张; at-most: 10张; TOGETHER",
                "at-least: 11张; at-most: 10张; APART",
                "at-most: 10张; less-than: 9张; APART",
                "at-least: 10张; value: 11张; TOGETHER",
                "at-least: 10张; value: 9张; APART",
                "at-most: 10张; value: 11张; APART",
                "'between: [8张, 12张]'; value: 10张; TOGETHER",
                "'between: [8张, 12张]'; value: 13张; APART",
                "'between: [8张, 12张]'; 'between: [8张, 12张], corridor: true'; DUPLICATE",
                "'between: [8张, 12张]'; 'between: [13张, 14张], corridor: true'; APART",
                "trend: rise; trend: fall; APART",
                "trend: rise; trend: narrow; APART",
                "trend: widen; trend: fall; APART",
                "trend: rise; trend: widen; TOGETHER",
                "trend: rise; trend: keep; TOGETHER",
                "trend: keep; trend: rise; TOGETHER",
                "trend: rise; trend: rise; DUPLICATE",
                "trend: rise; value: 10张; TOGETHER",
                "above: jobs; value: 10张; TOGETHER",
                "value: 10张; value: 11家; UNLIKE"
            })
    void targets_of_one_figure_that_cannot_both_be_met_conflict(String one, String other, String expected) {
        String plan = targets(
                "indicator: beds, period: 2024, criterion: {" + one + "}",
                "indicator: beds, period: 2024, criterion: {" + other + "}");

        assertThat(counts("contradictory-targets", plan))
                .isEqualTo(
                        switch (expected) {
                            case "APART" -> List.of(1, 1, 0);
                            case "UNLIKE" -> List.of(1, 0, 1);
                            default -> List.of(2, 0, 0);
                        });
        assertThat(counts("duplicate-target", plan))
                .isEqualTo(expected.equals("DUPLICATE") ? List.of(1, 1, 0) : List.of(2, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "period: 2025",
                "period: 2024, set-by: city",
                "period: 2024, hedge: strive",
                "period: 2024, each: month",
                "period: 2024, scope: {area: north}",
                "period: 2024, transformation: change"
            })
    void another_figure_is_another_target(String other) {
        String plan = targets(
                "indicator: beds, period: 2024, criterion: {value: 10张}",
                "indicator: beds, " + other + ", criterion: {value: 11张}");

        assertThat(counts("contradictory-targets", plan)).isEqualTo(List.of(2, 0, 0));
        assertThat(counts("duplicate-target", plan.replace("11张", "10张"))).isEqualTo(List.of(2, 0, 0));
    }

    @Test
    void targets_without_a_period_may_be_for_two_periods_and_still_be_duplicates() {
        String plan = targets(
                        "indicator: beds, period: unstated, criterion: {value: 10张}",
                        "indicator: beds, period: unstated, criterion: {value: 11张}",
                        "indicator: beds, period: unstated, criterion: {value: 10张}")
                .replace(", plans-for: 2024", "");

        assertThat(counts("contradictory-targets", plan)).isEqualTo(List.of(0, 0, 0));
        assertThat(findings("duplicate-target", plan))
                .containsExactly(
                        "warning: the target beds (10张) is already listed; if the document repeats it, list it once with"
                                + " both places in its at | the first one");
    }

    @Test
    void the_quality_of_one_subject_is_required_once_for_each_period() {
        assertThat(counts(
                        "duplicate-target",
                        targets(
                                "subject: park, criterion: {qualitative: 一流}",
                                "subject: park, criterion: {qualitative: 领先}",
                                "subject: park, by: 2025, criterion: {qualitative: 一流}",
                                "subject: tower, criterion: {qualitative: 一流}",
                                "subject: park, criterion: {qualitative: 一流}")))
                .isEqualTo(List.of(4, 1, 0));
    }

    @Test
    void a_target_that_replaces_another_does_not_contradict_it() {
        assertThat(counts(
                        "contradictory-targets",
                        targets(
                                "id: old, indicator: beds, period: 2024, criterion: {value: 10张}",
                                "indicator: beds, period: 2024, criterion: {value: 11张}, replaces: old")))
                .isEqualTo(List.of(2, 0, 0));
        assertThat(counts(
                        "contradictory-targets",
                        targets(
                                "indicator: beds, period: 2024, criterion: {value: 10张}, replaces: new",
                                "id: new, indicator: beds, period: 2024, criterion: {value: 11张}")))
                .isEqualTo(List.of(2, 0, 0));
    }

    @Test
    void a_target_that_replaces_one_of_another_year_still_contradicts_its_own() {
        assertThat(counts(
                        "contradictory-targets",
                        targets(
                                "id: old, indicator: beds, period: 2023, criterion: {value: 10张}",
                                "indicator: beds, period: 2024, criterion: {value: 10张}",
                                "indicator: beds, period: 2024, criterion: {value: 11张}, replaces: old")))
                .isEqualTo(List.of(2, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'plans-for: 2024/2025'; 'indicator: beds, period: 2025'; 1 0 0",
                "'plans-for: 2024/2025'; 'indicator: beds, period: 2023'; 0 1 0",
                "'plans-for: 2024/2025, reports-on: 2023'; 'indicator: beds, period: 2023'; 1 0 0",
                "'plans-for: 2024/2025, reports-on: 2023'; 'indicator: beds, period: 2022'; 0 1 0",
                "'plans-for: 2024/2025'; 'indicator: beds, period: unstated'; 1 0 0",
                "'plans-for: 2024/2025'; 'indicator: beds, period: 2023/2022'; 0 0 0",
                "'plans-for: unstated'; 'indicator: beds, period: 2025'; 0 0 1",
                "'published: 2024-01-10'; 'indicator: beds, period: 2025'; 0 0 1",
                "'plans-for: 2024/2025'; 'subject: park, by: 2023'; 0 1 0",
                "'plans-for: 2024/2025'; 'subject: park'; 0 0 0"
            })
    void a_target_lies_in_the_time_its_plan_is_for(String header, String target, String expected) {
        assertThat(counts(
                        "target-outside-horizon",
                        "plan: {id: one, " + header + "}\ntargets:\n  - {" + target
                                + ", criterion: {qualitative: fine}, at: 一 p1}\n"))
                .hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void a_long_range_goal_is_noted_and_not_wrong() {
        assertThat(findings(
                        "target-outside-horizon", targets("indicator: beds, period: 2035, criterion: {value: 10张}")))
                .containsExactly("note: the target's period 2035 reaches beyond 2024, which the plan is for"
                        + " | what the plan is for");
    }

    private static String of(String id, String date, String required) {
        return "plan: {id: " + id + ", published: " + date
                + "}\ntargets:\n  - {indicator: beds, period: 2024, criterion: {" + required + "}, at: 一 p1}\n";
    }

    @Test
    void another_target_in_a_later_plan_is_noted_there() {
        assertThat(findings(
                        "contradictory-targets",
                        of("later", "2024-06-01", "value: 12张"),
                        of("latest", "2024-07-01", "value: 11张"),
                        of("first", "2024-01-01", "value: 11张"),
                        of("second", "2024-02-01", "value: 11张")))
                .containsExactly(
                        "note: the target for beds, 2024 is 12张 here and 11张 in second; if the target was adjusted, state it with replaces | elsewhere",
                        "note: the target for beds, 2024 is 11张 here and 12张 in later; if the target was adjusted, state it with replaces | elsewhere");
    }

    @Test
    void of_plans_of_one_day_the_first_in_the_set_comes_first() {
        assertThat(findings(
                        "contradictory-targets",
                        of("one", "2024-01-01", "value: 12张"),
                        of("two", "2024-01-01", "value: 11张")))
                .singleElement()
                .asString()
                .contains("11张 here and 12张 in one");
    }

    @Test
    void what_a_higher_party_set_elsewhere_is_another_target() {
        assertThat(counts(
                        "contradictory-targets",
                        of("one", "2024-01-01", "value: 12张").replace("period:", "set-by: city, period:"),
                        of("two", "2024-02-01", "value: 11张")))
                .isEqualTo(List.of(2, 0, 0));
    }
}
