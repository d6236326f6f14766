package org.districtplan.rules.internal.rule.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.rule.WrittenPlans;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan's measures say by themselves. */
class MeasureRulesTest {

    private static String measures(String header, String... measures) {
        StringBuilder text = new StringBuilder("plan: {id: one" + header + "}\nmeasures:\n");
        for (String measure : measures) {
            text.append("  - {").append(measure).append(measure.contains("at:") ? "}\n" : ", at: 一 p1}\n");
        }
        return text.toString();
    }

    @Test
    void a_missing_party_is_reported_where_more_than_half_of_the_measures_name_one() {
        String rule = "measure-without-party";

        assertThat(findings(rule, measures("", "title: A", "title: B, support: [city]", "title: C, lead: [office]")))
                .containsExactly("note: No responsible party is stated for 1 of 3 measures: A. Add lead or support.");
        assertThat(findings(
                        rule,
                        measures(
                                "",
                                "title: A",
                                "title: B",
                                "title: C, lead: [office]",
                                "title: D, lead: [office]",
                                "title: E, lead: [office]")))
                .containsExactly(
                        "note: No responsible party is stated for 2 of 5 measures: A, B. Add lead or support. | A | B");
        assertThat(counts(rule, measures("", "title: A, lead: [office]"))).isEqualTo(List.of(1, 0, 0));
        assertThat(counts(rule, "plan: {id: one}\n")).isEqualTo(List.of(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'title: B, lead: [office]', 1"})
    void where_no_more_than_half_name_a_party_the_plan_is_not_checkable(String other, int named) {
        RuleResult result = WrittenPlans.check(
                "measure-without-party", measures("", "title: A", other.isEmpty() ? "title: B" : other));

        assertThat(result.findings()).isEmpty();
        assertThat(List.of(result.holds(), result.notCheckable())).containsExactly(named, 1);
        assertThat(result.reasons())
                .containsOnlyKeys(Text.of("该规划多数举措未明确责任单位", "most measures of the plan name no responsible party"));
        assertThat(result.outcomes())
                .last()
                .extracting(outcome -> outcome.diagnostic().message(Language.ENGLISH))
                .isEqualTo("The plan names a responsible party for " + named
                        + " of 2 measures, so a missing party is usual.");
    }

    @Test
    void a_single_finding_stands_at_the_measure_and_one_for_many_at_the_plan() {
        String named = "title: C, lead: [office]";
        String one = measures("", "title: A", named, named);
        String two = measures("", "title: A", "title: B", named, named, named);

        assertThat(elements("measure-without-party", one)).containsExactly(ElementKind.MEASURE);
        assertThat(elements("measure-without-party", two)).containsExactly(ElementKind.PLAN);
    }

    private static List<ElementKind> elements(String rule, String plan) {
        return WrittenPlans.check(rule, plan)
                .findings()
                .map(finding -> Objects.requireNonNull(finding.element()).kind())
                .toList();
    }

    @Test
    void a_breakdown_of_tasks_is_made_for_parties() {
        String rule = "measure-without-party";

        assertThat(findings(rule, measures(", kind: task-breakdown", "title: A", "title: B")))
                .containsExactly("warning: No measure names a responsible party (2 in all). Add lead or support.");
        assertThat(findings(rule, measures(", kind: task-breakdown", "title: A", "title: B, lead: [office]")))
                .containsExactly(
                        "warning: No responsible party is stated for 1 of 2 measures: A. Add lead or support.");
    }

    @Test
    void who_answers_for_its_target_answers_for_a_measure_and_its_date_is_the_date() {
        String plan = measures(", plans-for: 2021/2025", "title: A, targets: [t]", "title: B, lead: [office], by: 2022")
                + """
                targets:
                  - {id: t, indicator: beds, period: 2023, criterion: {value: 10张}, responsible: [office], at: 一 p1}
                """;

        assertThat(counts("measure-without-party", plan)).isEqualTo(List.of(2, 0, 0));
        assertThat(counts("measure-without-party", plan.replace(", responsible: [office]", "")))
                .isEqualTo(List.of(1, 0, 1));
        assertThat(counts("measure-without-deadline", plan)).isEqualTo(List.of(2, 0, 0));
        assertThat(counts("measure-without-deadline", plan.replace("2023", "unstated")))
                .isEqualTo(List.of(1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "', plans-for: 2021/2025', '', 1",
        "', plans-for: 2021/2025', ', by: 2023', 0",
        "', plans-for: 2021/2025', ', by: 2025', 0",
        "', plans-for: 2021/2025', ', by: 2021/2025', 1",
        "', plans-for: 2021/2025', ', by: 2021-01/2025-12', 1",
        "', plans-for: 2021/2025', ', by: unstated', 1",
        "', plans-for: 2021', '', 0",
        "', plans-for: 2021/2022', '', 1"
    })
    void a_measure_of_several_years_has_a_deadline(String header, String by, int missed) {
        assertThat(findings("measure-without-deadline", measures(header, "title: A" + by)))
                .hasSize(missed)
                .allMatch(finding -> finding.contains("no measure has a deadline (1 in all)"));
    }

    @Test
    void some_measures_without_a_deadline_are_named() {
        String rule = "measure-without-deadline";
        String horizon = ", plans-for: 2021/2025";

        assertThat(findings(rule, measures(horizon, "title: A, by: 2022", "title: B")))
                .containsExactly(
                        "note: The plan is for 2021/2025, but no deadline is stated for 1 of its 2 measures: B. Add by where"
                                + " the document states a deadline.");
        assertThat(findings(rule, measures(horizon, "title: A, by: 2022", "title: B", "title: C")))
                .containsExactly(
                        "note: The plan is for 2021/2025, but no deadline is stated for 2 of its 3 measures. Add by where"
                                + " the document states a deadline.");
        assertThat(findings(rule, measures(horizon, "title: A", "title: B")))
                .containsExactly(
                        "note: The plan is for 2021/2025, but no measure has a deadline (2 in all). Add by where the"
                                + " document states a deadline.");
    }

    private static final String WORDS = "targets:\n  - {subject: tower, criterion: {qualitative: tall}, at: 一 p1}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; ; 1",
                "plans-for: unstated; ; 1",
                "; by: unstated; 1",
                "; by: 2023; 0",
                "plans-for: 2021; ; 0",
                "reports-on: 2021; ; 0"
            })
    void a_document_without_any_time_can_be_held_to_nothing(String header, String by, int timeless) {
        String plan =
                measures(header == null ? "" : ", " + header, "title: A" + (by == null ? "" : ", " + by), "title: B");

        assertThat(findings("measure-without-deadline", plan))
                .hasSize(timeless)
                .allMatch(finding -> finding.equals(
                        "note: The document states no plan period, and no deadline for its content (measures: 2)."
                                + " Add plans-for, or by where the document states a deadline."));
    }

    @Test
    void a_target_with_a_time_is_a_deadline_and_one_without_is_counted() {
        String rule = "measure-without-deadline";
        String targets = "plan: {id: one}\n" + WORDS;

        assertThat(findings(rule, targets))
                .containsExactly(
                        "note: The document states no plan period, and no deadline for its content (targets: 1)."
                                + " Add plans-for, or by where the document states a deadline.");
        assertThat(findings(rule, measures("", "title: A") + WORDS))
                .containsExactly(
                        "note: The document states no plan period, and no deadline for its content (measures: 1,"
                                + " targets: 1). Add plans-for, or by where the document states a deadline.");
        assertThat(findings(rule, measures("", "title: A") + WORDS.replace("at:", "by: unstated, at:")))
                .hasSize(1);
        assertThat(findings(rule, measures("", "title: A") + WORDS.replace("at:", "by: 2023, at:")))
                .isEmpty();
        assertThat(counts(rule, measures("", "title: A, by: 2023") + WORDS)).isEqualTo(List.of(0, 0, 0));
        assertThat(counts(rule, "plan: {id: one}\n")).isEqualTo(List.of(0, 0, 0));
        assertThat(counts(rule, measures(", extent: {part: excerpt}", "title: A")))
                .isEqualTo(List.of(0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title: Build it, subjects: [tower]; title: 'Build “it”!', subjects: [tower]; 1",
                "title: Build it, subjects: [tower, park]; title: Build it, subjects: [park, tower]; 1",
                "title: Build it, subjects: [tower]; title: Build it, subjects: [park]; 0",
                "title: Build it, subjects: [tower]; title: Open it, subjects: [tower]; 0",
                "title: Build it, subjects: [tower], reach: started; title: Build it, subjects: [tower], reach: completed; 0",
                "title: Build it, subjects: [tower], by: 2024; title: Build it, subjects: [tower], by: 2025; 0",
                "title: Build it, subjects: [tower], targets: [t]; title: Build it, subjects: [tower]; 0",
                "title: Build it; title: Build it; 1",
                "title: Build it; title: Build i t; 1",
                "title: Build the tower; title: Build the towers; 0",
                "title: Build the great tower, subjects: [tower]; title: Build the great towers, subjects: [tower]; 1",
                // 9 of 10 pairs: 2 * 9 of 20 is the bound itself
                "title: abcdefghijk, subjects: [tower]; title: abcdefghijx, subjects: [tower]; 1",
                // 8 of 9 pairs
                "title: abcdefghij, subjects: [tower]; title: abcdefghix, subjects: [tower]; 0",
                "title: a, subjects: [tower]; title: b, subjects: [tower]; 0",
                "title: a, subjects: [tower]; title: a, subjects: [tower]; 1"
            })
    void a_measure_stands_in_a_plan_once(String one, String other, int twice) {
        String plan = measures("", one, other) + """
                targets:
                  - {id: t, indicator: beds, period: 2023, criterion: {value: 10张}, at: 一 p1}
                """;

        assertThat(counts("duplicate-measure", plan)).isEqualTo(List.of(2 - twice, twice, 0));
        if (twice == 1) {
            assertThat(findings("duplicate-measure", plan))
                    .singleElement()
                    .asString()
                    .startsWith("warning: ")
                    .endsWith("| the first one");
        }
    }

    @Test
    void what_an_annex_repeats_is_noted_once() {
        assertThat(findings(
                        "duplicate-measure",
                        measures(
                                "",
                                "title: A",
                                "title: B",
                                "title: A, at: 附件:一 p1",
                                "title: B, at: 附件:一 p1",
                                "title: A, at: 附件:一 p2")))
                .containsExactly(
                        "note: The text and an annex or explanation both state 3 of the measures, so each is counted twice: A, B, A."
                                + " Make it one measure with both places under at. | A | B | A");
    }

    private static String year(int year, String measure) {
        return "plan: {id: y%1$d, kind: work-report, plans-for: %1$d, published: %1$d-01-10}\nmeasures:\n  - {%2$s, at: 一 p1}\n"
                .formatted(year, measure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"reach: completed; 1; 1", "reach: under-way; 0; 1", "note: x; 0; 1"})
    void a_stage_of_its_own_comes_twice_and_what_goes_on_three_times(String reach, int twice, int thrice) {
        String measure = "title: Do, subjects: [tower], " + reach;

        assertThat(findings("measure-carried-over", year(2024, measure), year(2025, measure)))
                .hasSize(twice);
        assertThat(
                        findings("measure-carried-over", year(2023, measure), year(2024, measure), year(2025, measure))
                                .stream()
                                .filter(finding -> finding.contains("y2025 carries over")))
                .hasSize(thrice);
    }

    @Test
    void what_is_carried_over_is_noted_once_for_a_plan() {
        assertThat(findings(
                        "measure-carried-over",
                        year(2024, "title: Do, subjects: [tower], reach: completed")
                                + "  - {title: Hold, subjects: [fair], reach: held, at: 一 p1}\n",
                        year(2025, "title: Do, subjects: [tower], reach: completed")
                                + "  - {title: Hold, subjects: [fair], reach: held, at: 一 p1}\n"))
                .containsExactly(
                        "note: y2025 carries over 2 of the measures of y2024 unchanged, and no document reports progress in"
                                + " between: Do, Hold. Report how far each is. | Do | Hold");
    }

    @Test
    void another_stage_or_subject_is_another_measure() {
        String rule = "measure-carried-over";
        String first = year(2024, "id: m, title: Do, subjects: [tower], reach: started");

        assertThat(counts(rule, first, year(2025, "title: Do, subjects: [tower], reach: completed")))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts(rule, first, year(2025, "title: Do, subjects: [park], reach: started")))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts(rule, first, year(2025, "title: Do, subjects: [park], continues: y2024#m, reach: started")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(
                        rule, first, year(2025, "title: Do, subjects: [tower], continues: y2024#m, reach: completed")))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts(rule, first, year(2025, "title: Do, subjects: [tower], continues: y2024#m")))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts(rule, year(2024, "title: Do, reach: started"), year(2025, "title: Do, reach: started")))
                .isEqualTo(List.of(0, 0, 0));
    }

