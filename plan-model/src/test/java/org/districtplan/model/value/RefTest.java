package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "gdp, -, gdp",
                "changning-annual-2023#answer-rate, changning-annual-2023, answer-rate",
                "a-#b1-, a-, b1-"
            })
    void both_forms_are_read_and_written_back(String text, String plan, String id) {
        Ref ref = Ref.parse(text);

        assertThat(ref).isEqualTo(new Ref(plan, id)).hasToString(text);
        assertThat(ref).isEqualTo(plan == null ? Ref.of(id) : Ref.of(plan, id));
    }

    @ParameterizedTest
    @CsvSource({
        "GDP, 0, gdp",
        "answer_rate, 6, answer-rate",
        "answer rate, 6, answer-rate",
        "2022-gdp, 0, gdp",
        "' gdp', 0, gdp",
        "Plan#gdp, 0, plan#gdp",
        "plan ＃gdp, 4, plan#gdp",
    })
    void a_near_miss_is_refused_with_its_suggestion(String text, int index, String suggestion) {
        assertSuggested(Ref::parse, text, index, suggestion);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "plan#, 5", "#gdp, 0", "a#b#c, 3", "-a, 0", "地区生产总值, 0", "aé, 1", "a@1, 1"})
    void what_is_no_reference_is_refused_at_its_fault(String text, int index) {
        assertRefused(Ref::parse, text, index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "gdp", "modern-services-tax", "x2", "a--b"})
    void ids_pass(String id) {
        assertThat(Ref.isId(id)).isTrue();
        assertThat(Ref.requireId(id)).isSameAs(id);
        assertThat(Ref.problemOfId(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "a#b", "a b", "é", "甲"})
    void what_is_no_id_does_not_pass(String text) {
        assertThat(Ref.isId(text)).isFalse();
        assertThat(Ref.problemOfId(text)).isPresent();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Ref.requireId(text));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Ref(null, text));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Ref(text, "a"));
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Ref.parse(null));
        assertThatNullPointerException().isThrownBy(() -> Ref.of(null));
        assertThatNullPointerException().isThrownBy(() -> Ref.of(null, "a"));
    }
}
