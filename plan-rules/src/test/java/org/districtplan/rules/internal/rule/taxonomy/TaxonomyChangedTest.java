package org.districtplan.rules.internal.rule.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.PlanFiles.check;
import static org.districtplan.rules.internal.rule.PlanFiles.findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taxonomies from plan to plan. */
class TaxonomyChangedTest {

    private static final String TAXONOMY = "taxonomy-changed";

    private static String taxonomy(String id, String year, String title, String nodes) {
        return "plan: {id: " + id + ", kind: other, title: " + id + ", jurisdiction: \"310105\", published: " + year
                + "-01-10}\ntaxonomies:\n  - {id: t, title: " + title + ", nodes: [" + nodes + "], at: 一}\n";
    }

    private static String local(String subjects) {
        return "local: {subjects: [" + subjects + "]}\n";
    }

    @Test
    void what_came_went_moved_and_was_reclassified_is_reported_in_one_note() {
        assertThat(findings(
                        TAXONOMY,
                        taxonomy(
                                "first",
                                "2022",
                                "体系",
                                "{subject: tower, class: key}, {subject: hub, nodes: [{subject: expo}]}"),
                        taxonomy(
                                "second",
                                "2023",
                                "体系",
                                "{subject: tower, class: priority, nodes: [{subject: expo}]}, {subject: sea}")))
                .containsExactly(
                        "2:3 note: \"体系\" compared with \"体系\" of first: newly listed sea; no longer listed 枢纽;"
                                + " moved 博览会; reclassified 一号楼");
    }

    @Test
    void a_flat_list_and_one_in_groups_are_compared_without_the_headings() {
        String flat = taxonomy("first", "2022", "体系", "{subject: tower}, {subject: sea}");
        String grouped = taxonomy(
                "second",
                "2023",
                "体系",
                "{subject: old, nodes: [{subject: tower}, {subject: air}]}, {subject: fresh, nodes: [{subject: code}]}");

        assertThat(findings(TAXONOMY, flat, grouped))
                .containsExactly(
                        "2:3 note: \"体系\" compared with \"体系\" of first (down to level 1 only): newly listed air,"
                                + " fresh; no longer listed sea");
        assertThat(findings(TAXONOMY, flat.replace("2022", "2024"), grouped))
                .hasSize(1)
                .first()
                .asString()
                .doesNotContain("old");
        assertThat(check(
                                TAXONOMY,
                                flat,
                                taxonomy(
                                        "second",
                                        "2023",
                                        "体系",
                                        "{subject: old, nodes: [{subject: tower}, {subject: sea}]}"))
                        .holds())
                .isEqualTo(1);
    }

    @Test
    void of_many_that_came_the_first_are_named() {
        assertThat(findings(
                        TAXONOMY,
                        taxonomy("first", "2022", "体系", "{subject: a}"),
                        taxonomy(
                                "second",
                                "2023",
                                "体系",
                                "{subject: b}, {subject: c}, {subject: d}, {subject: e}, {subject: f}, {subject: g}, {subject: h},"
                                        + " {subject: i}, {subject: j}")))
                .containsExactly(
                        "2:3 note: \"体系\" compared with \"体系\" of first: newly listed b, c, d, e, f, g, h, i and others, 9 in"
                                + " all; no longer listed a");
    }

    @Test
    void the_last_earlier_one_of_the_title_and_place_is_compared() {
        String first = taxonomy("first", "2021", "体系", "{subject: tower}");
        String second = taxonomy("second", "2022", "体系", "{subject: hub}");
        String third = taxonomy("third", "2023", "体系", "{subject: hub}");

        assertThat(findings(TAXONOMY, third, first, second))
                .singleElement()
                .asString()
                .startsWith("3:3");
        assertThat(check(TAXONOMY, first, second, third).holds()).isEqualTo(1);
        assertThat(check(TAXONOMY, first, third.replace("体系", "“体系”")).lookedAt())
                .isEqualTo(1);
        assertThat(check(TAXONOMY, first, third.replace("体系", "布局")).lookedAt()).isZero();
        assertThat(check(TAXONOMY, first, third.replace("310105", "310106")).lookedAt())
                .isZero();
        assertThat(check(TAXONOMY, first, third.replace("2023-01-10", "2021-01-10"))
                        .lookedAt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "plans-for: 2021, plans-for: 2022, 1",
        "plans-for: 2021/2025, plans-for: 2022, 1",
        "plans-for: 2022, plans-for: 2022, 0",
        "published: 2021-11-05, plans-for: 2022, 1",
        "plans-for: 2021, published: 2021-01-02, 1",
        "plans-for: 2021, published: 2021-01-01, 0",
        "reports-on: 2021, plans-for: 2022, 1",
        "language: zh, plans-for: 2022, 0"
    })
    void a_plan_without_a_date_counts_from_the_first_day_it_plans_for(String first, String second, int compared) {
        assertThat(check(
                                TAXONOMY,
                                taxonomy("first", "2020", "体系", "{subject: tower}")
                                        .replace("published: 2020-01-10", first),
                                taxonomy("second", "2020", "体系", "{subject: tower}")
                                        .replace("published: 2020-01-10", second))
                        .holds())
                .isEqualTo(compared);
    }

