package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.value.Place;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Outline OUTLINE = Outline.of(List.of(
            Section.builder()
                    .at(Place.of("p"))
                    .kind(SectionKind.PREAMBLE)
                    .paragraphs(2)
                    .build(),
            section("一", SectionKind.HEADING),
            section("一(三)", SectionKind.HEADING).toBuilder().paragraphs(5).build(),
            section("表3", SectionKind.TABLE),
            section("表3/1", SectionKind.GROUP).toBuilder().rows(2).build(),
            section("表3/2", SectionKind.GROUP),
            section("一(三)1", SectionKind.HEADING),
            section("十", SectionKind.HEADING),
            section("十一", SectionKind.HEADING),
            section("十一/1", SectionKind.ITEM),
            section("1", SectionKind.HEADING),
            section("1.2", SectionKind.HEADING),
            section("10", SectionKind.HEADING),
            section("公告:1", SectionKind.ARTICLE)));

    private static Section section(String at, SectionKind kind) {
        return Section.builder().at(Place.parse(at)).title("标题").kind(kind).build();
    }

    private static String parentOf(String at) {
        Section section = OUTLINE.find(Place.parse(at)).orElseThrow();
        return OUTLINE.parent(section).map(parent -> parent.at().toString()).orElse("none");
    }

    @Test
    void a_section_lies_below_the_one_its_label_begins_with() {
        assertThat(parentOf("一(三)")).isEqualTo("一");
        assertThat(parentOf("一(三)1")).isEqualTo("一(三)");
        assertThat(parentOf("表3/1")).isEqualTo("表3");
        assertThat(parentOf("十一/1")).isEqualTo("十一");
        assertThat(parentOf("1.2")).isEqualTo("1");
    }

    @Test
    void a_label_that_only_shares_characters_is_no_parent() {
        assertThat(parentOf("十一")).isEqualTo("none");
        assertThat(parentOf("10")).isEqualTo("none");
        assertThat(parentOf("公告:1")).isEqualTo("none");
    }

    @Test
    void a_table_lies_below_the_heading_before_it() {
        assertThat(parentOf("表3")).isEqualTo("一(三)");
    }

    @Test
    void children_are_listed_in_the_order_of_the_document() {
        assertThat(OUTLINE.children(Place.parse("一(三)")))
                .extracting(section -> section.at().toString())
                .containsExactly("表3", "一(三)1");
        assertThat(OUTLINE.children(Place.parse("p1")))
                .extracting(section -> section.at().toString())
                .containsExactly("一", "十", "十一", "1", "10");
        assertThat(OUTLINE.children(Place.parse("公告:p1"))).hasSize(1);
        assertThat(OUTLINE.children(Place.parse("九"))).isEmpty();
    }

    @Test
    void a_place_is_found_with_its_paragraph_or_row() {
        assertThat(OUTLINE.problemOf(Place.parse("一(三) p5"))).isEmpty();
        assertThat(OUTLINE.problemOf(Place.parse("p2"))).isEmpty();
        assertThat(OUTLINE.problemOf(Place.parse("表3/1/2"))).isEmpty();
        assertThat(OUTLINE.problemOf(Place.parse("表3/2/99"))).isEmpty();
        assertThat(OUTLINE.find(Place.parse("表3/1/2")).orElseThrow().at()).hasToString("表3/1");
    }

    @Test
    void a_place_beyond_the_count_is_a_problem() {
        assertThat(problem("一(三) p6")).isEqualTo("\"一(三)\" has 5 paragraphs, so there is no paragraph 6");
        assertThat(problem("p3")).isEqualTo("\"p\" has 2 paragraphs, so there is no paragraph 3");
        assertThat(problem("表3/1/3")).isEqualTo("\"表3/1\" has 2 rows, so there is no row 3");
    }

    @Test
    void a_place_that_is_not_there_is_a_problem_with_the_nearest_as_a_hint() {
        assertThat(problem("一(二)")).isEqualTo("the outline has no section \"一(二)\"; did you mean \"一(三)\"?");
        assertThat(problem("第五条")).isEqualTo("the outline has no section \"第五条\"");
        assertThat(problem("一/1")).startsWith("the outline has no section \"一/1\"");
        assertThat(OUTLINE.problemOf(Place.parse("公告:p1"))).isPresent();
    }

    private static String problem(String place) {
        return OUTLINE.problemOf(Place.parse(place)).map(Message::toString).orElse("none");
    }

    private static Outline outline(Section... sections) {
        return Outline.of(List.of(sections));
    }

    private static String parents(Outline outline) {
        return outline.sections().stream()
                .filter(section -> outline.parent(section).isPresent())
                .map(section -> outline.parent(section).orElseThrow().at() + " > " + section.at())
                .collect(Collectors.joining(", "));
    }

    private static Outline headings(String... labels) {
        return Outline.of(Stream.of(labels)
                .map(label -> section(label, SectionKind.HEADING))
                .toList());
    }

    @Test
    void chapters_hold_their_parts_in_the_ways_they_are_numbered() {
        assertThat(parents(headings("第一章", "第一章第一节", "第一章第一节一", "第十章", "第十一章", "第十一章(一)", "第十一章(一)1")))
                .isEqualTo("第一章 > 第一章第一节, 第一章第一节 > 第一章第一节一, 第十一章 > 第十一章(一), 第十一章(一) > 第十一章(一)1");
        assertThat(parents(headings("一", "一1", "一1(2)", "一1(2)①", "一10", "二", "二十")))
                .isEqualTo("一 > 一1, 一1 > 一1(2), 一1(2) > 一1(2)①, 一 > 一10");
        assertThat(parents(headings("1", "1.2", "1.2.3", "1.20", "12", "A", "A1", "A1.2", "B")))
                .isEqualTo("1 > 1.2, 1.2 > 1.2.3, 1 > 1.20, A > A1, A1 > A1.2");
        assertThat(parents(headings("(一)", "(一)1", "(十)", "(十一)"))).isEqualTo("(一) > (一)1");
    }

    @Test
    void a_section_above_that_is_not_there_is_skipped() {
        assertThat(parents(headings("一", "一(三)2"))).isEqualTo("一 > 一(三)2");
    }

    @Test
    void the_second_of_one_label_does_not_lie_below_the_first() {
        assertThat(parents(headings("一", "一(二)", "一(二)~2", "一(二)~2/1", "表3", "表3~2", "表3~2/1")))
                .isEqualTo("一 > 一(二), 一 > 一(二)~2, 一(二)~2 > 一(二)~2/1, 表3~2 > 表3~2/1");
    }

    @Test
    void an_annex_holds_its_own_tables_and_those_placed_in_it() {
        Outline outline = outline(
                section("一", SectionKind.HEADING),
                section("专栏1", SectionKind.BOX),
                section("附件1", SectionKind.ANNEX),
                section("附件1/表2", SectionKind.TABLE),
                section("附件1/表2/1", SectionKind.GROUP),
                section("表4", SectionKind.TABLE),
                section("附件10", SectionKind.ANNEX),
                section("Table1", SectionKind.TABLE));

        assertThat(parents(outline)).isEqualTo("一 > 专栏1, 附件1 > 附件1/表2, 附件1/表2 > 附件1/表2/1, 附件1 > 表4, 附件10 > Table1");
    }

    @Test
    void a_table_lies_below_a_heading_and_not_below_the_item_or_group_before_it() {
        Outline outline = outline(
                section("p", SectionKind.PREAMBLE),
                section("表1", SectionKind.TABLE),
                section("二", SectionKind.HEADING),
                section("二/1", SectionKind.ITEM),
                section("表2", SectionKind.TABLE),
                section("表2/1", SectionKind.GROUP),
                section("专栏1", SectionKind.BOX),
                section("第三条", SectionKind.ARTICLE),
                section("表3", SectionKind.TABLE));

        assertThat(parents(outline)).isEqualTo("二 > 二/1, 二 > 表2, 表2 > 表2/1, 二 > 专栏1, 第三条 > 表3");
        assertThat(outline.children(Place.parse("p1")))
                .extracting(section -> section.at().toString())
                .containsExactly("表1", "二", "第三条");
        assertThat(outline.children(Place.parse("p"))).isEqualTo(outline.children(Place.parse("p1")));
    }

    @Test
    void the_texts_of_one_file_do_not_hold_each_other() {
        Outline outline = outline(
                section("公告", SectionKind.NOTICE),
                section("公告:一", SectionKind.HEADING),
                section("表1", SectionKind.TABLE),
                section("附件1", SectionKind.ANNEX),
                section("附件1:一", SectionKind.HEADING),
                section("附件1:一(一)", SectionKind.HEADING),
                section("附件1:表1", SectionKind.TABLE));

        assertThat(parents(outline)).isEqualTo("附件1:一 > 附件1:一(一), 附件1:一(一) > 附件1:表1");
        assertThat(outline.children(Place.parse("附件1:p1")))
                .extracting(section -> section.at().toString())
                .containsExactly("附件1:一");
        assertThat(outline.find(Place.parse("附件1:表1 p1"))).isPresent();
        assertThat(outline.find(Place.parse("公告:表1"))).isEmpty();
    }

    @Test
    void where_a_table_is_in_groups_its_rows_are_counted_within_them() {
        Outline outline = outline(
                section("表3", SectionKind.TABLE),
                section("表3/1", SectionKind.GROUP).toBuilder().rows(2).build(),
                section("专栏1", SectionKind.BOX).toBuilder().rows(3).build(),
                section("表4", SectionKind.TABLE),
                section("一", SectionKind.HEADING));

        assertThat(outline.problemOf(Place.parse("表3/9")).map(Message::toString))
                .contains("the outline has no section \"表3/9\"; did you mean \"表3/1\"?");
        assertThat(outline.problemOf(Place.parse("专栏1/3"))).isEmpty();
        assertThat(outline.problemOf(Place.parse("专栏1/4"))).isPresent();
        assertThat(outline.problemOf(Place.parse("表4/99"))).isEmpty();
        assertThat(outline.problemOf(Place.parse("表4/x"))).isPresent();
        assertThat(outline.problemOf(Place.parse("一/1"))).isPresent();
    }
}
