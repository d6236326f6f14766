package org.districtplan.rules.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.PlanFiles.check;
import static org.districtplan.rules.internal.rule.PlanFiles.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.rule.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineRulesTest {

    private static final String GAP = "outline-number-gap";
    private static final String REPEATED = "outline-number-repeated";

    private static String outline(String... places) {
        return Stream.of(places)
                .map(place ->
                        "  - {at: " + place + ", title: " + place.replace(":", "的") + ", kind: " + kind(place) + "}\n")
                .collect(Collectors.joining("", "sections:\n", ""));
    }

    private static String kind(String place) {
        String kind = place.matches(".*条(之.)?") ? "article" : "heading";
        kind = place.matches("(附件./)?表[0-9~]+") ? "table" : kind;
        kind = place.matches("专栏[0-9]+") ? "box" : kind;
        return place.matches("表.*/[0-9]+") ? "group" : kind;
    }

    private static List<String> gaps(String... places) {
        return findings(GAP, outline(places)).stream()
                .map(finding -> finding.replaceFirst(".*warning: ", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一 二 三",
                "一 一(一) 一(二) 一(二)1 一(二)2 一(二)2(1) 一(二)2(2) 二 二(一)",
                "第一章 第一章第一节 第一章第二节 第二章 第二章第一节",
                "第一章 第一章第一条 第一章第二条 第二章 第二章第三条 第二章第四条",
                "第一条 第二条 第二条之一 第二条之二 第三条",
                "1 1.1 1.2 2 2.1",
                "一 表1 表1/1 表1/2 二 表2 专栏1 表3 专栏2",
                "附件1 附件1/表1 附件1/表2 附件2 附件2/表1",
                "三 三~2 三~3",
                "二〇 二一",
                "一 一(一) 一(一)1 一(一)2 一(二) 一(二)3 一(二)4",
                "一 一1 一2 一1~2 一2~2",
                "公告 公告:一 公告:二 一 二",
                "序言 一 二 结语",
                "0 1 2"
            })
    void numbers_that_follow_one_another_are_no_gap_in_whatever_way_they_are_written(String places) {
        String first = places.split(" ", -1)[0];
        List<String> gaps = gaps(places.split(" ", -1));
        // A list that does not begin at the first has a gap before it, and none behind.
        boolean late = first.equals("二〇") || first.equals("三");
        assertThat(gaps).hasSize(late ? 1 : 0).allMatch(gap -> gap.startsWith("\"" + first + "\" follows a gap"));
    }

    @Test
    void numbers_in_characters_are_read_up_to_some_hundreds() {
        String[] places = IntStream.rangeClosed(1, 325)
                .mapToObj(OutlineRulesTest::inCharacters)
                .toArray(String[]::new);

        assertThat(places).contains("十", "二十一", "一百", "一百零一", "一百一十", "二百三十四");
        assertThat(gaps(places)).isEmpty();
    }

    private static String inCharacters(int number) {
        String digits = "零一二三四五六七八九";
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String hundred = hundreds == 0 ? "" : digits.charAt(hundreds) + "百";
        String ten = tens == 0
                ? (hundreds > 0 && ones > 0 ? "零" : "")
                : (tens == 1 && hundreds == 0 ? "" : digits.substring(tens, tens + 1)) + "十";
        return hundred + ten + (ones == 0 ? "" : digits.charAt(ones));
    }

    @ParameterizedTest
    @CsvSource({
        "一 三, 三, 2",
        "一 五, 五, 2-4",
        "二 三, 二, 1",
        "一 一(一) 一(四), 一(四), 2-3",
        "一 一(一) 二 二(三), 二(三), 1-2",
        "第一章 第三章, 第三章, 2",
        "一 表1 二 表3, 表3, 2",
        "第一条 第三条, 第三条, 2",
        "1 1.1 1.3, 1.3, 2",
        "一 一/1 一/3, 一/3, 2",
        "十 十二, 十二, 11",
        "九十九 一百零一, 一百零一, 100"
    })
    void what_is_missing_is_reported_before_the_section_that_should_follow_it(
            String places, String at, String missing) {
        assertThat(gaps(places.split(" ", -1)))
                .contains("\"" + at + "\" follows a gap: number " + missing + " of its kind is missing");
    }

    @Test
    void a_number_that_stands_too_late_is_out_of_order_and_leaves_no_gap() {
        assertThat(gaps("一", "三", "二", "四")).containsExactly("\"二\" comes after number 3 of its kind");
    }

    @Test
    void numbers_that_go_on_from_another_parent_go_on_by_one() {
        assertThat(gaps("一", "一(一)", "一(一)1", "一(二)", "一(二)2")).isEmpty();
        assertThat(gaps("一", "一(一)", "一(一)1", "一(二)", "一(二)3"))
                .containsExactly("\"一(二)3\" follows a gap: number 1-2 of its kind is missing");
    }

    @Test
    void a_number_used_twice_replaces_the_missing_one_and_is_reported_as_such() {
        String outline = outline("一", "二", "二~2", "四");

        assertThat(findings(GAP, outline)).isEmpty();
        assertThat(findings(REPEATED, outline))
                .containsExactly("1:5 warning: the label \"二\" occurs more than once below one parent");
        assertThat(gaps("一", "二", "二~2", "五"))
                .containsExactly("\"五\" follows a gap: number 3-4 of its kind is missing");
        assertThat(gaps("一", "一~2", "二", "四")).containsExactly("\"四\" follows a gap: number 3 of its kind is missing");
    }

    @Test
    void a_second_list_below_one_heading_begins_anew() {
        String outline = outline("一", "一1", "一2", "一1~2", "一2~2", "一4~2");

        assertThat(findings(REPEATED, outline))
                .containsExactly("1:8 warning: the label \"一4\" occurs more than once below one parent");
        assertThat(gaps("一", "一1", "一2", "一1~2", "一3~2"))
                .containsExactly("\"一3~2\" follows a gap: number 2 of its kind is missing");
    }

    @Test
    void two_sections_at_one_place_are_an_error() {
        assertThat(findings(REPEATED, outline("一", "二", "一", "公告:一")))
                .singleElement()
                .asString()
                .startsWith("1:5 error: \"一\" is the place of another section already");
    }

    @ParameterizedTest
    @CsvSource({
        "'part: excerpt, has: [三]', 1",
        "'part: excerpt, has: [一, 三]', 1",
        "'part: excerpt', 1",
        "part: whole, 0",
    })
    void what_an_excerpt_may_lack_is_no_gap(String extent, int notCheckable) {
        String header = "plan: {id: plan, kind: other, title: 示例, extent: {" + extent + "}}\n";

        assertThat(check(GAP, header + outline("一", "三")).notCheckable()).isEqualTo(notCheckable);
        assertThat(check(GAP, header + outline("一", "三")).count(Answer.CONTRADICTS))
                .isEqualTo(1 - notCheckable);
    }

    @Test
    void within_a_section_that_an_excerpt_has_nothing_may_be_missing() {
        String header = "plan: {id: plan, kind: other, title: 示例, extent: {part: excerpt, has: [一]}}\n";

        assertThat(findings(GAP, header + outline("一", "一(一)", "一(三)", "一(三)2", "二", "二(二)")))
                .containsExactly(
                        "1:5 warning: \"一(三)\" follows a gap: number 2 of its kind is missing",
                        "1:6 warning: \"一(三)2\" follows a gap: number 1 of its kind is missing");
    }

    @Test
    void a_plan_without_sections_has_nothing_to_look_at() {
        assertThat(check(GAP, "").lookedAt()).isZero();
        assertThat(check(REPEATED, "").lookedAt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "主要任务, '[重点工作, 主要推进情况]', '', 1",
        "主要任务, '[重点工作, 主要任务]', '', 0",
        "主要任务, '[主要任务, 主要推进情况]', '', 0",
        "推进情况, '[重点工作, 主要任务]', '', 1",
        "推进情况, '[重点工作, 完成情况]', '', 0",
        "任务推进情况, '[重点工作, 主要任务]', '', 0",
        "城区品质, '[重点工作, 主要推进情况]', '', 0",
        "城区品质, '[重点工作, 主要推进情况]', M, 1",
        "城区品质, '[重点工作, 主要推进情况]', P, 0",
        "城区品质, '[重点工作, 主要任务]', P, 1",
        "城区品质, '[重点工作, 主要任务]', M, 0",
        "城区品质, '[重点工作, 主要推进情况]', MP, 0",
        "主要任务, '[重点工作, 主要推进情况]', P, 1",
        "Tasks, '[work, progress]', '', 1",
        "Multitasking, '[work, progress]', '', 0",
        "指标, '[指标, 数值, 数值]', '', 1",
        "指标, '[指标, \"\", \"\"]', '', 0"
    })
    void headers_announce_what_the_table_holds(String title, String columns, String held, int misfits) {
        String text = "sections:\n  - {at: 表1, title: " + title + ", kind: table, columns: " + columns + "}\n"
                + "  - {at: 表1/1, title: 绿地, kind: group, rows: 1}\n"
                + (held.contains("M") ? "measures:\n  - {title: 改造, at: 表1/1/1}\n" : "")
                + (held.contains("P") ? "progress:\n  - {title: 改造, verdict: achieved, at: 表1/1/1}\n" : "");

        assertThat(findings("table-header-misfit", text)).hasSize(misfits);
    }

    @Test
    void a_misfit_states_what_the_header_announces_and_what_the_table_holds() {
        assertThat(findings("table-header-misfit", """
                sections:
                  - {at: 表1, title: 主要任务, kind: table, columns: [重点工作, 主要推进情况]}
                """))
                .containsExactly(
                        "1:3 warning: The column header \"主要推进情况\" announces work done, but the table \"主要任务\" holds"
                                + " work to be done. Check whether the header was copied from another table.");
    }

    @Test
    void tables_with_the_same_wrong_header_are_one_finding() {
        assertThat(findings("table-header-misfit", """
                sections:
                  - {at: 表1, title: 主要任务, kind: table, columns: [重点工作, 推进情况]}
                  - {at: 表2, title: 主要任务, kind: table, columns: [重点工作, 完成情况]}
                  - {at: 表3, title: 品质任务, kind: table, columns: [重点工作, 推进情况]}
                """))
                .containsExactly(
                        "1:3 warning: The column header \"推进情况\" of 2 tables announces work done, but the tables hold work"
                                + " to be done; the first is \"主要任务\". Check whether the header was copied from another"
                                + " table.",
                        "1:4 warning: The column header \"完成情况\" announces work done, but the table \"主要任务\" holds work"
                                + " to be done. Check whether the header was copied from another table.");
    }

    @Test
    void figures_of_one_period_that_no_header_names_are_one_finding() {
        assertThat(check("table-header-misfit", """
                sections:
                  - {at: 表1, title: 指标, kind: table, rows: 2, columns: [指标, 2020年, 2025年]}
                observations:
                  - {indicator: gdp, period: 2022, value: 5亿元, at: 表1/1}
                  - {indicator: beds, period: 2022, value: 5张, at: 表1/2}
                """).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Language.ENGLISH))
                    .isEqualTo(
                            "The column headers of the table \"指标\" name 2020、2025, but 2 figures are for 2022. Check the"
                                    + " periods or the headers.");
            assertThat(finding.related())
                    .extracting(related -> related.label().en())
                    .containsExactly("beds", "the column headers");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'[指标, 2020年, 2025年]', 2020, 0",
        "'[指标, 2020年, 2025年]', 2025-12-31, 0",
        "'[指标, 2020年, 2025年]', 2021, 1",
        "'[指标, 2020年, 2025年]', 2024-10/2025-03, 0",
        "'[指标, 2020年, 2025年]', unstated, 0",
        "'[指标, 2021-2025年]', 2023, 0",
        "'[指标, 2021-2025年]', 2026, 1",
        "'[指标, 2021-2025年, 2020年]', 2020, 0",
        "'[指标, 2021-2025年, 2020年]', 2026, 1",
        "'[指标, 2020年, 上年]', 2019, 0",
        "'[指标, 数值]', 2019, 0",
        "'[指标, 12020号]', 2019, 0"
    })
    void a_figure_is_for_a_year_that_the_headers_name(String columns, String period, int misfits) {
        assertThat(findings(
                        "table-header-misfit",
                        "sections:\n  - {at: 表1, title: 指标, kind: table, rows: 1, columns: " + columns + "}\n"
                                + "observations:\n  - {indicator: gdp, period: " + period + ", value: 5亿元, at: 表1/1}\n"
                                + "  - {indicator: gdp, transformation: growth, period: 2011, value: 5%, at: 表1/1}\n"))
                .hasSize(misfits)
                .allMatch(
                        finding -> finding.startsWith("1:5 warning: The column headers of the table \"指标\" name 202"));
    }

    @Test
    void rows_announced_are_counted_where_a_table_or_group_has_no_sections() {
        String table = """
                sections:
                  - {at: 表1, title: 指标, kind: table}
                  - {at: 表1/1, title: 甲, kind: group, rows: 3}
                  - {at: 表1/2, title: 乙, kind: group}
                relations:
                """;
        String right = """
                  - {count: {of: sections, is: {value: 2组}}, at: 表1}
                  - {count: {of: sections, is: {value: 3行}}, at: 表1/1}
                """;
        String wrong = """
                  - {count: {of: sections, is: {value: 4行}}, at: 表1/1}
                  - {count: {of: sections, is: {value: 1行}}, at: 表1/2}
                """;

        assertThat(findings("count-mismatch", table + right.indent(2))).isEmpty();
        assertThat(findings("count-mismatch", table + wrong.indent(2))).hasSize(2);
    }
}
