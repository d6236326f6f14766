package org.districtplan.rules.internal.rule.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets of one year beside those of several. */
class TargetTrajectoryTest {

    private static final String RULE = "target-off-path";

    private static String plan(String figures, String... targets) {
        StringBuilder text = new StringBuilder("plan: {id: one, published: 2021-01-10, plans-for: 2021/2025}\n");
        if (!figures.isEmpty()) {
            text.append("observations:\n");
            for (String figure : figures.split("\\|", -1)) {
                text.append("  - {").append(figure).append(", at: 一 p1}\n");
            }
        }
        text.append("targets:\n");
        for (String target : targets) {
            text.append("  - {").append(target).append(", at: 一 p1}\n");
        }
        return text.toString();
    }

    private static List<Integer> of(String expected) {
        return List.of(expected.split(" ", -1)).stream().map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // from 100 to 200 in five years: 140 after two, 138 is 95 % of the way
                "2022; value: 140张; 1 0 0",
                "2022; value: 138张; 1 0 0",
                "2022; value: 137张; 0 1 0",
                "2022; value: 139张左右; 1 0 0",
                "2022; at-least: 137张; 0 1 0",
                "2024; value: 200张; 1 0 0",
                "2024; value: 201张; 0 1 0",
                "2024; trend: rise; 0 0 0",
                "2024; value: 180家; 0 0 1",
                "2022-12-31; value: 137张; 0 1 0",
                "2026; value: 137张; 0 0 0",
                "2020; value: 137张; 0 0 1",
                "unstated; value: 137张; 0 0 0",
                "2022, each: year; value: 137张; 0 0 0",
                "2022, scope: {area: north}; value: 137张; 0 0 0"
            })
    void a_stock_goes_along_the_straight_line(String period, String required, String expected) {
        assertThat(counts(
                        RULE,
                        plan(
                                "indicator: beds, period: 2020, value: 100张",
                                "indicator: beds, period: 2025, criterion: {value: 200张}",
                                "indicator: beds, period: " + period + ", criterion: {" + required + "}")))
                .isEqualTo(period.equals("2026") ? of("0 1 0") : of(expected));
    }

    @Test
    void the_findings_say_which_target_is_meant() {
        String plan = plan(
                "indicator: beds, period: 2020, value: 100张",
                "indicator: beds, period: 2025, criterion: {value: 200张}",
                "indicator: beds, period: 2022, criterion: {value: 120张}");

        assertThat(findings(RULE, plan))
                .containsExactly(
                        "note: the target for beds, 2022, 120张, falls behind that for beds, 2025, 200张; the other years have to make"
                                + " up for it | the target of several years");
        assertThat(findings(RULE, plan.replace("120张", "220张")))
                .containsExactly(
                        "note: the target for beds, 2022, 220张, already exceeds that for beds, 2025, 200张; check whether the latter needs adjusting | the target"
                                + " of several years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "waste; 万吨; 60; 1 0 0",
                "waste; 万吨; 62; 1 0 0",
                "waste; 万吨; 63; 0 1 0",
                "mood; 分; 60; 0 0 1",
                "steady; 分; 60; 0 0 1"
            })
    void less_may_be_better(String indicator, String unit, String required, String expected) {
        assertThat(counts(
                        RULE,
                        plan(
                                "indicator: %s, period: 2020, value: 100%s".formatted(indicator, unit),
                                "indicator: %s, period: 2025, criterion: {value: 0%s}".formatted(indicator, unit),
                                "indicator: %s, period: 2022, criterion: {value: %s%s}"
                                        .formatted(indicator, required, unit))))
                .isEqualTo(of(expected));
    }

    @Test
    void the_line_starts_at_the_figure_the_longer_target_names_else_before_its_plan() {
        String two = "id: base, indicator: beds, period: 2019, value: 80张|indicator: beds, period: 2020, value: 180张"
                + "|id: other, indicator: cots, period: 2019, value: 80张|id: none, indicator: beds, period: 2018, missing: not-yet";
        String year = "indicator: beds, period: 2022, criterion: {value: 140张}";
        String longer = "indicator: beds, period: 2025, criterion: {value: 200张}";

        assertThat(counts(RULE, plan(two, longer, year))).isEqualTo(of("0 1 0"));
        assertThat(counts(RULE, plan(two, longer + ", baseline: base", year))).isEqualTo(of("1 0 0"));
        assertThat(counts(RULE, plan(two, longer + ", baseline: other", year))).isEqualTo(of("0 0 1"));
        assertThat(counts(RULE, plan(two, longer + ", baseline: none", year))).isEqualTo(of("0 0 1"));
        assertThat(counts(RULE, plan(two, longer, year).replace("plans-for", "base-period: 2019, plans-for")))
                .isEqualTo(of("1 0 0"));
        assertThat(counts(RULE, plan(two, longer, year).replace(", plans-for: 2021/2025", "")))
                .isEqualTo(of("0 0 1"));
        assertThat(counts(RULE, plan(two.replace("180张", "180家"), longer, year)))
                .isEqualTo(of("0 0 1"));
    }

    @Test
    void percentages_of_a_rate_count_alike() {
        String figure = "indicator: share, period: 2020, value: 50%";
        String longer = "indicator: share, period: 2025, criterion: {value: 60%}";

        assertThat(counts(RULE, plan(figure, longer, "indicator: share, period: 2022, criterion: {value: 54%}")))
                .isEqualTo(of("1 0 0"));
        assertThat(counts(RULE, plan(figure, longer, "indicator: share, period: 2022, criterion: {value: 52%}")))
                .isEqualTo(of("0 1 0"));
        assertThat(counts(
                        RULE,
                        plan(
                                "id: b, " + figure,
                                longer + ", baseline: b",
                                "indicator: share, period: 2022, criterion: {value: 52%}")))
                .isEqualTo(of("0 1 0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 2021; 2000人; 1 0 0",
                "''; 2021; 1900人; 1 0 0",
                "''; 2021; 1899人; 0 1 0",
                "''; 2022; 1900人; 0 0 1",
                "'indicator: jobs, period: 2021, value: 2500人'; 2022; 1300人; 1 0 0",
                "'indicator: jobs, period: 2021, value: 2500人'; 2022; 1299人; 0 1 0",
                "'indicator: jobs, period: 2021, value: 2500人, status: forecast'; 2022; 1300人; 0 0 1",
                "'indicator: jobs, period: 2021, value: 2500家'; 2022; 1300人; 0 0 1",
                "'indicator: jobs, period: 2021, value: 2500人'; 2023; 1300人; 0 0 1",
                "''; 2021; 10001人; 0 1 0",
                "''; 2021-H1; 10人; 0 0 0",
                "''; 2026; 10人; 0 0 0"
            })
    void a_total_is_reached_in_equal_parts(String figures, String period, String required, String expected) {
        assertThat(counts(
                        RULE,
                        plan(
                                figures,
                                "indicator: jobs, period: 2021/2025, criterion: {value: 10000人}",
                                "indicator: jobs, period: " + period + ", criterion: {value: " + required + "}")))
                .isEqualTo(of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; output, transformation: growth, period: 2021; 6%; 1 0 0",
                "''; output, transformation: growth, period: 2021; 5.7%; 1 0 0",
                "''; output, transformation: growth, period: 2021; 5.6%; 0 1 0",
                "''; output, transformation: growth, period: 2022; 6%; 0 0 1",
                "8.0%; output, transformation: growth, period: 2022; 4%; 1 0 0",
                "8.0%; output, transformation: growth, period: 2022; 3%; 0 1 0",
                "8.0%; output, transformation: growth, period: 2023; 3%; 0 0 1",
                "''; output, transformation: growth, from: 2019, period: 2021; 1%; 0 0 0",
                "''; output, transformation: growth, period: 2021-H1; 1%; 0 0 0",
                "''; output, transformation: growth, period: 2026; 1%; 0 0 0",
                "''; output, transformation: growth, period: 2021, scope: {area: north}; 1%; 0 0 0",
                "''; output, transformation: growth, period: 2021, basis: nominal; 1%; 0 0 0",
                "''; output, transformation: growth, of: rank, period: 2021; 1%; 0 0 0",
                "''; sales, transformation: growth, period: 2021; 1%; 0 0 0"
            })
    void growth_year_on_year_makes_the_average(String before, String of, String required, String expected) {
        assertThat(counts(
                        RULE,
                        plan(
                                before.isEmpty()
                                        ? ""
                                        : "indicator: output, transformation: growth, period: 2021, value: " + before,
                                "indicator: output, transformation: average-growth, period: 2021/2025, criterion: {value: 6%}",
                                "indicator: " + of + ", criterion: {value: " + required + "}")))
                .isEqualTo(of(expected));
    }

    @Test
    void only_a_longer_target_in_force_counts() {
        String longer = """
                plan: {id: long, published: 2021-01-10, plans-for: 2021/2025}
                targets:
                  - {id: old, indicator: jobs, period: 2021/2025, criterion: {value: 10000人}, at: 一 p1}
                """;
        String year = """
                plan: {id: year, published: 2021-01-10}
                targets:
                  - {indicator: jobs, period: 2021, criterion: {value: 10人}, at: 一 p1}
                """;

        assertThat(counts(RULE, longer, year)).isEqualTo(of("0 1 0"));
        assertThat(counts(RULE, longer.replace("01-10", "01-11"), year)).isEqualTo(of("0 0 0"));
        assertThat(
                        counts(
                                RULE,
                                longer,
                                year
                                        + "  - {indicator: beds, period: 2021, criterion: {value: 1张}, replaces: long#old, at: 一 p1}\n"))
                .isEqualTo(of("0 0 0"));
    }

    /** Whatever the true growth behind the stated one: where the rule reports falling behind, none of it keeps up. */
    @Test
    void nothing_that_may_keep_up_is_said_to_fall_behind() {
        SplittableRandom random = new SplittableRandom(20211121);
        int behind = 0;
        for (int round = 0; round < 60; round++) {
            BigDecimal average = BigDecimal.valueOf(random.nextInt(30, 80), 1);
            BigDecimal before = BigDecimal.valueOf(random.nextInt(20, 90), 1);
            BigDecimal required = BigDecimal.valueOf(random.nextInt(20, 90), 1);
            boolean said = counts(
                                    RULE,
                                    plan(
                                            "indicator: output, transformation: growth, period: 2021, value: " + before
                                                    + "%",
                                            "indicator: output, transformation: average-growth, period: 2021/2025, criterion: {value: "
                                                    + average + "%}",
                                            "indicator: output, transformation: growth, period: 2022, criterion: {value: "
                                                    + required + "%}"))
                            .get(1)
                    == 1;
            boolean witness = false;
            for (int step = -10; step <= 10; step++) {
                BigDecimal truly = before.add(BigDecimal.valueOf(step * 5L, 3));
                witness |= keepsUp(truly, required, average);
            }
            assertThat(said).as(before + " " + required + " of " + average).isEqualTo(!witness);
            behind += said ? 1 : 0;
        }
        assertThat(behind).isBetween(10, 50);
    }

    private static boolean keepsUp(BigDecimal before, BigDecimal required, BigDecimal average) {
        BigDecimal reached = factor(before).multiply(factor(required)).subtract(BigDecimal.ONE);
        BigDecimal wanted = factor(average).pow(2).subtract(BigDecimal.ONE).multiply(new BigDecimal("0.95"));
        return reached.compareTo(wanted) >= 0;
    }

    private static BigDecimal factor(BigDecimal percent) {
        return percent.movePointLeft(2).add(BigDecimal.ONE);
    }
}
