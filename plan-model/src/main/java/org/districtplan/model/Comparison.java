package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How one figure has to stand to another. */
public enum Comparison implements Term {
    /** Above it, by the distance if one is named. */
    ABOVE(Text.of("高于", "above")),
    /** Below it, by the distance if one is named. */
    BELOW(Text.of("低于", "below")),
    /** No higher than it. */
    NOT_ABOVE(Text.of("不高于", "not above")),
    /** No lower than it. */
    NOT_BELOW(Text.of("不低于", "not below")),
    /** As much as it (基本同步). */
    IN_STEP(Text.of("同步", "in step"));

    private final Text label;

    Comparison(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
