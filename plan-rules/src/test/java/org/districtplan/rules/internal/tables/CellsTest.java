package org.districtplan.rules.internal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final String SIGNS = "=+-@\t\r\n\u0000\u001B\u202E＝＋－＠−';\\,\"u1公.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1-1",
                "@SUM(A1)",
                "\t=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "−1",
                "﹢1",
                "﹣1",
                "﹦1",
                "﹫x",
                "⁼1",
                "–1",
                " =1",
                "\u00A0=1",
                "\u3000=1",
                "\u200B=1",
                "\u2060\u00AD=1",
                "\u115F\u3164=1",
                "\uFE0F=1",
                "\uFFF9 \u2003＝1",
                "'=1",
                "-",
                "-1/6"
            })
    void what_could_be_a_formula_begins_with_an_apostrophe(String text) {
        assertThat(Cells.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"0000", "000B", "000D", "001B", "0085", "2028", "2029", "202E", "FEFF"})
    void a_hidden_control_is_escaped_and_hides_no_formula(String hex) {
        String control = String.valueOf((char) Integer.parseInt(hex, 16));

        assertThat(Cells.of(control + "=1")).isEqualTo("'\\u" + hex + "=1");
        assertThat(Cells.of("a" + control)).isEqualTo("a\\u" + hex);
        assertThat(Cells.of(List.of("a", control + "+1"))).isEqualTo("a;'\\u" + hex + "+1");
    }

    @Test
    void a_tab_and_a_line_feed_within_a_text_stay() {
        assertThat(Cells.of("a\tb\nc")).isEqualTo("a\tb\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.2", "100.00", "+5", "0", "1=1", "a-b", "600家", "(-1)"})
    void numbers_and_other_texts_stay(String text) {
        assertThat(Cells.of(text)).isEqualTo(text);
    }

    @Test
    void entries_are_joined_by_semicolons() {
        assertThat(Cells.of(List.of("a", "b"))).isEqualTo("a;b");
        assertThat(Cells.of(List.of("a;b", "c\\"))).isEqualTo("a\\;b;c\\\\");
        assertThat(Cells.of(List.of("a", "=b", "-1"))).isEqualTo("a;'=b;'-1");
        assertThat(Cells.of(List.of())).isEmpty();
    }

    @Test
    void any_list_can_be_taken_apart_again() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        for (int i = 0; i < 20_000; i++) {
            List<String> entries = new ArrayList<>();
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                entries.add(text(random));
            }
            String cell = Cells.of(entries);

            assertThat(apart(cell)).as(cell).isEqualTo(entries);
        }
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(0, 6); n > 0; n--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    /** The way back that the page on tables describes. */
    private static List<String> apart(String cell) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ';') {
                entries.add(plain(entry.toString()));
                entry.setLength(0);
            } else {
                boolean escape = c == '\\';
                boolean control = escape && cell.charAt(i + 1) == 'u';
                entry.append(
                        control
                                ? (char) Integer.parseInt(cell.substring(i + 2, i + 6), 16)
                                : escape ? cell.charAt(i + 1) : c);
                i += control ? 5 : escape ? 1 : 0;
            }
        }
        entries.add(plain(entry.toString()));
        return entries;
    }

    private static String plain(String entry) {
        return entry.startsWith("'") ? entry.substring(1) : entry;
    }
}
