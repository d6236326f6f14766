package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.districtplan.model.value.InvalidTextException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-18", "2022-11", "2022", "2018~", "2018-05~"})
    void a_day_a_month_or_a_year_is_read_and_written_alike(String text) {
        assertThat(DocumentDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/2025", "2022-Q3", "2022-H1", "../2022", "unstated", "2022-02-30", "~", ""})
    void any_other_time_is_no_date(String text) {
        assertThatThrownBy(() -> DocumentDate.parse(text)).isInstanceOf(InvalidTextException.class);
    }
}
