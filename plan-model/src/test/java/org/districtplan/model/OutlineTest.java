package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void a_table_lies_below_the_heading_printed_before_it() {
        assertThat(parentOf("表3")).isEqualTo("一(三)");
    }

    @Test
    void children_are_listed_as_printed() {
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
}
