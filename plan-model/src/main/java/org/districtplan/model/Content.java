package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** What a document says, by kind: of which an excerpt may have everything though pages are missing. */
public enum Content implements Term {
    /** The figures it states. */
    OBSERVATIONS(Text.of("指标值", "figures")),
    /** Its targets. */
    TARGETS(Text.of("目标", "targets")),
    /** The actions it announces. */
    MEASURES(Text.of("举措", "measures")),
    /** What it says was done. */
    PROGRESS(Text.of("推进情况", "progress"));

    private final Text label;

    Content(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
