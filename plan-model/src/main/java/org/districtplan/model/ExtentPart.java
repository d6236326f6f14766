package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How much of a document is available. */
public enum ExtentPart implements Term {
    /** All of it. */
    WHOLE(Text.of("全文", "whole")),
    /** A part. */
    EXCERPT(Text.of("节选", "excerpt"));

    private final Text label;

    ExtentPart(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
