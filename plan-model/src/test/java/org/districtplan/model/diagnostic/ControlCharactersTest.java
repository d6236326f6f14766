package org.districtplan.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlCharactersTest {

    @Test
    void what_could_command_a_terminal_is_escaped() {
        assertThat(ControlCharacters.escape("a\u001B[31mb")).isEqualTo("a\\u001B[31mb");
        assertThat(ControlCharacters.escape("\u001B]8;;http://x\u0007y")).isEqualTo("\\u001B]8;;http://x\\u0007y");
        assertThat(ControlCharacters.escape("a\rb\u009Bc\u202Ed\u2066e\u2028f\uFEFFg\u007F"))
                .isEqualTo("a\\u000Db\\u009Bc\\u202Ed\\u2066e\\u2028f\\uFEFFg\\u007F");
        assertThat(ControlCharacters.escape("\uD800 half \uDB40\uDC41")).isEqualTo("\\uD800 half \\uDB40\\uDC41");
    }

    @Test
    void line_feeds_and_tabs_become_spaces() {
        assertThat(ControlCharacters.escape("a\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void a_plain_text_stays_the_same_object() {
        String text = "地区生产总值 5%左右 \uD842\uDFB7 é";

        assertThat(ControlCharacters.escape(text)).isSameAs(text);
    }

    @Test
    void a_diagnostic_in_words_is_safe() {
        Diagnostic diagnostic = Diagnostic.at(
                "x",
                Severity.ERROR,
                Message.of(Text.of("{title}"), "title", "\u001B[2J"),
                new SourcePlace("a\u001B.yaml", new SourceSpan(1, 1, 1, 2), ""));

        assertThat(diagnostic).hasToString("a\\u001B.yaml:1:1: error: \\u001B[2J [x]");
    }
}
