package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.rules.internal.rule.WrittenPlans;
import org.junit.jupiter.api.Test;

/** What is counted where a number is announced, and where the number stands. */
class CountMismatchTest {

    private static final String RULE = "count-mismatch";

    private static String plan(String relation) {
        return """
                plan: {id: one}
                sections:
                  - {at: 表1, title: 设施, kind: table, rows: 3}
                observations:
                  - {id: four, indicator: beds, period: 2022, value: 4个, at: 一 p1}
                  - {id: none, indicator: beds, period: 2023, missing: not-yet, at: 一 p1}
                measures:
                  - {title: Build, subjects: [tower, park], at: 一 p1}
                  - {title: Extend, subjects: [tower], at: 一 p1}
                  - {title: Hold, subjects: [city], at: 一 p2}
                progress:
                  - {title: Held, subjects: [fair], stage: held, at: 一 p1}
                relations:
                  - {count: {of: %s}, at: %s}
                """.formatted(
                        relation.substring(0, relation.indexOf(';')), relation.substring(relation.indexOf(';') + 1));
    }

    @Test
    void every_subject_of_the_measures_and_progress_at_a_place_counts_once() {
        assertThat(WrittenPlans.counts(RULE, plan("subjects, is: {value: 3个};一 p1")))
                .containsExactly(1, 0, 0);
        assertThat(WrittenPlans.findings(RULE, plan("subjects, is: {value: 4个};一 p1")))
                .containsExactly("error: 4个 are announced, but 3 are listed (subjects)");
    }

    @Test
    void a_table_without_groups_has_as_many_items_as_rows() {
        assertThat(WrittenPlans.counts(RULE, plan("sections, is: {value: 3项};表1")))
                .containsExactly(1, 0, 0);
        assertThat(WrittenPlans.counts(RULE, plan("sections, is: {value: 4项};表1")))
                .containsExactly(0, 1, 0);
    }

    @Test
    void a_number_announced_elsewhere_is_shown_and_one_that_is_missing_cannot_be_held_to() {
        assertThat(WrittenPlans.findings(RULE, plan("subjects, is: four;一 p1")))
                .containsExactly("error: 4个 are announced, but 3 are listed (subjects) | beds, 2022: 4个");
        assertThat(WrittenPlans.counts(RULE, plan("subjects, is: none;一 p1"))).containsExactly(0, 0, 1);
    }

    private static List<String> pointers(String relation) {
        return WrittenPlans.check(RULE, plan(relation))
                .findings()
                .map(Diagnostic::place)
                .map(place -> place == null ? "" : place.pointer())
                .toList();
    }

    @Test
    void the_finding_stands_at_the_number() {
        assertThat(pointers("subjects, is: four;一 p1")).containsExactly("/relations/0/count/is");
        assertThat(pointers("subjects, is: {value: 4个};一 p1")).containsExactly("/relations/0/count/is/value");
    }
}
