package org.districtplan.rules.internal.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.districtplan.model.diagnostic.ControlCharacters;

/** Escapes what templates put in for its place in the HTML, and makes invisible characters visible: no direction marks, no controls. */
final class VisibleOutput extends OwaspHtmlTemplateOutput {

    VisibleOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(String text) {
        if (text != null) {
            super.writeUserContent(ControlCharacters.escape(text));
        }
    }
}