    @Test
    void one_named_by_continues_is_compared_whatever_its_title() {
        String second =
                taxonomy("second", "2020", "“四大”布局", "{subject: hub}").replace("nodes:", "continues: first#t, nodes:");

        assertThat(findings(TAXONOMY, taxonomy("first", "2022", "体系", "{subject: tower}"), second))
                .containsExactly(
                        "2:3 note: \"‘四大’布局\" compared with \"体系\" of first: newly listed 枢纽; no longer listed 一号楼");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what only the deeper one says of its lower levels is not reported
                "{subject: a, nodes: [{subject: b, nodes: [{subject: c, class: key}]}]}| {subject: a, nodes: [{subject: b}]}| ",
                "{subject: a, nodes: [{subject: b}]}| {subject: a, nodes: [{subject: b, nodes: [{subject: c, class: key}]}]}| ",
                "{subject: a, nodes: [{subject: b}]}| {subject: a}| ",
                "{subject: a, nodes: [{subject: b}]}| {subject: c}| newly listed c; no longer listed a",
                "{subject: a, nodes: [{subject: b}]}| {subject: a}, {subject: b}| moved b",
                "{subject: a}, {subject: b}| {subject: a, nodes: [{subject: b}]}| moved b",
                // further down it stands a second time
                "{subject: a}| {subject: a, nodes: [{subject: b, nodes: [{subject: a}]}]}| "
            })
    void only_the_levels_both_have_are_compared(String before, String now, String change) {
        var found = findings(TAXONOMY, taxonomy("first", "2022", "体系", before), taxonomy("second", "2023", "体系", now));

        if (change == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .containsExactly(
                            "2:3 note: \"体系\" compared with \"体系\" of first (down to level 1 only): " + change);
        }
    }

    @Test
    void what_stands_below_a_new_heading_in_place_of_an_old_one_was_not_moved() {
        String first = taxonomy("first", "2022", "体系", "{subject: a, nodes: [{subject: x}]}, {subject: c}");
        String second = taxonomy("second", "2023", "体系", "{subject: b, nodes: [{subject: x}]}, {subject: c}");
        String below = taxonomy("second", "2023", "体系", "{subject: c, nodes: [{subject: x}]}");

        assertThat(findings(TAXONOMY, first, second))
                .containsExactly("2:3 note: \"体系\" compared with \"体系\" of first: newly listed b; no longer listed a");
        assertThat(findings(TAXONOMY, first, below))
                .containsExactly("2:3 note: \"体系\" compared with \"体系\" of first: no longer listed a; moved x");
        assertThat(findings(TAXONOMY, below.replace("2023", "2021"), first.replace("first", "third")))
                .containsExactly("2:3 note: \"体系\" compared with \"体系\" of second: newly listed a; moved x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{id: b, name: “甲”产业, kind: industry}; 1",
                "{id: b, name: 乙, kind: industry, aliases: [甲产业]}; 1",
                "{id: b, name: 乙, kind: industry, same-as: tower}; 0",
                "{id: b, name: 乙产业, kind: industry}; 0"
            })
    void subjects_of_one_name_are_one(String other, int same) {
        String first = taxonomy("first", "2022", "体系", "{subject: a, nodes: [{subject: hub}]}")
                + local("{id: a, name: 甲产业, kind: industry}");
        String second = taxonomy("second", "2023", "体系", "{subject: b, nodes: [{subject: hub}]}") + local(other);

        assertThat(check(TAXONOMY, first, second).holds()).isEqualTo(same);
        assertThat(check(TAXONOMY, first.replace("subject: a", "subject: tower"), second)
                        .holds())
                .isEqualTo(other.contains("same-as") ? 1 : 0);
    }

    @Test
    void an_id_of_the_earlier_one_is_kept_though_another_there_has_its_name() {
        String first = taxonomy("first", "2022", "体系", "{subject: a}, {subject: b}")
                + local("{id: a, name: 甲, kind: industry}, {id: b, name: 乙, kind: industry}");
        String second = taxonomy("second", "2023", "体系", "{subject: b}")
                + local("{id: b, name: 乙, kind: industry, aliases: [甲]}");

        assertThat(findings(TAXONOMY, first, second))
                .containsExactly("2:3 note: \"体系\" compared with \"体系\" of first: no longer listed 甲");
    }
}
