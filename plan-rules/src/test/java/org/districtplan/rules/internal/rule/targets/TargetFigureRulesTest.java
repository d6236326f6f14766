package org.districtplan.rules.internal.rule.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import org.districtplan.rules.internal.rule.PlanFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan's targets say beside its indicators and figures. */
class TargetFigureRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indicator: beds, period: 2024, criterion: {value: 10张}; ",
                "indicator: cots, period: 2024, criterion: {value: 10张}; ",
                "indicator: share, period: 2024, criterion: {value: 10%}; ",
                "indicator: mood, period: 2024, criterion: {trend: rise}; how to count them (1)",
                "indicator: mood, period: 2024, criterion: {assigned: meet, by: city}; ",
                "indicator: beds, period: 2024, criterion: unstated; No target value is stated for 1 of the targets (1 in all): beds, 2024",
                "subject: park, criterion: {qualitative: fine}; The criterion is in words, without a number, for 1 of the targets (1 in all): Park “fine”",
                "indicator: beds, period: 2024, criterion: {qualitative: fine}; The criterion is in words",
                "subject: park, criterion: {qualitative: fine}, nature: binding; the binding target Park “fine” cannot be measured",
                "indicator: beds, period: 2024, criterion: unstated, nature: binding; the binding target beds, 2024 cannot be measured"
            })
    void a_target_can_be_measured(String target, String said) {
        String plan = "plan: {id: one}\ntargets:\n  - {" + target + ", at: 一 p1}\n";

        assertThat(counts("target-not-measurable", plan)).isEqualTo(said == null ? List.of(1, 0, 0) : List.of(0, 1, 0));
        if (said != null) {
            assertThat(findings("target-not-measurable", plan))
                    .singleElement()
                    .asString()
                    .startsWith(target.contains("binding") ? "warning" : "note")
                    .contains(said);
        }
    }

    @Test
    void what_the_core_registry_lists_needs_no_definition() {
        String plan = """
                local: {indicators: [{id: mood, name: 满意度, unit: 分, accumulation: rate}]}
                targets:
                  - {indicator: forest-coverage, period: 2024, criterion: {value: 24%}, at: 一 p1}
                  - {indicator: mood, period: 2024, criterion: {value: 90分}, at: 一 p1}
                """;

        assertThat(PlanFiles.findings("target-not-measurable", plan))
                .singleElement()
                .asString()
                .contains("how to count them (1)");
    }

    @Test
    void a_blank_is_filled_by_a_number_of_the_same_indicator_and_scope() {
        String plan = """
                plan: {id: one}
                targets:
                  - {indicator: output, period: 2024, criterion: unstated, at: 一 p1}
                  - {indicator: output, transformation: growth, period: 2024, criterion: {value: 5%}, at: 一 p1}
                """;

        assertThat(counts("target-not-measurable", plan)).isEqualTo(List.of(2, 0, 0));
        assertThat(counts(
                        "target-not-measurable",
                        plan.replace("transformation", "scope: {area: north}, transformation")))
                .isEqualTo(List.of(1, 1, 0));
        assertThat(counts("target-not-measurable", plan.replace("output, transformation", "sales, transformation")))
                .isEqualTo(List.of(1, 1, 0));
    }

    @Test
    void many_are_one_finding_and_a_term_is_named_once() {
        assertThat(findings("target-not-measurable", """
                plan: {id: one}
                targets:
                  - {indicator: mood, period: 2024, criterion: {value: 1分}, at: 一 p1}
                  - {indicator: mood, period: 2025, criterion: {value: 2分}, at: 一 p1}
                  - {indicator: steady, period: 2025, criterion: {value: 2分}, at: 一 p1}
                  - {subject: park, criterion: {qualitative: a}, at: 一 p1}
                  - {subject: park, criterion: {qualitative: b}, at: 一 p1}
                  - {subject: park, criterion: {qualitative: c}, at: 一 p1}
                  - {subject: park, criterion: {qualitative: d}, at: 一 p1}
                """))
                .containsExactly(
                        "note: The criterion is in words, without a number, for 4 of the targets (7 in all): Park “a”, Park “b”, Park “c” and others"
                                + " | Park “a” | Park “b” | Park “c” | Park “d”",
                        "note: the registry has no definition or formula for target indicators whose names do not say how to"
                                + " count them (1): mood");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name: 满意率, accumulation: rate; 1",
                "name: 满意率, accumulation: rate, formula: beds / jobs; 0",
                "name: 满意率, accumulation: rate, definition: survey; 0",
                "name: 满意率, accumulation: rate, narrows: beds; 0",
                "name: 开工道路, accumulation: flow; 0",
                "name: 千亿级产业集群, accumulation: stock; 1",
                "name: 亿元楼, accumulation: stock; 0",
                "name: {zh: 领军企业, en: leaders}, accumulation: stock; 1",
                "name: 领军企业, accumulation: stock, definition: listed; 0",
                "name: 充电桩示范小区, accumulation: flow; 1",
                "name: 国家级示范基地, accumulation: stock; 0"
            })
    void only_a_name_that_does_not_say_what_is_counted_needs_a_definition(String indicator, int unclear) {
        String plan = """
                plan: {id: one}
                local: {indicators: [{id: term, unit: 个, %s}]}
                targets:
                  - {indicator: term, period: 2024, criterion: {value: 90个}, at: 一 p1}
                """.formatted(indicator);

        assertThat(counts("target-not-measurable", plan)).isEqualTo(List.of(1 - unclear, unclear, 0));
    }

    @Test
    void where_no_target_can_be_measured_it_says_all() {
        String words = """
                plan: {id: one}
                targets:
                  - {subject: park, criterion: {qualitative: a}, at: 一 p1}
                  - {subject: park, criterion: {qualitative: b}, at: 一 p1}
                """;
        String blank = """
                plan: {id: one}
                targets:
                  - {indicator: output, period: 2024, criterion: unstated, at: 一 p1}
                  - {indicator: sales, period: 2024, criterion: unstated, at: 一 p1}
                """;

        assertThat(findings("target-not-measurable", words))
                .singleElement()
                .asString()
                .startsWith("note: The criterion is in words, without a number, for all 2 targets: Park “a”, Park “b”");
        assertThat(findings("target-not-measurable", blank))
                .singleElement()
                .asString()
                .startsWith("note: No target value is stated for any of the 2 targets: ");
    }

    private static String levels(String indicator, String base, String level, String growth) {
        return """
                plan: {id: one, published: 2021-01-10}
                observations:
                  - {indicator: %1$s, period: 2020, value: %2$s, at: 一 p1}
                targets:
                  - {id: level, indicator: %1$s, period: 2025, criterion: {value: %3$s}, at: 一 p1}
                  - {indicator: %1$s, %4$s, with: level, at: 一 p1}
                """.formatted(indicator, base, level, growth);
    }

    private static final String AVERAGE = "transformation: average-growth, period: 2021/2025, criterion: {value: ";
    private static final String CHANGE = "transformation: change, from: 2020, period: 2025, criterion: {value: ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 100 to 150 in five years: 8.45 % a year, between 99.5/150.5 and 100.5/149.5
                "sales; 100亿元; 150亿元; average 8.4%; 1 0 0",
                "sales; 100亿元; 150亿元; average 9.4%; 0 1 0",
                "sales; 100亿元; 150亿元左右; average 9%; 1 0 0",
                "sales; 100亿元; 150家; average 9%; 0 0 1",
                "output; 100亿元; 150亿元; average 9.4%; 0 0 1",
                "trade; 100亿元; 150亿元; average 9.4%; 0 1 0",
                "beds; 100张; 150张; change 50张; 1 0 0",
                "beds; 100张; 150张; change 51张; 0 1 0",
                "output; 100亿元; 150亿元; change 51亿元; 1 0 0",
                "output; 100亿元; 150亿元; change 52亿元; 0 1 0",
                "sales; 100亿元; 150亿元; multiple 1.5倍; 1 0 0",
                "output; 100亿元; 150亿元; multiple 1.6倍; 0 1 0",
                "sales; 100亿元; 150亿元; index 150; 1 0 0",
                "sales; 100亿元; 150亿元; growth 50%; 1 0 0",
                "sales; 100亿元; 150亿元; growth 60%; 0 1 0"
            })
    void the_level_and_the_growth_of_one_target_agree(
            String indicator, String base, String level, String growth, String expected) {
        String number = growth.substring(growth.indexOf(' ') + 1) + "}";
        String target = growth.startsWith("average")
                ? AVERAGE + number
                : CHANGE.replace("change", growth.substring(0, growth.indexOf(' '))) + number;
        assertThat(counts("level-and-growth-disagree", levels(indicator, base, level, target)))
                .hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void a_mismatch_is_an_error_unless_no_basis_is_stated() {
        assertThat(findings("level-and-growth-disagree", levels("sales", "100亿元", "150亿元", AVERAGE + "9.4%}")))
                .singleElement()
                .asString()
                .startsWith(
                        "error: sales, average growth, 2021 to 2025 (target) is stated as 9.4%, but (sales, 2025 (target)")
                .contains(" | sales, 2025 (target): 150亿元", " | sales, 2020: 100亿元");
        assertThat(findings("level-and-growth-disagree", levels("trade", "100亿元", "150亿元", AVERAGE + "9.4%}")))
                .singleElement()
                .asString()
                .startsWith("note: ");
        assertThat(findings("level-and-growth-disagree", levels("trade", "100亿元", "150亿元", CHANGE + "60亿元}")))
                .singleElement()
                .asString()
                .startsWith("error: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indicator: sales, transformation: average-growth, period: 2021/2024, criterion: {value: 9.4%}",
                "indicator: trade, transformation: average-growth, period: 2021/2025, criterion: {value: 9.4%}",
                "indicator: sales, transformation: average-growth, period: 2021/2025, scope: {area: north}, criterion: {value: 9%}",
                "indicator: sales, transformation: average-growth, period: 2021/2025, criterion: {trend: rise}",
                "indicator: sales, transformation: growth, of: rank, from: 2020, period: 2025, criterion: {value: 9%}",
                "indicator: sales, period: 2025, scope: {area: north}, criterion: {value: 9亿元}",
                "subject: park, criterion: {qualitative: fine}"
            })
    void what_is_not_growth_to_that_level_is_left_alone(String other) {
        String plan = """
                plan: {id: one, published: 2021-01-10}
                observations:
                  - {indicator: sales, period: 2020, value: 100亿元, at: 一 p1}
                targets:
                  - {id: level, indicator: sales, period: 2025, criterion: {value: 150亿元}, at: 一 p1}
                  - {%s, with: level, at: 一 p1}
                """.formatted(other);

        assertThat(counts("level-and-growth-disagree", plan)).isEqualTo(List.of(0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"period: ../2025", "from: 2025, period: 2025"})
    void an_average_over_no_known_years_has_no_base(String time) {
        String average = "transformation: average-growth, " + time + ", criterion: {value: 9.4%}";

        assertThat(counts("level-and-growth-disagree", levels("sales", "100亿元", "150亿元", average)))
                .isEqualTo(List.of(0, 0, 1));
    }

    @Test
    void the_level_may_be_the_one_that_names_the_growth() {
        assertThat(counts("level-and-growth-disagree", """
                plan: {id: one, published: 2021-01-10}
                observations:
                  - {indicator: sales, period: 2020, value: 100亿元, at: 一 p1}
                targets:
                  - {id: growth, indicator: sales, transformation: growth, from: 2020, period: 2025, criterion: {value: 60%}, at: 一 p1}
                  - {indicator: sales, period: 2025, criterion: {value: 150亿元}, with: growth, at: 一 p1}
                """)).isEqualTo(List.of(0, 1, 0));
    }

    @Test
    void the_base_is_the_baseline_named_if_it_is_of_the_base_period() {
        String plan = """
                plan: {id: one, published: 2021-01-10}
                observations:
                  - {id: base, indicator: beds, period: 2020, value: 100张, at: 一 p1}
                  - {id: other, indicator: beds, period: 2019, value: 90张, at: 一 p1}
                  - {id: growth, indicator: beds, transformation: change, period: 2020, value: 9张, at: 一 p1}
                  - {id: none, indicator: beds, period: 2020, scope: {area: north}, missing: not-available, at: 一 p1}
                  - {id: ours, indicator: beds, period: 2020, scope: {area: north}, value: 80张, at: 一 p1}
                targets:
                  - {id: level, indicator: beds, period: 2025, criterion: {value: 150张}, baseline: base, at: 一 p1}
                  - {indicator: beds, transformation: change, from: 2020, period: 2025, criterion: {value: 50张}, with: level, at: 一 p1}
                """;
        String rule = "level-and-growth-disagree";

        assertThat(counts(rule, plan)).isEqualTo(List.of(1, 0, 0));
        assertThat(counts(rule, plan.replace("baseline: base", "baseline: other")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(rule, plan.replace("baseline: base", "baseline: growth")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(rule, plan.replace("baseline: base", "baseline: none")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(rule, plan.replace("baseline: base", "baseline: ours")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(rule, plan.replace("period: 2020, value: 100张", "period: 2018, value: 100张")))
                .isEqualTo(List.of(0, 0, 1));
    }
}
