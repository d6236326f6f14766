package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({"长发改〔2021〕47号, 长发改, 2021, 47", "京政办发〔2016〕26号, 京政办发, 2016, 26", "国发〔1999〕1号, 国发, 1999, 1"})
    void the_form_of_the_standard_is_read_and_written_back(String text, String mark, int year, int serial) {
        assertThat(DocumentNumber.parse(text))
                .isEqualTo(new DocumentNumber(mark, year, serial))
                .hasToString(text);
        assertThat(DocumentNumber.problemOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "长发改[2021]47号, 3",
        "长发改（2021）47号, 3",
        "长发改(2021)47号, 3",
        "长发改【2021】47号, 3",
        "长发改［2021］47号, 3",
        "长发改〔2021】47号, 8",
        "长发改〔2021〕047号, 9",
        "长发改〔2021〕第47号, 9",
        "长发改〔2021〕47, 11",
        "长发改 〔2021〕47号, 3",
        "长发改〔2021〕 47号, 9",
        "长发改〔２０２１〕47号, 4",
        "长发改〔2021年〕47号, 8",
        "长发改2021年第47号, 3",
    })
    void a_near_miss_is_refused_with_its_suggestion(String text, int index) {
        assertSuggested(DocumentNumber::parse, text, index, "长发改〔2021〕47号");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "〔2021〕47号, 0",
        "长发改, 3",
        "长发改〔21〕47号, 6",
        "长发改〔1821〕47号, 4",
        "长发改〔2021〕号, 9",
        "长发改〔2021〕1234567号, 9",
        "长发改〔2021〕47号文, 12",
        "长发改〔2021, 8",
        "长发改2021-47号, 3",
    })
    void what_is_no_document_number_is_refused_at_its_fault(String text, int index) {
        assertRefused(DocumentNumber::parse, text, index);
    }

    @Test
    void the_message_names_the_fault() {
        assertThat(DocumentNumber.problemOf("长发改[2021]47号").orElseThrow())
                .hasToString("document number \"长发改[2021]47号\": the year has to be in tortoise-shell brackets 〔 〕; "
                        + "write 长发改〔2021〕47号");
        assertThat(DocumentNumber.problemOf("长发改〔2021〕第47号").orElseThrow().in(Language.CHINESE))
                .isEqualTo("发文字号“长发改〔2021〕第47号”：发文顺序号不加“第”字；应写作 长发改〔2021〕47号");
    }

    @Test
    void parts_that_could_not_be_read_back_are_refused() {
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new DocumentNumber("", 2021, 1));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new DocumentNumber("长", 21, 1));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new DocumentNumber("长", 2021, 0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new DocumentNumber("长", 2021, -1));
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> new DocumentNumber("长〔2020〕1号长", 2021, 1));
    }

    @Test
    void text_and_number_are_each_others_inverse() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9704);
        String letters = "长发改府办委规沪政";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder mark = new StringBuilder();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                mark.append(letters.charAt(random.nextInt(letters.length())));
            }
            DocumentNumber number = new DocumentNumber(
                    mark.toString(), random.nextInt(1900, 2100), random.nextInt(1, 1 << random.nextInt(1, 20)));
            assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
        }
    }
}
