package org.districtplan.rules.internal.rule.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.counts;
import static org.districtplan.rules.internal.rule.WrittenPlans.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the measures of one plan in the next. */
class MeasureDroppedTest {

    private static final String FIRST = """
            plan: {id: first, kind: work-report, plans-for: 2024, published: 2024-01-10}
            measures:
              - {id: build, title: Build, subjects: [tower], reach: completed, targets: [beds], at: 一 p1}
            targets:
              - {id: beds, indicator: beds, period: 2024, criterion: {value: 10张}, at: 一 p1}
            """;

    private static String next(String... said) {
        return "plan: {id: next, kind: work-report, plans-for: 2025, published: 2025-01-10}\n" + String.join("\n", said)
                + "\n";
    }

    private static final String OTHER_MEASURE = "measures:\n  - {title: Run, subjects: [fair], at: 一 p1}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measures:\\n  - {title: Run, subjects: [fair], at: 一 p1}| 0 1 0",
                "measures:\\n  - {title: Run, subjects: [tower], at: 一 p1}| 1 0 0",
                "measures:\\n  - {title: Run, subjects: [fair, annex], at: 一 p1}| 1 0 0",
                "measures:\\n  - {title: Run, subjects: [fair], continues: first#build, at: 一 p1}| 1 0 0",
                "progress:\\n  - {title: Run, subjects: [fair], stage: held, at: 一 p1}| 0 1 0",
                "progress:\\n  - {title: Run, subjects: [tower], stage: completed, at: 一 p1}| 1 0 0",
                "progress:\\n  - {title: Run, subjects: [annex], stage: completed, at: 一 p1}| 1 0 0",
                "progress:\\n  - {title: Run, of: [first#build], stage: completed, at: 一 p1}| 1 0 0",
                "targets:\\n  - {subject: tower, criterion: {qualitative: a}, at: 一 p1}| 0 0 0",
                "targets:\\n  - {subject: tower, criterion: {qualitative: a}, at: 一 p1}\\nmeasures:\\n  - {title: R, at: 一 p1}| 1 0 0",
                "taxonomies:\\n  - {title: T, nodes: [{subject: fair, nodes: [{subject: annex}]}], at: 一 p1}\\nmeasures:\\n  - {title: R, at: 一 p1}| 1 0 0",
                "observations:\\n  - {indicator: beds, period: 2024, value: 9张, at: 一 p1}\\nmeasures:\\n  - {title: R, at: 一 p1}| 1 0 0",
                "observations:\\n  - {indicator: jobs, period: 2024, value: 9人, at: 一 p1}\\nmeasures:\\n  - {title: R, at: 一 p1}| 0 1 0"
            })
    void a_measure_with_subjects_is_mentioned_again(String later, String expected) {
        assertThat(counts("measure-dropped", FIRST, next(later.replace("\\n", "\n"))))
                .hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void what_was_dropped_is_noted_once_for_two_plans() {
        String first = FIRST.replace("targets:\n", """
                  - {title: Widen, subjects: [park], at: 一 p1}
                  - {title: Govern, at: 一 p1}
                  - {title: Later, subjects: [park], by: 2026, at: 一 p1}
                targets:
                """);

        assertThat(findings("measure-dropped", first, next(OTHER_MEASURE)))
                .containsExactly(
                        "note: next neither reports on nor mentions again 2 of the measures with named subjects of first (2 in"
                                + " all): Build, Widen. State what became of them. | Build | Widen");
    }

    @Test
    void a_part_is_mentioned_with_its_whole() {
        String first = FIRST.replace("[tower]", "[annex]");

        assertThat(counts("measure-dropped", first, next(OTHER_MEASURE.replace("fair", "tower"))))
                .isEqualTo(List.of(1, 0, 0));
    }

    @Test
    void a_figure_of_its_own_plan_is_no_mention_in_the_next() {
        String figure = "observations:\n  - {indicator: beds, period: 2023, value: 9张, at: 一 p1}\n";

        assertThat(counts("measure-dropped", FIRST + figure, next(OTHER_MEASURE)))
                .isEqualTo(List.of(0, 1, 0));
    }

    @Test
    void progress_in_any_later_document_counts_but_not_in_an_earlier_one() {
        String bulletin = """
                plan: {id: bulletin, published: 2024-06-10}
                progress:
                  - {title: Built, subjects: [tower], stage: completed, at: 一 p1}
                """;

        assertThat(counts("measure-dropped", FIRST, next(OTHER_MEASURE), bulletin))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts("measure-dropped", FIRST, next(OTHER_MEASURE), bulletin.replace("2024-06-10", "2024-01-10")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts("measure-dropped", FIRST, next(OTHER_MEASURE), bulletin.replace("2024-06-10", "2024-01-09")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(
                        "measure-dropped", FIRST, next(OTHER_MEASURE), bulletin.replace(", published: 2024-06-10", "")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(
                        "measure-dropped",
                        FIRST + "progress:\n  - {title: Built, subjects: [tower], stage: started, at: 一 p1}\n",
                        next(OTHER_MEASURE)))
                .isEqualTo(List.of(0, 1, 0));
    }

    @Test
    void an_excerpt_cannot_be_said_to_have_dropped_anything() {
        assertThat(counts(
                        "measure-dropped",
                        FIRST,
                        next(OTHER_MEASURE).replace("plans-for", "extent: {part: excerpt}, plans-for")))
                .isEqualTo(List.of(0, 0, 1));
        assertThat(counts(
                        "measure-dropped",
                        FIRST,
                        next(OTHER_MEASURE).replace("plans-for", "extent: {part: whole}, plans-for")))
                .isEqualTo(List.of(0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"2025, 1", "2026, 0", "2024, 0", "2025/2026, 1", "unstated, 0"})
    void the_next_plan_plans_for_the_time_right_after(String plansFor, int dropped) {
        assertThat(findings("measure-dropped", FIRST, next(OTHER_MEASURE).replace("2025,", plansFor + ",")))
                .hasSize(dropped);
    }

    @Test
    void the_next_plan_is_of_the_same_kind_and_place_or_names_its_predecessor() {
        String rule = "measure-dropped";
        String sector = next(OTHER_MEASURE).replace("work-report", "sector-plan");
        String named = sector.replace("plans-for", "references: [{as: predecessor, plan: first}], plans-for");

        assertThat(findings(rule, FIRST, next(OTHER_MEASURE).replace("work-report", "outline")))
                .isEmpty();
        assertThat(findings(rule, FIRST, next(OTHER_MEASURE).replace("plans-for", "area: north, plans-for")))
                .isEmpty();
        assertThat(findings(rule, FIRST.replace("work-report", "sector-plan"), sector))
                .isEmpty();
        assertThat(findings(rule, FIRST.replace("work-report", "sector-plan"), named))
                .hasSize(1);
        assertThat(findings(
                        rule,
                        FIRST.replace("work-report", "sector-plan"),
                        named.replace("as: predecessor", "as: upholds")))
                .isEmpty();
    }

    @Test
    void of_two_plans_before_the_later_one_counts() {
        String amended = FIRST.replace("id: first", "id: amended")
                .replace("2024-01-10", "2024-03-10")
                .replace("Build", "Amend");

        assertThat(findings("measure-dropped", amended, FIRST, next(OTHER_MEASURE)))
                .singleElement()
                .asString()
                .contains("of amended", "Amend");
    }

    @Test
    void of_several_subjects_each_is_looked_for() {
        String first = FIRST.replace("subjects: [tower]", "subjects: [tower, park, fair]");

        assertThat(findings("measure-dropped", first, next(OTHER_MEASURE)))
                .containsExactly(
                        "note: next neither reports on nor mentions again 1 of the measures with named subjects of first (1 in"
                                + " all): Build (only Tower, Park). State what became of them.");
        assertThat(counts("measure-dropped", first, next(OTHER_MEASURE.replace("fair", "tower, park, fair"))))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(findings("measure-dropped", first, next(OTHER_MEASURE.replace("fair", "office"))))
                .singleElement()
                .asString()
                .contains(": Build. ");
        assertThat(findings(
                        "measure-dropped",
                        first,
                        next(
                                OTHER_MEASURE,
                                "progress:",
                                "  - {title: Built, subjects: [park], stage: completed, at: 一 p1}")))
                .singleElement()
                .asString()
                .contains("Build (only Tower).");
        assertThat(counts(
                        "measure-dropped",
                        first,
                        next(
                                OTHER_MEASURE,
                                "progress:",
                                "  - {title: Built, of: [first#build], stage: completed, at: 一 p1}")))
                .isEqualTo(List.of(1, 0, 0));
    }

    private static final String LOCAL = """
            local:
              subjects:
                - {id: shop, name: Shop, kind: building, parent: tower}
                - {id: tower-two, name: Tower Two, kind: building, perhaps: tower}
                - {id: loop, name: Loop, kind: building, parent: hoop}
                - {id: hoop, name: Hoop, kind: building, parent: loop}
            """;

    @ParameterizedTest
    @CsvSource({
        // annex and shop are parts of tower: to name one is not to name the other
        "annex, shop, 1",
        "annex, annex, 0",
        "annex, tower, 0",
        "tower, annex, 0",
        "tower, tower-two, 0",
        "annex, tower-two, 0",
        "park, loop, 1",
        "nobody, nobody, 0",
        "nobody, park, 1"
    })
    void a_sibling_is_not_the_subject_itself(String before, String now, int dropped) {
        assertThat(findings(
                        "measure-dropped",
                        FIRST.replace("[tower]", "[" + before + "]"),
                        next(OTHER_MEASURE.replace("fair", now)) + LOCAL))
                .hasSize(dropped);
    }

    @Test
    void a_plan_without_a_date_counts_from_the_first_day_it_plans_for() {
        String undated = FIRST.replace(", published: 2024-01-10", "");
        String bulletin = """
                plan: {id: bulletin, published: 2023-12-31}
                progress:
                  - {title: Built, subjects: [tower], stage: completed, at: 一 p1}
                """;
        String later = next(OTHER_MEASURE);

        assertThat(counts("measure-dropped", undated, later, bulletin)).isEqualTo(List.of(0, 1, 0));
        assertThat(counts("measure-dropped", undated, later, bulletin.replace("2023-12-31", "2024-01-01")))
                .isEqualTo(List.of(1, 0, 0));
        assertThat(counts(
                        "measure-dropped", FIRST, later, bulletin.replace("published: 2023-12-31", "plans-for: 2024")))
                .isEqualTo(List.of(0, 1, 0));
        assertThat(counts(
                        "measure-dropped", FIRST, later, bulletin.replace("published: 2023-12-31", "plans-for: 2025")))
                .isEqualTo(List.of(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[measures]| next does not mention again 1 of the measures with named subjects of first (1 in all): Build. Only"
                        + " an excerpt of it is available, and the missing part may report them as completed.",
                "[progress, measures]| next neither reports on nor mentions again 1 of the measures with named subjects of first (1"
                        + " in all): Build. State what became of them."
            })
    void an_excerpt_that_has_all_measures_is_judged_by_them(String complete, String found) {
        assertThat(findings(
                        "measure-dropped",
                        FIRST,
                        next(OTHER_MEASURE)
                                .replace(
                                        "plans-for", "extent: {part: excerpt, complete: " + complete + "}, plans-for")))
                .containsExactly("note: " + found);
    }

    @Test
    void an_excerpt_that_has_all_of_something_else_is_not_judged() {
        assertThat(counts(
                        "measure-dropped",
                        FIRST,
                        next(OTHER_MEASURE)
                                .replace(
                                        "plans-for",
                                        "extent: {part: excerpt, complete: [targets, progress]}, plans-for")))
                .isEqualTo(List.of(0, 0, 1));
    }
}
