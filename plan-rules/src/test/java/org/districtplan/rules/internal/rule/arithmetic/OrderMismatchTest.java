package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.rules.internal.rule.WrittenPlans;
import org.junit.jupiter.api.Test;

/** Where two neighbours of an order stand, and what is said where one has no value. */
class OrderMismatchTest {

    private static String plan(String relation) {
        return "plan: {id: one}\nrelations:\n  - {" + relation + ", at: 一 p1}\n";
    }

    private static List<String> pointers(String rule, String relation) {
        return WrittenPlans.check(rule, plan(relation))
                .findings()
                .flatMap(finding -> finding.related().stream())
                .map(related -> Objects.requireNonNull(related.place()).pointer())
                .toList();
    }

    @Test
    void the_number_before_is_shown_where_it_stands() {
        Diagnostic finding = WrittenPlans.check(
                        "order-mismatch", plan("order: [{value: 3家}, {value: 5家}, {value: 2家}]"))
                .findings()
                .findFirst()
                .orElseThrow();

        assertThat(Objects.requireNonNull(finding.place()).pointer()).isEqualTo("/relations/0/order/2");
        assertThat(pointers("order-mismatch", "order: [{value: 3家}, {value: 5家}, {value: 2家}]"))
                .contains("/relations/0/order/1/value");
    }

    @Test
    void the_whole_and_each_part_are_shown_where_they_stand() {
        assertThat(pointers(
                        "parts-mismatch",
                        "parts: {whole: {value: 10家}, parts: [{value: 4家}, {value: 7家}], covers: some}"))
                .containsExactly(
                        "/relations/0/parts/whole/value",
                        "/relations/0/parts/parts/0/value",
                        "/relations/0/parts/parts/1/value");
    }
}
