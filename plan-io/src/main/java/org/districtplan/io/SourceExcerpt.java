package org.districtplan.io;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.io.internal.text.TerminalWidth;
import org.districtplan.model.diagnostic.ControlCharacters;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.SourceSpan;

/**
 * Shows diagnostics to people: place, severity, message and rule, then the line of the file with the fault marked.
 *
 * <p>The marks line up in a terminal, where a Chinese character takes two columns. Control characters of the file are
 * escaped as in {@link ControlCharacters#escape}. This class is immutable and
 * thread-safe.
 */
public final class SourceExcerpt {

    private static final String INDENT = "    ";
    private static final int WIDEST = 160;

    private final Function<SourcePlace, Optional<String>> lines;

    private SourceExcerpt(Function<SourcePlace, Optional<String>> lines) {
        this.lines = lines;
    }

    /**
     * Shows diagnostics of what was read, the reader's and those of rules alike.
     *
     * @param result what was read
     * @return the excerpts
     */
    public static SourceExcerpt of(Diagnosed result) {
        return new SourceExcerpt(Objects.requireNonNull(result, "result")::sourceLine);
    }

    /**
     * Shows diagnostics of any files.
     *
     * @param lines gives the line of a place, empty if it cannot be shown
     * @return the excerpts
     */
    public static SourceExcerpt of(Function<SourcePlace, Optional<String>> lines) {
        return new SourceExcerpt(Objects.requireNonNull(lines, "lines"));
    }

    /**
     * Shows a diagnostic.
     *
     * @param diagnostic the diagnostic
     * @param language the language of the reader
     * @return one or more lines, each ended by a line feed
     */
    public String show(Diagnostic diagnostic, Language language) {
        StringBuilder shown = new StringBuilder();
        String where = diagnostic.where();
        line(
                (where.isEmpty() ? "" : where + ": ")
                        + diagnostic.severity().label().in(language) + ": "
                        + diagnostic.message(language) + " [" + diagnostic.rule() + "]",
                shown);
        SourcePlace place = diagnostic.place();
        if (place != null) {
            lines.apply(place).ifPresent(line -> mark(line, place.span(), shown));
        }
        for (Diagnostic.Related related : diagnostic.related()) {
            line(INDENT + related.where() + ": " + related.label().in(language), shown);
        }
        return shown.toString();
    }

    private static void line(String text, StringBuilder shown) {
        shown.append(ControlCharacters.escape(text)).append('\n');
    }

    private static void mark(String line, SourceSpan span, StringBuilder shown) {
        int[] characters = line.codePoints().toArray();
        int from = Math.min(span.column() - 1, characters.length);
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, characters.length) : characters.length;
        int to = Math.max(end, from + 1);
        int first = start(characters, from);
        StringBuilder text = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        int columns = 0;
        if (first > 0) {
            text.append('…');
            marks.append(' ');
        }
        int i = first;
        for (; i < characters.length && columns < WIDEST; i++) {
            String character = ControlCharacters.escape(Character.toString(characters[i]));
            int width = TerminalWidth.of(character);
            text.append(character);
            marks.append((i >= from && i < to ? "^" : " ").repeat(width));
            columns += width;
        }
        if (i < characters.length) {
            text.append('…');
        }
        if (from == characters.length) {
            marks.append('^');
        }
        shown.append(INDENT).append(text).append('\n');
        shown.append(INDENT).append(marks.toString().stripTrailing()).append('\n');
    }

    /** Where to begin in a line that is too long: a little before what is meant. */
    private static int start(int[] characters, int from) {
        int before = 0;
        int first = from;
        while (first > 0 && before < WIDEST / 2) {
            first--;
            before += TerminalWidth.of(characters[first]);
        }
        int total = 0;
        for (int character : characters) {
            total += TerminalWidth.of(character);
        }
        return total <= WIDEST ? 0 : first;
    }
}
