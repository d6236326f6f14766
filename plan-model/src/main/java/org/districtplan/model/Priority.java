package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How a taxonomy classes a node. */
public enum Priority implements Term {
    /** To be developed first. */
    PRIORITY(Text.of("优先发展", "priority")),
    /** To be developed mainly. */
    KEY(Text.of("重点发展", "key")),
    /** Both. */
    MIXED(Text.of("兼有", "mixed"));

    private final Text label;

    Priority(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
