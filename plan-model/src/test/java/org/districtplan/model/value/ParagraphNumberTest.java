package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphNumberTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "12, 12, 0", "1.2, 1, 2", "2.10, 2, 10", "999999.999999, 999999, 999999"})
    void a_paragraph_and_a_part_of_it_are_read_and_written_back(String text, int paragraph, int mark) {
        assertThat(ParagraphNumber.parse(text))
                .isEqualTo(new ParagraphNumber(paragraph, mark))
                .hasToString(text);
        assertThat(ParagraphNumber.problemOf(text)).isEmpty();
    }

    @Test
    void a_part_is_numbered_as_in_a_place() {
        ParagraphNumber number = ParagraphNumber.parse("1.2");

        assertThat(Place.parse("四(二) p" + number))
                .isEqualTo(new Place(null, "四(二)", number.paragraph(), number.mark()));
    }

    @ParameterizedTest
    @CsvSource({"p1.2, 0, 1.2", "１, 0, 1", "1. 2, 2, 1.2"})
    void a_near_miss_is_refused_with_its_suggestion(String text, int index, String suggestion) {
        assertSuggested(ParagraphNumber::parse, text, index, suggestion);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "0, 0", "01, 0", "1.0, 2", "1., 2", ".1, 0", "1.2.3, 3", "-1, 0", "一, 0", "1234567, 6"})
    void what_counts_no_paragraph_is_refused_at_its_fault(String text, int index) {
        assertRefused(ParagraphNumber::parse, text, index);
    }

    @Test
    void numbers_that_could_not_be_read_back_are_refused() {
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> ParagraphNumber.of(0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> ParagraphNumber.of(-1));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new ParagraphNumber(1, -1));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new ParagraphNumber(1, 1_000_000));
    }

    @Test
    void a_paragraph_stands_before_its_parts_and_parts_are_in_the_order_of_numbers() {
        assertThat(Stream.of("2", "1.10", "1.9", "1")
                        .map(ParagraphNumber::parse)
                        .sorted())
                .extracting(ParagraphNumber::toString)
                .containsExactly("1", "1.9", "1.10", "2");
    }
}
