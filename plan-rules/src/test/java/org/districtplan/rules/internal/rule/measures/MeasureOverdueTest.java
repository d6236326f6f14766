package org.districtplan.rules.internal.rule.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later document does not report of a measure whose deadline has passed. */
class MeasureOverdueTest {

    private static final String OUTLINE = """
            plan: {id: outline, kind: outline, plans-for: 2021/2025, published: 2021-01-10}
            measures:
              - {title: Start, subjects: [tower], by: 2022, at: 一 p1}
            """;

    private static String midterm(String... said) {
        return "plan: {id: midterm, kind: midterm-evaluation, reports-on: 2021/2023, published: 2024-01-10,"
                + " references: [{as: reports-on, plan: outline}]}\n" + String.join("\n", said) + "\n";
    }

    @Test
    void a_deadline_passed_without_progress_is_a_warning() {
        assertThat(findings("measure-overdue", OUTLINE, midterm()))
                .containsExactly(
                        "warning: Neither midterm nor any other document reports progress on 1 of the measures of outline whose"
                                + " stated deadline has passed: Start. Add the progress, or the document that reports it.");
        assertThat(counts(
                        "measure-overdue",
                        OUTLINE,
                        midterm("progress:", "  - {title: S, subjects: [tower], stage: started, at: 一 p1}")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(
                        "measure-overdue",
                        OUTLINE,
                        midterm().replace("references", "extent: {part: excerpt}, references")))
                .isEqualTo(List.of(0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"by: 2022; 1", "by: 2023; 1", "by: 2024; 0", "by: 2020; 0", "note: x; 0", "by: unstated; 0"})
    void only_deadlines_within_the_time_reported_on_count(String by, int overdue) {
        assertThat(findings("measure-overdue", OUTLINE.replace("by: 2022", by), midterm()))
                .hasSize(overdue);
    }

    @Test
    void a_deadline_of_the_very_day_of_evaluation_is_not_passed() {
        assertThat(findings(
                        "measure-overdue",
                        OUTLINE.replace("by: 2022", "by: 2023-12-31"),
                        midterm().replace("2024-01-10", "2023-12-31")))
                .isEmpty();
        assertThat(findings(
                        "measure-overdue",
                        OUTLINE.replace("by: 2022", "by: 2023-12-31"),
                        midterm().replace("2024-01-10", "2024-01-01")))
                .hasSize(1);
    }

    @Test
    void what_nothing_can_refer_to_is_not_judged() {
        assertThat(counts("measure-overdue", OUTLINE.replace(", subjects: [tower]", ""), midterm()))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts("measure-overdue", OUTLINE.replace("subjects: [tower]", "id: m"), midterm()))
                .isEqualTo(List.of(0, 1, 0));
    }

    @Test
    void a_figure_of_its_target_in_the_report_is_progress() {
        String outline = OUTLINE.replace("by: 2022", "targets: [t], by: 2022")
                + "targets:\n  - {id: t, indicator: beds, period: 2025, criterion: {value: 9张}, at: 一 p1}\n";

        assertThat(counts(
                        "measure-overdue",
                        outline,
                        midterm("observations:", "  - {indicator: beds, period: 2023, value: 8张, at: 一 p1}")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(
                        "measure-overdue",
                        outline,
                        midterm("observations:", "  - {indicator: jobs, period: 2023, value: 8人, at: 一 p1}")))
                .isEqualTo(List.of(0, 1, 0));
    }
}
