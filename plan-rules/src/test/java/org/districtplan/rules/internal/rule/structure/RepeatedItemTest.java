package org.districtplan.rules.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.PlanFiles.check;
import static org.districtplan.rules.internal.rule.PlanFiles.findings;

import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, items and sections that a document contains twice. */
class RepeatedItemTest {

    private static final String REPEATED = "repeated-item";

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
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 建设中心, verdict: achieved, at: " + one,
                                "title: 建设中心, verdict: achieved, at: " + other)))
                .hasSize(repeated);
    }

    @Test
    void one_element_in_two_rows_that_hold_nothing_else_makes_them_the_same() {
        assertThat(findings(REPEATED, rows("progress", "title: 建设中心, verdict: achieved, at: [表1/1/1, 表1/1/2]")))
                .containsExactly(
                        "1:11 warning: \"表1/1/2\" has the same content as \"表1/1/1\" (entries: 1; the first: 建设中心). Check whether the document repeats itself.");
    }

    @Test
    void a_row_of_which_everything_stands_in_another_says_nothing_of_its_own() {
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 建设中心, verdict: achieved, at: [表1/1/1, 表1/2/2]",
                                "title: 开设展览, verdict: achieved, at: 表1/2/2")))
                .containsExactly(
                        "1:11 warning: \"表1/2/2\" contains everything that \"表1/1/1\" states (entries: 1; the first: 建设中心). Check whether the item is superfluous.");
        assertThat(findings(REPEATED, rows("measures", "title: 建设中心, at: [一/1 p1, 一/2 p1]", "title: 开设展览, at: 一/2 p1")))
                .hasSize(1);
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 建设中心, verdict: achieved, at: [表1/1/1, 表1/1/2]",
                                "title: 开设展览, verdict: achieved, at: 表1/1/1",
                                "title: 举办论坛, verdict: achieved, at: 表1/1/2")))
                .isEmpty();
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 建设中心, verdict: achieved, at: [表1/1/1, 表1/1/2, 表1/1/3]",
                                "title: 开设展览, verdict: achieved, at: [表1/1/1, 表1/1/3]",
                                "title: 举办论坛, verdict: achieved, at: 表1/1/2",
                                "title: 开办讲堂, verdict: achieved, at: 表1/1/3")))
                .containsExactly(
                        "1:11 warning: \"表1/1/3\" contains everything that \"表1/1/1\" states (entries: 2; the first: 建设中心). Check whether the item is superfluous.");
    }

    @Test
    void an_act_that_stands_in_two_tables_is_a_note_at_the_second_and_a_figure_is_nothing() {
        assertThat(findings(REPEATED, rows("measures", "title: 建设中心, at: [表1/1/1, 表2/1]")))
                .containsExactly(
                        "1:11 note: \"表1/1/1\" contains everything that \"表2/1\" states (entries: 1; the first: 建设中心). Check whether the item is superfluous.");
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 建设中心, verdict: achieved, at: [表1/1/1, 表2/1]",
                                "title: 开设展览, verdict: achieved, at: 表2/1")))
                .containsExactly(
                        "1:11 note: \"表2/1\" contains everything that \"表1/1/1\" states (entries: 1; the first: 建设中心). Check whether the item is superfluous.");
        assertThat(findings(REPEATED, rows("progress", "title: 建设中心, verdict: achieved, at: [表1/1/1, 一/1 p1]")))
                .isEmpty();
        assertThat(findings(REPEATED, rows("progress", "title: 建设中心, verdict: achieved, at: [一/1 p1, 表1/1/1]")))
                .isEmpty();
        String figure = "indicator: beds, period: 2022, value: 20张, at: [表1/1/1, 表2/1]";
        assertThat(findings(REPEATED, rows("observations", figure))).isEmpty();
        assertThat(findings(
                        REPEATED,
                        rows("observations", figure)
                                + "progress:\n  - {title: 新增床位, verdict: achieved, at: [表1/1/1, 表2/1]}\n"))
                .containsExactly(
                        "1:11 note: \"表1/1/1\" contains everything that \"表2/1\" states (entries: 2; the first: 新增床位). Check whether the item is superfluous.");
        assertThat(findings(
                        REPEATED,
                        rows(
                                "measures",
                                "title: 建设中心, at: [表1/1/1, 表1/1/2, 表2/1]",
                                "title: 开设展览, at: [表2/1, 表1/1/2]",
                                "title: 举办论坛, at: [表2/1, 表1/1/2]")))
                .first()
                .asString()
                .startsWith("1:11 warning: \"表1/1/2\" contains everything that \"表1/1/1\" states");
    }

    @Test
    void the_order_ids_notes_and_what_is_referred_to_make_no_difference() {
        assertThat(findings(
                        REPEATED,
                        rows(
                                "measures",
                                "id: a, title: 建设中心, subjects: [tower], at: 表1/1/1",
                                "title: 开设展览, note: 首家, continues: a, at: 表1/1/1",
                                "title: 开设展览, at: 表1/1/2",
                                "title: 建设中心, subjects: [tower], open: true, at: 表1/1/2")))
                .containsExactly(
                        "1:13 warning: \"表1/1/2\" has the same content as \"表1/1/1\" (entries: 2; the first: 开设展览). Check whether the document repeats itself.");
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
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 编制三年计划, subjects: [tower], stage: started, at: 表1/1/1",
                                other + ", at: 表1/1/2")))
                .isEmpty();
    }

    @Test
    void nearly_the_same_words_about_the_same_subjects_are_a_note() {
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 编制生活圈三年计划, subjects: [tower], stage: started, at: 表1/1/1",
                                "title: 编制生活圈三年行动计划, subjects: [tower], stage: started, at: 表1/1/2")))
                .containsExactly(
                        "1:12 note: \"表1/1/2\" has nearly the same content as \"表1/1/1\" (entries: 1; the first: 编制生活圈三年行动计划). Check whether they are one item.");
        assertThat(findings(
                        REPEATED,
                        rows(
                                "measures",
                                "title: 编制生活圈三年计划, subjects: [tower], at: 表1/1/1",
                                "title: 编制生活圈三年行动计划, subjects: [tower], at: 表1/1/2")))
                .hasSize(1);
        assertThat(findings(
                        REPEATED,
                        rows(
                                "progress",
                                "title: 编制生活圈三年计划, verdict: achieved, at: 表1/1/1",
                                "title: 编制生活圈三年行动计划, verdict: achieved, at: 表1/1/2")))
                .as("nothing says that they are about one thing")
                .isEmpty();
    }

    @Test
    void measures_of_other_words_are_other_items() {
        assertThat(findings(REPEATED, rows("measures", "title: 建设中心, at: 表1/1/1", "title: 开设展览, at: 表1/1/2")))
                .isEmpty();
    }

    @Test
    void nearly_the_same_words_with_the_same_figure_are_a_note_and_with_another_none() {
        String found = rows(
                        "progress",
                        "title: 编制生活圈三年计划, subjects: [tower], stage: started, at: 表1/1/1",
                        "title: 编制生活圈三年行动计划, subjects: [tower], stage: started, at: 表1/1/2")
                + """
                observations:
                  - {indicator: gdp, period: 2022, value: 5亿元, at: 表1/1/1}
                  - {indicator: gdp, period: 2022, value: 5亿元, at: 表1/1/2}
                """;

        assertThat(findings(REPEATED, found)).singleElement().asString().contains("nearly the same content");
        assertThat(findings(REPEATED, found.replace("5亿元, at: 表1/1/2", "6亿元, at: 表1/1/2")))
                .isEmpty();
    }

    @Test
    void a_relation_between_figures_of_a_row_is_nothing_the_row_says() {
        String row = "title: 建设中心, verdict: achieved, at: ";

        assertThat(findings(
                        REPEATED,
                        rows("progress", row + "表2/1", row + "表2/2")
                                + "relations:\n  - {count: {of: sections, is: {value: 2方面}}, at: 表2/1}\n"))
                .hasSize(1);
    }

    @Test
    void how_near_titles_are_is_a_matter_of_pairs_of_characters() {
        // 甲乙, 乙丙, 丙丁 and 甲乙, 乙丙, 丙戊: two of three.
        assertThat(ItemWording.isNear("甲乙丙丁", "甲乙丙戊", 66)).isTrue();
        assertThat(ItemWording.isNear("甲乙丙丁", "甲乙丙戊", 67)).isFalse();
        assertThat(ItemWording.isNear("甲乙丙丁", "甲乙丙丁戊己庚", 66)).isTrue();
        assertThat(ItemWording.isNear("甲乙丙丁", "甲乙丙丁戊己庚", 67)).isFalse();
        assertThat(ItemWording.isNear("甲乙", "丙丁", 1)).isFalse();
        assertThat(ItemWording.isNear("甲乙丙", "甲乙丁", 50)).isTrue();
        assertThat(ItemWording.isNear("甲乙丙", "甲乙丁", 51)).isFalse();
    }

    @Test
    void rows_of_figures_and_targets_are_compared_by_what_they_state() {
        assertThat(findings(
                        REPEATED,
                        rows(
                                "observations",
                                "indicator: gdp, period: 2022, value: 5亿元, at: 表2/1",
                                "indicator: gdp, period: 2022, value: 5亿元, at: 表2/2",
                                "indicator: gdp, period: 2022, value: 5.0亿元, at: 表2/3",
                                "indicator: gdp, period: 2022, value: 5亿元, status: estimate, at: 表2/4",
                                "indicator: gdp, period: 2022, missing: not-yet, at: 表2/5")))
                .containsExactly(
                        "1:12 warning: \"表2/2\" has the same content as \"表2/1\" (entries: 1; the first: gdp). Check whether the document repeats itself.");
        assertThat(findings(
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
                        "1:12 warning: \"表2/2\" has the same content as \"表2/1\" (entries: 1; the first: gdp). Check whether the document repeats itself.",
                        "1:16 warning: \"表2/6\" has the same content as \"表2/5\" (entries: 1; the first: tower). Check whether the document repeats itself.");
    }

    @Test
    void sections_below_one_heading_have_titles_of_their_own() {
        assertThat(findings(REPEATED, """
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
                        "1:8 warning: \"一(二)\" has the same title as \"一(一)\": 任务. Titles below one heading should differ.",
                        "1:9 warning: \"二\" has the same title as \"一\": 任务. Titles below one heading should differ.");
    }

    @Test
    void repetitions_of_one_item_are_one_finding() {
        String row = "title: 建设中心, verdict: achieved, at: ";

        assertThat(check(REPEATED, rows("progress", row + "表2/1", row + "表2/2", row + "表2/3"))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Language.ENGLISH))
                            .isEqualTo("2 items, the first \"表2/2\", have the same content as \"表2/1\" (entries: 1; the"
                                    + " first: 建设中心). Check whether the document repeats itself.");
                    assertThat(finding.related())
                            .extracting(related -> related.label().en())
                            .containsExactly("表2/3", "the other item");
                });
        assertThat(findings(REPEATED, """
                sections:
                  - {at: 一, title: 任务, kind: heading}
                  - {at: 二, title: 任务, kind: heading}
                  - {at: 三, title: 任务, kind: heading}
                """))
                .containsExactly("1:4 warning: 2 sections, the first \"二\", have the same title as \"一\": 任务. Titles"
                        + " below one heading should differ.");
    }
}
