package org.districtplan.rules.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;

/** A way to write a report. Implementations are immutable and thread-safe. */
public interface ReportFormat {

    /**
     * Gives the name by which users choose the format.
     *
     * @return a word in lower case, such as {@code text}
     */
    String name();

    /**
     * Writes a report.
     *
     * @param report what a check found
     * @param language the reader's language; a format for programs writes both
     * @param out where to write; it is neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    void write(CheckReport report, Language language, Appendable out) throws IOException;

    /**
     * Writes a report to a string.
     *
     * @param report what a check found
     * @param language the reader's language
     * @return the text; the same report always gives the same text
     */
    default String text(CheckReport report, Language language) {
        StringBuilder text = new StringBuilder();
        try {
            write(report, language, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        return text.toString();
    }
}
