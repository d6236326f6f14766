package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.districtplan.model.constraint.Fault;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureKeyTest {

    @ParameterizedTest
    @CsvSource({
        "GROWTH, 2021, 2022, ",
        "GROWTH, , 2022, ",
        "CHANGE, 2023, 2024-01/2024-06, ",
        "CHANGE, 2022-01/2022-09, 2022-01/2022-10, ",
        "INDEX, 2020, 2020, ",
        "CHANGE, 2022-09/2022-01, 2022-01/2022-10, ",
        "AVERAGE_GROWTH, 2025/2021, 2021/2025, ",
        "MULTIPLE, 2023, 2022, from",
        "GROWTH, 2022-01/2022-11, 2022-01/2022-10, from",
        "MULTIPLE, , 2022, from",
    })
    void a_base_period_that_is_in_order_is_not_later_than_the_figure(
            Transformation transformation, @Nullable String from, String period, @Nullable String faulty) {
        FigureKey key = FigureKey.builder()
                .indicator("gdp")
                .transformation(transformation)
                .base(from == null ? null : new Base.From(Period.parse(from)))
                .period(Period.parse(period))
                .build();

        if (faulty == null) {
            assertThat(key.faults()).isEmpty();
        } else {
            assertThat(key.faults()).extracting(Fault::field).containsExactly(faulty);
        }
    }
}