    @Test
    void only_what_the_plan_right_before_asked_is_carried_over() {
        assertThat(counts(
                        "measure-carried-over",
                        year(2023, "id: m, title: Do, subjects: [tower], reach: started"),
                        year(2024, "title: Run, subjects: [fair], reach: held"),
                        year(2025, "title: Do, subjects: [tower], continues: y2023#m, reach: started")))
                .isEqualTo(List.of(0, 0, 0));
    }

    @Test
    void what_once_had_another_stage_was_not_carried_over_three_times() {
        assertThat(counts(
                        "measure-carried-over",
                        year(2023, "id: m, title: Do, subjects: [tower], reach: started"),
                        year(2024, "id: m, title: Do, subjects: [tower], continues: y2023#m, reach: under-way"),
                        year(2025, "title: Do, subjects: [tower], continues: y2024#m, reach: under-way")))
                .isEqualTo(List.of(1, 0, 0));
    }

    @Test
    void progress_between_is_a_word_on_how_far_it_is() {
        String rule = "measure-carried-over";
        String measure = "title: Do, subjects: [tower], reach: completed";
        String going = "title: Do, subjects: [tower], reach: under-way";
        String progress = "progress:\n  - {title: D, subjects: [tower], stage: started, at: 一 p1}\n";

        assertThat(counts(rule, year(2024, measure), year(2025, measure) + progress))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(rule, year(2024, measure) + progress, year(2025, measure)))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(rule, year(2023, going), year(2024, going) + progress, year(2025, going)))
                .isEqualTo(List.of(2, 0, 0));
        assertThat(counts(rule, year(2023, going), year(2024, going), year(2025, going) + progress))
                .isEqualTo(List.of(2, 0, 0));
        assertThat(counts(rule, year(2023, measure), year(2024, going), year(2025, going)))
                .isEqualTo(List.of(1, 0, 0));
    }
}
