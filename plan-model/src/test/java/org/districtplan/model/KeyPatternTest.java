package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.districtplan.model.value.Period;
import org.junit.jupiter.api.Test;

class KeyPatternTest {

    private static final FigureKey KEY = FigureKey.builder()
            .indicator("services-tax")
            .transformation(Transformation.CHANGE)
            .of(Transformation.GROWTH)
            .base(new Base.From(Period.parse("2020")))
            .period(Period.parse("2025"))
            .statistic(Statistic.SUM)
            .scope(Map.of("population", "monitored", "area", "east"))
            .basis(Basis.COMPARABLE_SCOPE)
            .build();

    @Test
    void an_indicator_alone_takes_everything_else_from_the_key() {
        assertThat(KeyPattern.of("district-tax").completedBy(KEY))
                .isEqualTo(KEY.toBuilder().indicator("district-tax").build());
        assertThat(KeyPattern.builder().build().completedBy(KEY)).isEqualTo(KEY);
    }

    @Test
    void what_the_pattern_states_stands() {
        KeyPattern whole = KeyPattern.builder()
                .indicator("gdp")
                .transformation(Transformation.RANK)
                .of(Transformation.RANK)
                .base(new Base.Among("districts", false))
                .period(Period.parse("2026"))
                .statistic(Statistic.END)
                .scope(Map.of("population", "all", "area", "west"))
                .basis(Basis.NOMINAL)
                .build();

        assertThat(whole.completedBy(KEY))
                .isEqualTo(new FigureKey(
                        "gdp",
                        Transformation.RANK,
                        Transformation.RANK,
                        new Base.Among("districts", false),
                        Period.parse("2026"),
                        Statistic.END,
                        Map.of("population", "all", "area", "west"),
                        Basis.NOMINAL));
    }

    @Test
    void a_dimension_left_out_is_the_same() {
        FigureKey completed = KeyPattern.builder()
                .scope(Map.of("area", "west", "stage", "opened"))
                .build()
                .completedBy(KEY);

        assertThat(completed.scope()).isEqualTo(Map.of("population", "monitored", "area", "west", "stage", "opened"));
    }

    @Test
    void what_belongs_to_another_transformation_is_not_taken_over() {
        FigureKey level = KeyPattern.builder()
                .transformation(Transformation.LEVEL)
                .build()
                .completedBy(KEY);
        FigureKey same = KeyPattern.builder()
                .transformation(Transformation.CHANGE)
                .build()
                .completedBy(KEY);

        assertThat(level.of()).isNull();
        assertThat(level.base()).isNull();
        assertThat(level.faults()).isEmpty();
        assertThat(same).isEqualTo(KEY);
    }

    @Test
    void only_a_pattern_with_nothing_but_an_indicator_is_that() {
        KeyPattern only = KeyPattern.of("gdp");

        assertThat(only.isIndicatorOnly()).isTrue();
        assertThat(KeyPattern.builder().build().isIndicatorOnly()).isFalse();
        assertThat(only.toBuilder().transformation(Transformation.LEVEL).build().isIndicatorOnly())
                .isFalse();
        assertThat(only.toBuilder().period(Period.parse("2020")).build().isIndicatorOnly())
                .isFalse();
        assertThat(only.toBuilder().scope(Map.of("area", "west")).build().isIndicatorOnly())
                .isFalse();
    }
}
