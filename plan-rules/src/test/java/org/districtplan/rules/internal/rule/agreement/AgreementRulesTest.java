package org.districtplan.rules.internal.rule.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.PlanFiles.check;
import static org.districtplan.rules.internal.rule.PlanFiles.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stages of one thing in several places. */
class AgreementRulesTest {

    private static final String CONTRADICTION = "stage-contradiction";
    private static final String BACKWARDS = "stage-backwards";

    private static String progress(String... items) {
        return "progress:\n  - {title: 推进, at: 一, " + String.join("}\n  - {title: 推进, at: 一, ", items) + "}\n";
    }

    @ParameterizedTest
    @CsvSource({
        "'stage: completed, as-of: 2022-06', 'stage: started, as-of: 2022-09', warning",
        "'stage: started, as-of: 2022-09', 'stage: completed, as-of: 2022-06', warning",
        "'stage: started, as-of: 2022-06', 'stage: completed, as-of: 2022-09', ",
        "'stage: completed, as-of: 2022-09', 'stage: started, as-of: 2022-06', ",
        "'stage: started, as-of: 2022-06', 'stage: started, as-of: 2022-09', ",
        "'stage: started, as-of: 2022-06', 'stage: completed, as-of: 2022-06', note",
        "'stage: started', 'stage: completed, as-of: 2022-06', note",
        "'stage: started, as-of: 2022-06', 'stage: completed', note",
        "'stage: started', 'stage: completed', note",
        "'stage: completed', 'stage: started', note",
        "'stage: started', 'stage: topped-out', ",
        "'stage: completed', 'stage: opened', ",
        "'stage: under-way', 'stage: started', ",
        "'stage: under-way', 'stage: topped-out', ",
        "'stage: under-way', 'stage: completed', ",
        "'stage: under-way', 'stage: opened', note",
        "'stage: under-way', 'stage: preparing', ",
        "'stage: under-way', 'stage: proposed', ",
        "'stage: held', 'stage: opened', ",
        "'stage: started, subjects: [hub]', 'stage: opened', ",
        "'stage: started, done: 5公里', 'stage: completed, done: 3公里', ",
        "'stage: started, done: 5公里', 'stage: completed', note",
        "'stage: started', 'stage: completed, done: 3公里', note",
        "'stage: started, done: 5公里', 'stage: completed, figures: [length]', ",
        "'stage: started, done: 5公里, as-of: 2022', 'stage: completed, done: 3公里, as-of: 2021', warning"
    })
    void one_thing_does_not_stand_at_two_stages_far_apart(String one, String other, String severity) {
        List<String> found = findings(CONTRADICTION, progress(of(one), of(other)));

        assertThat(found).hasSize(severity == null ? 0 : 1).allMatch(finding -> finding.startsWith("1:4 " + severity));
    }

    private static String of(String item) {
        return item.contains("subjects") ? item : item + ", subjects: [tower]";
    }

    @Test
    void a_contradiction_says_which_came_first() {
        assertThat(findings(
                        CONTRADICTION,
                        progress(
                                "subjects: [tower], stage: opened",
                                "subjects: [tower], stage: started, as-of: 2022-09",
                                "subjects: [tower], stage: completed, as-of: 2022-06")))
                .containsExactly(
                        "1:4 note: 一号楼 is at started here and at opened elsewhere in the document. Correct one of them, or make"
                                + " each phase a subject.",
                        "1:5 warning: 一号楼 is at started as of 2022-09-30, but was at completed as of 2022-06-30 already. Check the"
                                + " stages and dates.");
    }

