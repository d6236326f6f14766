package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.districtplan.model.value.InvalidTextException;
import org.districtplan.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-18", "2022-11", "2022", "2018~", "2018-05~"})
    void a_day_a_month_or_a_year_is_read_and_written_alike(String text) {
        assertThat(DocumentDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-18, 2022-11-19, true",
        "2022-11-18, 2022-11-18, false",
        "2022-11-19, 2022-11-18, false",
        "2022-11-30, 2022-12, true",
        "2022-11-30, 2022-11, false",
        "2022-11, 2022-11-30, false",
        "2022-11, 2022-12-01, true",
        "2022, 2023, true",
        "2022, 2022-12-31, false",
        "2022-01-01, 2022, false",
        "2018~, 2019, true"
    })
    void a_date_is_before_another_if_it_is_so_as_a_whole(String one, String other, boolean before) {
        assertThat(DocumentDate.parse(one).isBefore(DocumentDate.parse(other))).isEqualTo(before);
    }

    @Test
    void about_then_is_another_date_than_then() {
        assertThat(DocumentDate.parse("2018~"))
                .isEqualTo(new DocumentDate(Period.parse("2018"), true))
                .isNotEqualTo(DocumentDate.parse("2018"));
    }

    @Test
    void a_period_that_is_no_date_is_named_in_the_refusal() {
        assertThatThrownBy(() -> new DocumentDate(Period.parse("2021/2025"), false))
                .isInstanceOf(InvalidTextException.class)
                .hasMessageContaining("2021/2025 is not a date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021/2025",
                "2022-Q3",
                "2022-H1",
                "../2022",
                "unstated",
                "2022-02-30",
                "~",
                "",
                "2018~~",
                "~2018",
                "2018 ~"
            })
    void any_other_time_is_no_date(String text) {
        assertThatThrownBy(() -> DocumentDate.parse(text)).isInstanceOf(InvalidTextException.class);
    }
}
