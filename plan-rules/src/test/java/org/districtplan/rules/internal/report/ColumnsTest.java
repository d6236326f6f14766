package org.districtplan.rules.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"GDP, 3", "地区生产总值, 12", "3%左右, 6", "（）, 4", "“十四五”, 8", "é, 1", "\uD842\uDFB7, 2", "한국, 4", "'', 0"})
    void a_chinese_character_takes_two_columns(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void a_combining_mark_takes_none() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void text_is_padded_by_columns() {
        assertThat(Columns.padRight("指标", 6)).isEqualTo("指标  ");
        assertThat(Columns.padLeft("指标", 6)).isEqualTo("  指标");
        assertThat(Columns.padLeft("指标", 2)).isEqualTo("指标");
    }

    @Test
    void a_long_text_is_cut_by_columns() {
        assertThat(Columns.cut("地区生产总值", 12)).isEqualTo("地区生产总值");
        assertThat(Columns.cut("地区生产总值", 10)).isEqualTo("地区生产…");
        assertThat(Columns.cut("gross regional product", 7)).isEqualTo("gross…");
    }

    @Test
    void latin_text_breaks_at_blanks() {
        assertThat(Columns.wrap("reply rate 100.00% of requests", 12))
                .containsExactly("reply rate", "100.00% of", "requests");
    }

    @Test
    void chinese_text_breaks_between_characters_but_not_at_punctuation_or_within_numbers() {
        assertThat(Columns.wrap("诉求办复率为100.00%，应为94.26%", 12)).containsExactly("诉求办复率为", "100.00%，应", "为94.26%");
        assertThat(Columns.wrap("共有企业诉求4549项", 16)).containsExactly("共有企业诉求", "4549项");
    }

    @Test
    void a_word_longer_than_the_line_stays_whole() {
        assertThat(Columns.wrap("see changning/annual-2023.yaml:44:12 there", 10))
                .containsExactly("see", "changning/annual-2023.yaml:44:12", "there");
        assertThat(Columns.wrap("", 10)).isEqualTo(List.of(""));
    }

    @Test
    void wrapping_loses_nothing_but_blanks() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_25);
        String alphabet = "ab 12%，。（）指标“”- ";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> lines = Columns.wrap(text.toString(), 1 + random.nextInt(20));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
        }
    }
}
