package org.districtplan.rules.internal.page;

import gg.jte.output.StringOutput;
import java.io.IOException;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;

/** Writes a report as one page of HTML. */
public final class ReportPage {

    private ReportPage() {}

    /**
     * Writes a page.
     *
     * @param report what a check found
     * @param language the language it is first shown in
     * @param out where to write it
     * @throws IOException if {@code out} fails
     */
    public static void write(CheckReport report, Language language, Appendable out) throws IOException {
        out.append(text(report, language, Limits.STANDARD));
    }

    static String text(CheckReport report, Language language, Limits limits) {
        StringOutput text = new StringOutput();
        render(new VisibleOutput(text), PageMapping.page(report, language, limits));
        return text.toString();
    }

    // The engine takes null for no interceptor.
    @SuppressWarnings("NullAway")
    private static void render(VisibleOutput out, PageView page) {
        JtepageGenerated.render(out, null, page);
    }
}
