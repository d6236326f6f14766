package org.districtplan.rules.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Interval;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static Interval point(String value) {
        return Interval.point(new BigDecimal(value));
    }

    private static Optional<Interval> between(Transformation transformation, int years, String late, String early) {
        return new Growth(transformation, years).between(point(late), point(early));
    }

    private static boolean isAbout(Optional<Interval> values, String expected) {
        BigDecimal value = new BigDecimal(expected);
        BigDecimal margin = new BigDecimal("0.0000001");
        return values.filter(interval -> Interval.closed(value.subtract(margin), value.add(margin))
                        .contains(interval))
                .isPresent();
    }

    @Test
    void growth_is_a_fraction_of_one_and_an_index_has_the_base_100() {
        assertThat(isAbout(between(Transformation.GROWTH, 1, "105", "100"), "0.05"))
                .isTrue();
        assertThat(isAbout(between(Transformation.AVERAGE_GROWTH, 2, "121", "100"), "0.1"))
                .isTrue();
        assertThat(isAbout(between(Transformation.CHANGE, 1, "105", "100"), "5"))
                .isTrue();
        assertThat(isAbout(between(Transformation.MULTIPLE, 1, "105", "100"), "1.05"))
                .isTrue();
        assertThat(isAbout(between(Transformation.INDEX, 1, "105", "100"), "105"))
                .isTrue();
    }

    @Test
    void nothing_follows_from_a_base_of_zero() {
        assertThat(between(Transformation.GROWTH, 1, "105", "0")).isEmpty();
    }

    @Test
    void the_formula_is_written_as_it_is_computed() {
        assertThat(new Growth(Transformation.GROWTH, 1).formula("a ÷ b")).isEqualTo("a ÷ b − 1");
        assertThat(new Growth(Transformation.AVERAGE_GROWTH, 5).formula("a ÷ b"))
                .isEqualTo("(a ÷ b)^(1/5) − 1");
    }
}
