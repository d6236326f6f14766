package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How a document softens what it promises. */
public enum Hedge implements Term {
    /** 力争, 争取, 努力. */
    STRIVE(Text.of("力争", "strive for")),
    /** 基本. */
    BASICALLY(Text.of("基本", "basically")),
    /** 原则上. */
    IN_PRINCIPLE(Text.of("原则上", "in principle"));

    private final Text label;

    Hedge(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
