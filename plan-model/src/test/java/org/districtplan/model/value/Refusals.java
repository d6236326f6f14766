package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;

/** What the tests of value types ask of a refused text: where its fault is and what is to be written instead. */
final class Refusals {
    private Refusals() {}

    static InvalidTextException refusal(Function<String, ?> parse, String text) {
        InvalidTextException refusal = catchThrowableOfType(InvalidTextException.class, () -> parse.apply(text));
        assertThat(refusal).as("refusal of %s", text).isNotNull();
        assertThat(refusal.index()).as("index in %s", text).isBetween(0, text.length());
        for (Language language : Language.values()) {
            assertThat(refusal.problem().in(language)).doesNotContain("{", "}");
        }
        return refusal;
    }

    static void assertRefused(Function<String, ?> parse, String text, int index) {
        assertThat(refusal(parse, text).index()).as("index in %s", text).isEqualTo(index);
    }

    static void assertSuggested(Function<String, ?> parse, String text, int index, String suggestion) {
        InvalidTextException refusal = refusal(parse, text);
        assertThat(refusal.problem().attributes())
                .as("suggestion of %s", text)
                .containsEntry("suggestion", Text.of(suggestion));
        assertThat(refusal.index()).as("index in %s", text).isEqualTo(index);
        assertThat(parse.apply(suggestion)).hasToString(suggestion);
    }
}