    @Test
    void what_happens_again_and_again_has_no_stage_to_go_back_from() {
        assertThat(check(
                                CONTRADICTION,
                                progress("subjects: [expo], stage: held") + "measures:\n"
                                        + "  - {title: 办会, subjects: [expo], reach: planned, at: 二}\n")
                        .lookedAt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"started, 1", "topped-out, 1", "completed, 0", "opened, 0", "under-way, 0", "held, 0"})
    void what_is_reported_as_passed_is_not_planned(String reach, int contradictions) {
        assertThat(findings(
                        CONTRADICTION,
                        progress(
                                        "subjects: [tower], stage: preparing",
                                        "subjects: [hub], stage: opened",
                                        "subjects: [tower], stage: completed, as-of: 2022")
                                + "measures:\n  - {title: 建楼, subjects: [tower], reach: " + reach + ", at: 二}\n"))
                .filteredOn(finding -> finding.startsWith("1:7"))
                .hasSize(contradictions)
                .allMatch(finding -> finding.endsWith("but the same document reports completed"));
    }

    private static String dated(String id, String fields) {
        return "plan: {id: " + id + ", kind: other, title: " + id + fields + "}\n";
    }

    @ParameterizedTest
    @CsvSource({
        "completed, stage: started, warning",
        "completed, stage: opened, ",
        "completed, stage: completed, ",
        "completed, stage: under-way, warning",
        "topped-out, stage: under-way, ",
        "under-way, stage: preparing, ",
        "under-way, stage: proposed, warning",
        "completed, 'stage: started, as-of: 2021', ",
        "completed, 'stage: started, as-of: 2022-01-10', ",
        "completed, 'stage: started, as-of: 2022-01-11', warning"
    })
    void from_document_to_document_a_stage_does_not_go_back(String before, String now, String severity) {
        String first = dated("first", ", published: 2022-01-10") + progress("subjects: [tower], stage: " + before);
        String second = dated("second", ", published: 2023-01-10") + progress("subjects: [tower], " + now);

        assertThat(findings(BACKWARDS, first, second))
                .hasSize(severity == null ? 0 : 1)
                .allMatch(finding -> finding.startsWith("2:3 " + severity));
        assertThat(findings(BACKWARDS, second, first)).hasSize(severity == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"started, 1", "completed, 1", "opened, 0", "under-way, 0"})
    void a_later_plan_for_what_was_reported_is_a_note(String reach, int notes) {
        String first = dated("first", ", published: 2022-01-10")
                + progress("subjects: [tower], stage: preparing", "subjects: [tower, hub], stage: completed");
        String second = dated("second", ", plans-for: 2023") + "measures:\n  - {title: 建楼, subjects: [tower], reach: "
                + reach + ", at: 二}\n";

        assertThat(findings(BACKWARDS, first, second))
                .hasSize(notes)
                .allMatch(finding -> finding.equals("2:3 note: 一号楼 is to reach " + reach
                        + ", but the document of 2022-01-10 reported completed already"));
    }

    @ParameterizedTest
    @CsvSource({
        "', written: 2018~, published: 2022-12-09', ', published: 2020-01-01', 0",
        "', adopted: 2021-12-31, published: 2023-12-09', ', published: 2022-01-01', 0",
        "', published: 2022-12-09', ', published: 2020-01-01', 1",
        "', reports-on: 2022', ', published: 2020-01-01', 1",
        "', reports-on: 2018', ', published: 2020-01-01', 0",
        "', plans-for: 2019/2023', ', published: 2020-01-01', 0",
    })
    void a_document_speaks_from_its_first_date(String first, String second, int back) {
        assertThat(findings(
                        BACKWARDS,
                        dated("first", first) + progress("subjects: [tower], stage: started"),
                        dated("second", second) + progress("subjects: [tower], stage: completed")))
                .hasSize(back);
    }

    @Test
    void without_a_date_nothing_came_first() {
        String undated = dated("first", "") + progress("subjects: [tower], stage: started");

        assertThat(check(
                                BACKWARDS,
                                undated,
                                dated("second", ", plans-for: 2023") + progress("subjects: [tower], stage: opened"))
                        .toString())
                .isEqualTo("stage-backwards: 1 hold, 0 contradict, 1 not checkable");
        assertThat(check(BACKWARDS, undated).lookedAt()).isZero();
    }
}
