package org.districtplan.rules.report;

import java.io.IOException;
import java.util.Objects;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.internal.page.ReportPage;

/**
 * A report as one page of HTML for a browser: what was read, what contradicts, which targets were met, how targets changed,
 * what happened to projects, every finding with its evidence, and the outline of each document as a way to what stands in it.
 *
 * <pre>{@code
 * OutputFile.writeText(Path.of("report.html"), out -> HtmlReport.standard().write(report, Language.ENGLISH, out));
 * }</pre>
 *
 * <p>The page is complete in itself: it loads nothing, and its content security policy forbids it to. It holds both languages
 * and a switch between them; charts are SVG. Without its script it lacks only the filters. Text from files is escaped, and
 * invisible characters are shown as their escapes. Long lists are shortened, with the number of entries left out; a program
 * that needs all of them reads {@link JsonReport}. Ids and classes in the page are no promise.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HtmlReport implements ReportFormat {

    private static final HtmlReport STANDARD = new HtmlReport();

    private HtmlReport() {}

    /**
     * Gives the page with everything.
     *
     * @return the format
     */
    public static HtmlReport standard() {
        return STANDARD;
    }

    @Override
    public String name() {
        return "html";
    }

    /**
     * Writes the page, to be encoded as UTF-8.
     *
     * @param report what a check found
     * @param language the language it is first shown in
     * @param out where to write; it is neither flushed nor closed
     * @throws IOException if {@code out} fails
     * @throws NullPointerException if an argument is null
     */
    @Override
    public void write(CheckReport report, Language language, Appendable out) throws IOException {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(language, "language");
        ReportPage.write(report, language, Objects.requireNonNull(out, "out"));
    }
}
