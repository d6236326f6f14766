package org.districtplan.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final Message MESSAGE = Message.of(Text.of("有误：{what}", "wrong: {what}"), "what", "x");
    private static final SourcePlace PLACE = new SourcePlace("a.yaml", new SourceSpan(3, 5, 3, 9), "/targets/0");

    @Test
    void it_reads_as_a_place_that_editors_link_with_severity_message_and_rule() {
        Diagnostic diagnostic = Diagnostic.at("unknown-key", Severity.ERROR, MESSAGE, PLACE);

        assertThat(diagnostic).hasToString("a.yaml:3:5: error: wrong: x [unknown-key]");
        assertThat(diagnostic.message(Language.CHINESE)).isEqualTo("有误：x");
        assertThat(diagnostic.attribute("what")).contains(Text.of("x"));
        assertThat(diagnostic.attribute("other")).isEmpty();
    }

    @Test
    void without_a_file_it_names_the_element() {
        ElementRef target = new ElementRef("plan", ElementKind.TARGET, 2, "gdp");

        assertThat(new Diagnostic("r", Severity.NOTE, MESSAGE, target, null, List.of()).where())
                .isEqualTo("plan targets[gdp]");
        assertThat(new Diagnostic("r", Severity.NOTE, MESSAGE, target, PLACE, List.of()).where())
                .isEqualTo("a.yaml:3:5");
    }

    @Test
    void severity_and_related_places_change_only_a_copy() {
        Diagnostic diagnostic = Diagnostic.at("r", Severity.ERROR, MESSAGE, PLACE);
        var related = new Diagnostic.Related(Text.of("首次", "the first"), null, PLACE);

        assertThat(diagnostic.withSeverity(Severity.NOTE).severity()).isEqualTo(Severity.NOTE);
        assertThat(diagnostic.withRelated(List.of(related)).related()).containsExactly(related);
        assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        assertThat(diagnostic.related()).isEmpty();
    }

    @Test
    void severities_are_ordered_from_the_most_severe_down() {
        assertThat(Severity.ERROR.atLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.atLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.NOTE.atLeast(Severity.WARNING)).isFalse();
    }

    @Test
    void a_builder_gives_the_same_diagnostic_and_refuses_a_missing_message() {
        Diagnostic built = Diagnostic.builder()
                .rule("r")
                .severity(Severity.NOTE)
                .message(MESSAGE)
                .place(PLACE)
                .build();

        assertThat(built).isEqualTo(Diagnostic.at("r", Severity.NOTE, MESSAGE, PLACE));
        assertThat(built.toBuilder().build()).isEqualTo(built);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Diagnostic.builder().rule("r").severity(Severity.NOTE).build())
                .withMessageContaining("message");
    }
}
