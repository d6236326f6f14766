package org.districtplan.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Text FOUND = Text.of("“{found}”应为{wanted}", "\"{found}\" should be {wanted}");

    @Test
    void placeholders_are_filled_in_both_languages() {
        Message message = Message.of(FOUND, "found", "5%", "wanted", Text.of("整数", "an integer"));

        assertThat(message.in(Language.CHINESE)).isEqualTo("“5%”应为整数");
        assertThat(message.in(Language.ENGLISH)).isEqualTo("\"5%\" should be an integer");
        assertThat(message).hasToString("\"5%\" should be an integer");
    }

    @Test
    void a_value_with_braces_is_never_read_as_a_placeholder() {
        Message message = Message.of(FOUND, "found", "{wanted} ${x}", "wanted", "{found}");

        assertThat(message.in(Language.ENGLISH)).isEqualTo("\"{wanted} ${x}\" should be {found}");
    }

    @Test
    void a_placeholder_without_an_attribute_and_a_lone_brace_stay_as_they_are() {
        assertThat(Message.of(Text.of("{a} { {b"), "b", "x")).hasToString("{a} { {b");
    }

    @Test
    void an_attribute_is_added_or_replaced_and_the_message_itself_does_not_change() {
        Message first = Message.of(FOUND, "found", "1", "wanted", "2");

        assertThat(first.with("wanted", 3)).hasToString("\"1\" should be 3");
        assertThat(first).hasToString("\"1\" should be 2");
        assertThat(first.with("extra", "x").attributes()).containsKeys("found", "wanted", "extra");
    }

    @Test
    void a_name_without_a_value_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of(FOUND, "found"));
    }

    @Test
    void every_chinese_locale_reads_chinese_and_every_other_english() {
        assertThat(Language.from(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.CHINESE);
        assertThat(Language.from(Locale.TRADITIONAL_CHINESE)).isEqualTo(Language.CHINESE);
        assertThat(Language.from(Locale.FRANCE)).isEqualTo(Language.ENGLISH);
    }
}
