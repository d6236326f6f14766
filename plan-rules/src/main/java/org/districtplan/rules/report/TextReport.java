package org.districtplan.rules.report;

import java.io.IOException;
import java.util.Objects;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.internal.report.ReportText;
import org.districtplan.rules.internal.report.RuleText;
import org.districtplan.rules.internal.report.SummaryText;
import org.districtplan.rules.rule.Rule;

/**
 * A report as text for a terminal, in which a Chinese character takes two columns. Locations are shown as
 * {@code file:line:column}; control characters from files are escaped.
 *
 * <pre>{@code
 * System.out.print(TextReport.summary().text(report, Language.ENGLISH));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TextReport implements ReportFormat {

    private static final TextReport SUMMARY = new TextReport(Extent.SUMMARY, false);
    private static final TextReport FULL = new TextReport(Extent.FULL, false);
    private static final TextReport DIFFERENCES = new TextReport(Extent.DIFFERENCES, false);
    private static final TextReport FINDINGS = new TextReport(Extent.FINDINGS, false);

    private final Extent extent;
    private final boolean colour;

    private TextReport(Extent extent, boolean colour) {
        this.extent = extent;
        this.colour = colour;
    }

    private enum Extent {
        SUMMARY,
        FINDINGS,
        DIFFERENCES,
        FULL
    }

    /**
     * Gives the report of one screen: what was read, the most severe findings, the targets by status, what changed, and what
     * could not be checked. Lines have 100 columns.
     *
     * @return the format, without colour
     */
    public static TextReport summary() {
        return SUMMARY;
    }

    /**
     * Gives the complete report: the contents of each document, every finding with its evidence, accepted findings, each target,
     * what could not be checked and why, and what each rule answered. Lines have 110 columns.
     *
     * @return the format, without colour
     */
    public static TextReport full() {
        return FULL;
    }

    /**
     * Gives the findings with their evidence and every check that could not be made, without documents and targets: for a report
     * of one rule. Lines have 110 columns.
     *
     * @return the format, without colour
     */
    public static TextReport findings() {
        return FINDINGS;
    }

    /**
     * Gives what is different in the documents that were compared ({@link CheckReport#comparing}). Lines have 110 columns.
     *
     * @return the format, without colour
     */
    public static TextReport differences() {
        return DIFFERENCES;
    }

    /**
     * Emphasises headings and severities with the codes of ECMA-48.
     *
     * @return the same format with colour
     */
    public TextReport withColour() {
        return new TextReport(extent, true);
    }

    /**
     * Explains a rule: title, family, severity, rationale, examples and parameters.
     *
     * @param rule the rule
     * @param language the reader's language
     * @return the text, each line ended by a line feed
     */
    public String explain(Rule rule, Language language) {
        return RuleText.of(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(language, "language"), colour);
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(CheckReport report, Language language, Appendable out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(language, "language");
        out.append(
                switch (extent) {
                    case SUMMARY -> SummaryText.of(report, language, colour);
                    case FINDINGS -> ReportText.findings(report, language, colour);
                    case DIFFERENCES -> ReportText.differences(report, language, colour);
                    case FULL -> ReportText.full(report, language, colour);
                });
    }
}
