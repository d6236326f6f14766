package org.districtplan.rules.report;

import java.util.Objects;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.internal.report.ReportText;

/**
 * A report as plain text for a terminal of 110 columns, in which a Chinese character takes two.
 *
 * <p>It tells what is in each plan, what contradicts and with which evidence, what is worth knowing, what is accepted and why, what could not be
 * checked and why, what became of the targets, and what each rule looked at. Places stand as {@code file:line:column}.
 */
public final class TextReport {

    private TextReport() {}

    /**
     * Writes a report.
     *
     * @param report what a check found
     * @param language the reader's language
     * @return the text; every line ends in a line feed, and the same report always gives the same text
     */
    public static String of(CheckReport report, Language language) {
        return ReportText.of(Objects.requireNonNull(report, "report"), Objects.requireNonNull(language, "language"));
    }
}
