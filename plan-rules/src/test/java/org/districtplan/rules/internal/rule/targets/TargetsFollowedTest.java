package org.districtplan.rules.internal.rule.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of targets in later documents, and what they refer to in others. */
class TargetsFollowedTest {

    private static String first(String... targets) {
        StringBuilder text = new StringBuilder(
                "plan: {id: first, kind: work-report, plans-for: 2024, published: 2024-01-10}\ntargets:\n");
        for (String target : targets) {
            text.append("  - {").append(target).append(", at: 一 p1}\n");
        }
        return text.toString();
    }

    private static final String NEXT = """
            plan: {id: next, kind: work-report, plans-for: 2025, reports-on: 2024, published: 2025-01-10}
            targets:
              - {indicator: output, period: 2025, criterion: {value: 5亿元}, nature: expected, at: 一 p1}
              - {subject: park, criterion: {qualitative: a}, at: 一 p1}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indicator: output, period: 2024, criterion: {value: 4亿元}, nature: expected; 1 0 0",
                "indicator: output, transformation: growth, period: 2024, criterion: {value: 4%}, nature: expected; 1 0 0",
                "indicator: jobs, period: 2024, criterion: {value: 4人}, nature: expected; 0 1 0",
                "indicator: jobs, period: 2024, criterion: {value: 4人}, nature: binding; 0 1 0",
                "indicator: jobs, period: 2024, criterion: {value: 4人}, nature: guiding; 0 0 0",
                "indicator: jobs, period: 2024, criterion: {value: 4人}; 0 0 0",
                "indicator: jobs, period: 2026, criterion: {value: 4人}, nature: expected; 0 0 0",
                "indicator: jobs, period: unstated, criterion: {value: 4人}, nature: expected; 0 1 0",
                "subject: park, criterion: {qualitative: b}, nature: expected; 1 0 0",
                "subject: tower, criterion: {qualitative: b}, nature: expected; 0 1 0"
            })
    void a_headline_target_comes_back(String target, String expected) {
        assertThat(counts("headline-target-missing", first(target), NEXT))
                .hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void headline_targets_that_do_not_come_back_are_noted_once_and_binding_ones_are_a_warning() {
        assertThat(findings(
                        "headline-target-missing",
                        first(
                                "indicator: jobs, period: 2024, criterion: {value: 4人}, nature: expected",
                                "indicator: beds, period: 2024, criterion: {value: 4张}, nature: binding",
                                "indicator: sales, period: 2024, criterion: {value: 4亿元}, nature: expected"),
                        NEXT))
                .containsExactly(
                        "warning: next does not mention 1 of the binding targets of first again: beds, 2024",
                        "note: next does not mention 2 of the headline targets of first again: jobs, 2024, sales, 2024 | jobs, 2024 | sales,"
                                + " 2024");
    }

    @Test
    void an_excerpt_or_a_plan_without_targets_says_nothing_of_headline_targets() {
        String first = first("indicator: jobs, period: 2024, criterion: {value: 4人}, nature: expected");
        String rule = "headline-target-missing";

        assertThat(counts(rule, first, NEXT.replace("plans-for", "extent: {part: excerpt}, plans-for")))
                .isEqualTo(List.of(0, 0, 1));
        assertThat(counts(
                        rule,
                        first,
                        NEXT.replace("plans-for", "extent: {part: excerpt, complete: [targets]}, plans-for")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(rule, first, NEXT.substring(0, NEXT.indexOf("targets"))))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts(rule, first.substring(0, first.indexOf("targets")), NEXT))
                .isEqualTo(List.of(0, 0, 0));
    }

    private static final String UNREPORTED = "target-unreported";

    private static String report(String... said) {
        return "plan: {id: next, kind: work-report, plans-for: 2025, reports-on: 2024, published: 2025-01-10}\n"
                + String.join("\n", said) + "\n";
    }

    private static final String JOBS = "id: jobs, indicator: jobs, period: 2024, criterion: {value: 4人}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indicator: jobs, period: 2024, value: 4人; 1 0 0",
                "indicator: jobs, period: 2024-H1, value: 4人; 1 0 0",
                "indicator: jobs, period: unstated, value: 4人; 1 0 0",
                "indicator: jobs, transformation: growth, period: 2024, value: 4%; 1 0 0",
                "indicator: jobs, period: 2024, scope: {area: north}, value: 4人; 0 1 0",
                "indicator: jobs, period: 2023, value: 4人; 0 1 0",
                "indicator: jobs, period: 2025-01, value: 4人; 0 1 0",
                "indicator: jobs, period: 2024, value: 4人, status: forecast; 0 1 0",
                "indicator: jobs, period: 2024, value: 4人, status: estimate; 1 0 0",
                "indicator: jobs, period: 2024, missing: not-yet; 0 1 0",
                "indicator: beds, period: 2024, value: 4张; 0 1 0"
            })
    void a_figure_of_the_time_is_a_report(String figure, String expected) {
        assertThat(counts(UNREPORTED, first(JOBS), report("observations:", "  - {" + figure + ", at: 一 p1}")))
                .hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void progress_in_another_document_is_a_report() {
        String progress = "progress:\n  - {title: D, of: [first#jobs], verdict: achieved, at: 一 p1}\n";

        assertThat(counts(UNREPORTED, first(JOBS), report(progress))).isEqualTo(List.of(1, 0, 0));
        assertThat(counts(UNREPORTED, first(JOBS) + progress.replace("first#", ""), report("")))
                .isEqualTo(List.of(0, 1, 0));
    }

    @Test
    void figures_of_the_plan_itself_are_no_report() {
        assertThat(counts(
                        UNREPORTED,
                        first(JOBS) + "observations:\n  - {indicator: jobs, period: 2024, value: 4人, at: 一 p1}\n",
                        report("")))
                .isEqualTo(List.of(0, 1, 0));
    }

    @Test
    void a_share_is_reported_by_its_parts() {
        String share = first("indicator: share, period: 2024, criterion: {value: 4%}");
        String beds = "  - {indicator: beds, period: 2024, value: 4张, at: 一 p1}";
        String jobs = "  - {indicator: jobs, period: 2024, value: 100人, at: 一 p1}";

        assertThat(counts(UNREPORTED, share, report("observations:", beds, jobs)))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(UNREPORTED, share, report("observations:", beds))).isEqualTo(List.of(0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indicator: jobs, period: 2024, criterion: {value: 4人}; 0 1 0",
                "indicator: jobs, period: 2024-H1, criterion: {value: 4人}; 0 1 0",
                "indicator: jobs, period: 2025, criterion: {value: 4人}; 0 0 0",
                "indicator: jobs, period: 2023, criterion: {value: 4人}; 0 0 0",
                "indicator: jobs, period: unstated, criterion: {value: 4人}; 0 0 0",
                "indicator: jobs, period: 2024, criterion: unstated; 0 0 0",
                "indicator: jobs, period: 2024, criterion: {qualitative: a}; 0 0 0",
                "indicator: jobs, period: 2024, criterion: {trend: rise}; 0 1 0",
                "subject: park, by: 2024, criterion: {qualitative: a}; 0 0 0"
            })
    void only_targets_due_in_the_time_reported_on_are_required(String target, String expected) {
        assertThat(counts(UNREPORTED, first(target), report(""))).hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void what_is_not_reported_is_noted_once_for_a_plan_and_binding_targets_are_a_warning() {
        assertThat(findings(
                        UNREPORTED,
                        first(
                                JOBS,
                                "indicator: beds, period: 2024, criterion: {value: 4张}, nature: binding",
                                "indicator: sales, period: 2024, criterion: {value: 4亿元}"),
                        report("")))
                .containsExactly(
                        "warning: neither next nor another document reports on 1 of the due targets of first: beds, 2024",
                        "note: neither next nor another document reports on 2 of the due targets of first: jobs, 2024, sales, 2024 |"
                                + " jobs, 2024 | sales, 2024");
    }

    @Test
    void the_report_is_the_next_plan_or_one_that_says_so() {
        String bulletin = report("").replace("work-report", "progress-bulletin").replace("plans-for: 2025, ", "");
        String named = bulletin.replace("reports-on", "references: [{as: reports-on, plan: first}], reports-on");

        assertThat(counts(UNREPORTED, first(JOBS), bulletin)).isEqualTo(List.of(0, 0, 0));
        assertThat(counts(UNREPORTED, first(JOBS), named)).isEqualTo(List.of(0, 1, 0));
        assertThat(counts(
                        UNREPORTED,
                        first(JOBS),
                        report("").replace("plans-for", "references: [{as: reports-on, plan: first}], plans-for")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(UNREPORTED, first(JOBS), named.replace(", reports-on: 2024", "")))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts(
                        UNREPORTED, first(JOBS), report("").replace("plans-for", "extent: {part: excerpt}, plans-for")))
                .isEqualTo(List.of(0, 0, 1));
        assertThat(counts(
                        UNREPORTED, first(JOBS).replace("references", ""), named.replace("plan: first", "plan: next")))
                .isEqualTo(List.of(0, 0, 0));
    }

    @Test
    void a_target_not_yet_due_or_replaced_is_not_required() {
        String early = report("").replace("2025-01-10", "2024-12-30");

        assertThat(counts(UNREPORTED, first(JOBS), early)).isEqualTo(List.of(0, 0, 0));
        assertThat(counts(UNREPORTED, first(JOBS), early.replace("12-30", "12-31")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(
                        counts(
                                UNREPORTED,
                                first(JOBS),
                                report(
                                        "targets:",
                                        "  - {indicator: jobs, period: 2025, criterion: {value: 3人}, replaces: first#jobs, at: 一 p1}")))
                .isEqualTo(List.of(0, 0, 0));
    }

    private static final String REFERENCE = "target-reference-missing";

    @Test
    void what_a_higher_party_assigns_is_in_its_document() {
        String assigned = first("indicator: jobs, period: 2024, criterion: {assigned: at-least, by: city}");
        String notice = """
                plan: {id: notice, issuer: city, published: 2024-01-05}
                targets:
                  - {indicator: jobs, period: 2024, criterion: {value: 4人}, at: 一 p1}
                """;

        assertThat(findings(REFERENCE, assigned))
                .containsExactly(
                        "note: the assigned target value is not available, because the document of the higher authority is not"
                                + " among the plans (1): jobs, 2024");
        assertThat(counts(REFERENCE, assigned, notice)).isEqualTo(List.of(1, 0, 0));
        assertThat(counts(REFERENCE, assigned, notice.replace("issuer: city", "issuer: office")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(REFERENCE, assigned, notice.replace("period: 2024", "period: 2023")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(
                        REFERENCE,
                        assigned.replace(", published: 2024-01-10", ""),
                        notice.replace(", published: 2024-01-05", "")))
                .isEqualTo(List.of(1, 0, 0));
    }

    @Test
    void what_a_target_is_compared_with_has_a_number() {
        String relative = first("indicator: sales, transformation: growth, period: 2024, criterion: {above: output}");

        assertThat(findings(REFERENCE, relative))
                .containsExactly(
                        "note: the plans state no number for the indicator that a target is compared with (1): sales,"
                                + " growth, 2024");
        assertThat(counts(
                        REFERENCE,
                        relative + "observations:\n  - {indicator: output, period: 2020, value: 4亿元, at: 一 p1}\n"))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(
                        REFERENCE,
                        relative + "  - {indicator: output, period: 2020, criterion: {value: 4亿元}, at: 一 p1}\n"))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(REFERENCE, relative.replace("above: output", "above: sales")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(REFERENCE, relative.replace("{above: output}", "{value: 4%}")))
                .isEqualTo(List.of(0, 0, 0));
        assertThat(counts(REFERENCE, first("subject: park, criterion: {qualitative: a}")))
                .isEqualTo(List.of(0, 0, 0));
    }
}
