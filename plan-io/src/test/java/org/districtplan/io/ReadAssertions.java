package org.districtplan.io;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.SourcePlace;

/** Assertions about what was read, in the words of a reader: {@code assertThat(result).hasDiagnostic("tag").at(3, 5)}. */
final class ReadAssertions extends AbstractAssert<ReadAssertions, ReadResult> {

    private ReadAssertions(ReadResult actual) {
        super(actual, ReadAssertions.class);
    }

    static ReadAssertions assertThat(ReadResult actual) {
        return new ReadAssertions(actual);
    }

    ReadAssertions hasNoDiagnostics() {
        isNotNull();
        Assertions.assertThat(shown()).isEmpty();
        return this;
    }

    ReadAssertions hasOnlyDiagnostics(String... shown) {
        isNotNull();
        Assertions.assertThat(actual.diagnostics())
                .extracting(found -> place(found).span() + " " + found.rule())
                .containsExactly(shown);
        return this;
    }

    Found hasDiagnostic(String rule) {
        isNotNull();
        return new Found(actual.diagnostics().stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " among " + shown())));
    }

    private List<String> shown() {
        return actual.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static SourcePlace place(Diagnostic diagnostic) {
        SourcePlace place = diagnostic.place();
        Assertions.assertThat(place).as("place of " + diagnostic).isNotNull();
        return place;
    }

    /** Assertions about one diagnostic. */
    record Found(Diagnostic diagnostic) {

        Found at(int line, int column) {
            Assertions.assertThat(place(diagnostic).span()).hasToString(line + ":" + column);
            return this;
        }

        Found until(int column) {
            Assertions.assertThat(place(diagnostic).span().endColumn()).isEqualTo(column);
            return this;
        }

        Found pointingTo(String pointer) {
            Assertions.assertThat(place(diagnostic).pointer()).isEqualTo(pointer);
            return this;
        }

        Found relatedTo(String... places) {
            Assertions.assertThat(diagnostic.related())
                    .extracting(Diagnostic.Related::where)
                    .containsExactly(places);
            return this;
        }

        Found saying(String part) {
            Assertions.assertThat(diagnostic.message(Language.ENGLISH)).contains(part);
            return this;
        }

        Found sayingInChinese(String part) {
            Assertions.assertThat(diagnostic.message(Language.CHINESE)).contains(part);
            return this;
        }
    }
}
