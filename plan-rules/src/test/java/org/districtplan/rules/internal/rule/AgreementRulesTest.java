package org.districtplan.rules.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.AsFiles.check;
import static org.districtplan.rules.internal.rule.AsFiles.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementRulesTest {

    private static final String REPEATED = "repeated-item";
    private static final String CONTRADICTION = "stage-contradiction";
    private static final String BACKWARDS = "stage-backwards";

    private static final String TABLE = """
            sections:
              - {at: 一, title: 任务, kind: heading}
              - {at: 一/1, title: 甲, kind: item, paragraphs: {count: 1}}
              - {at: 一/2, title: 乙, kind: item, paragraphs: {count: 1}}
              - {at: 表1, title: 社区, kind: table}
              - {at: 表1/1, title: 丙, kind: group, rows: 9}
              - {at: 表1/2, title: 丁, kind: group, rows: 9}
              - {at: 表2, title: 文化, kind: table, rows: 9}
            """;

    private static String rows(String list, String... elements) {
        return TABLE + list + ":\n  - {" + String.join("}\n  - {", elements) + "}\n";
    }

    @ParameterizedTest
    @CsvSource({
        "表1/1/1, 表1/1/2, 1",
        "表1/1/1, 表1/2/1, 1",
        "表1/1/1, 表2/1, 0",
        "表2/1, 表2/2, 1",
        "一/1 p1, 一/2 p1, 1",
        "一/1, 一/2 p1, 1",
        "一/1 p1, 一/1 p1, 0",
        "一 p1, 一 p2, 0",
        "表1, 表1/1, 0",
        "表1/1, 表1/2, 0"
    })
    void a_row_or_item_is_the_same_as_another_of_its_table_or_heading(String one, String other, int repeated) {
        assertThat(told(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 建设中心, verdict: achieved, at: " + one,
                                "title: 建设中心, verdict: achieved, at: " + other)))
                .hasSize(repeated);
    }

    @Test
    void one_element_told_in_two_rows_that_hold_nothing_else_makes_them_the_same() {
        assertThat(told(REPEATED, rows("progress", "title: 建设中心, verdict: achieved, at: [表1/1/1, 表1/1/2]")))
                .containsExactly("1:11 warning: \"表1/1/2\" says the same as \"表1/1/1\" (1 things: 建设中心)");
        assertThat(told(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 建设中心, verdict: achieved, at: [表1/1/1, 表1/1/2]",
                                "title: 开设展览, verdict: achieved, at: 表1/1/2")))
                .isEmpty();
    }

    @Test
    void the_order_ids_notes_and_what_is_referred_to_make_no_difference() {
        assertThat(told(
                        REPEATED,
                        rows(
                                "measures",
                                "id: a, title: 建设中心, subjects: [tower], at: 表1/1/1",
                                "title: 开设展览, note: 首家, continues: a, at: 表1/1/1",
                                "title: 开设展览, at: 表1/1/2",
                                "title: 建设中心, subjects: [tower], open: true, at: 表1/1/2")))
                .containsExactly("1:13 warning: \"表1/1/2\" says the same as \"表1/1/1\" (2 things: 开设展览)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 编制三年计划, subjects: [hub], stage: started",
                "title: 编制三年计划, subjects: [tower], stage: completed",
                "title: 编制三年计划, subjects: [tower], stage: started, as-of: 2022",
                "title: 编制三年计划, subjects: [tower], stage: started, done: 5家",
                "title: 完全不同, subjects: [tower], stage: started",
            })
    void another_subject_stage_time_amount_or_title_is_another_item(String other) {
        assertThat(told(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 编制三年计划, subjects: [tower], stage: started, at: 表1/1/1",
                                other + ", at: 表1/1/2")))
                .isEmpty();
    }

    @Test
    void nearly_the_same_words_about_the_same_subjects_are_a_note() {
        assertThat(told(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 编制生活圈三年计划, subjects: [tower], stage: started, at: 表1/1/1",
                                "title: 编制生活圈三年行动计划, subjects: [tower], stage: started, at: 表1/1/2")))
                .containsExactly("1:12 note: \"表1/1/2\" says nearly the same as \"表1/1/1\" (1 things: 编制生活圈三年行动计划)");
        assertThat(told(
                        REPEATED,
                        rows(
                                "measures",
                                "title: 编制生活圈三年计划, subjects: [tower], at: 表1/1/1",
                                "title: 编制生活圈三年行动计划, subjects: [tower], at: 表1/1/2")))
                .hasSize(1);
        assertThat(told(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 编制生活圈三年计划, verdict: achieved, at: 表1/1/1",
                                "title: 编制生活圈三年行动计划, verdict: achieved, at: 表1/1/2")))
                .as("nothing says that they are about one thing")
                .isEmpty();
    }

    @Test
    void how_near_titles_are_is_a_matter_of_pairs_of_characters() {
        // 甲乙, 乙丙, 丙丁 and 甲乙, 乙丙, 丙戊: two of three.
        assertThat(Wording.isNear("甲乙丙丁", "甲乙丙戊", 66)).isTrue();
        assertThat(Wording.isNear("甲乙丙丁", "甲乙丙戊", 67)).isFalse();
        assertThat(Wording.isNear("甲乙丙丁", "甲乙丙丁戊己庚", 66)).isTrue();
        assertThat(Wording.isNear("甲乙丙丁", "甲乙丙丁戊己庚", 67)).isFalse();
        assertThat(Wording.isNear("甲乙", "丙丁", 1)).isFalse();
    }

    @Test
    void rows_of_figures_and_targets_are_compared_by_what_they_state() {
        assertThat(told(
                        REPEATED,
                        rows(
                                "observations",
                                "indicator: gdp, period: 2022, value: 5亿元, at: 表2/1",
                                "indicator: gdp, period: 2022, value: 5亿元, at: 表2/2",
                                "indicator: gdp, period: 2022, value: 5.0亿元, at: 表2/3",
                                "indicator: gdp, period: 2022, value: 5亿元, status: estimate, at: 表2/4",
                                "indicator: gdp, period: 2022, missing: not-yet, at: 表2/5")))
                .containsExactly("1:12 warning: \"表2/2\" says the same as \"表2/1\" (1 things: gdp)");
        assertThat(told(
                        REPEATED,
                        rows(
                                "targets",
                                "indicator: gdp, period: 2022, criterion: {value: 5亿元}, at: 表2/1",
                                "indicator: gdp, period: 2022, criterion: {value: 5亿元}, at: 表2/2",
                                "indicator: gdp, period: 2022, criterion: {at-least: 5亿元}, at: 表2/3",
                                "indicator: gdp, period: 2022, each: month, criterion: {value: 5亿元}, at: 表2/4",
                                "subject: tower, criterion: {qualitative: 好}, at: 表2/5",
                                "subject: tower, criterion: {qualitative: 好}, at: 表2/6",
                                "subject: hub, criterion: {qualitative: 好}, at: 表2/7",
                                "subject: tower, by: 2023, criterion: {qualitative: 好}, at: 表2/8")))
                .containsExactly(
                        "1:12 warning: \"表2/2\" says the same as \"表2/1\" (1 things: gdp)",
                        "1:16 warning: \"表2/6\" says the same as \"表2/5\" (1 things: tower)");
    }

    @Test
    void sections_below_one_heading_have_titles_of_their_own() {
        assertThat(told(REPEATED, """
                sections:
                  - {at: p, kind: preamble}
                  - {at: 公告, title: 通知, kind: notice}
                  - {at: 公告:一, title: 任务, kind: heading}
                  - {at: 一, title: 任务, kind: heading}
                  - {at: 一(一), title: 任务, kind: heading}
                  - {at: 一(二), title: 任务, kind: heading}
                  - {at: 二, title: 任务, kind: heading}
                  - {at: 三, title: 通知, kind: notice}
                """))
                .containsExactly(
                        "1:8 warning: \"一(二)\" has the same title as \"一(一)\": 任务",
                        "1:9 warning: \"二\" has the same title as \"一\": 任务");
    }

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
        List<String> told = told(CONTRADICTION, progress(of(one), of(other)));

        assertThat(told).hasSize(severity == null ? 0 : 1).allMatch(finding -> finding.startsWith("1:4 " + severity));
    }

    private static String of(String item) {
        return item.contains("subjects") ? item : item + ", subjects: [tower]";
    }

    @Test
    void a_contradiction_says_which_came_first() {
        assertThat(told(
                        CONTRADICTION,
                        progress(
                                "subjects: [tower], stage: opened",
                                "subjects: [tower], stage: started, as-of: 2022-09",
                                "subjects: [tower], stage: completed, as-of: 2022-06")))
                .containsExactly(
                        "1:4 note: 一号楼: started here, put into use elsewhere in the document"
                                .replace("put into use", "opened"),
                        "1:5 warning: 一号楼: started as of 2022-09-30, but completed already as of 2022-06-30");
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
        assertThat(told(
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

        assertThat(told(BACKWARDS, first, second))
                .hasSize(severity == null ? 0 : 1)
                .allMatch(finding -> finding.startsWith("2:3 " + severity));
        assertThat(told(BACKWARDS, second, first)).hasSize(severity == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"started, 1", "completed, 1", "opened, 0", "under-way, 0"})
    void a_later_plan_for_what_was_reported_is_a_note(String reach, int notes) {
        String first = dated("first", ", published: 2022-01-10")
                + progress("subjects: [tower], stage: preparing", "subjects: [tower, hub], stage: completed");
        String second = dated("second", ", plans-for: 2023") + "measures:\n  - {title: 建楼, subjects: [tower], reach: "
                + reach + ", at: 二}\n";

        assertThat(told(BACKWARDS, first, second))
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
        assertThat(told(
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
