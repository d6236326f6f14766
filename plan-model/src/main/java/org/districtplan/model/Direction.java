package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** Which way an indicator is meant to go. */
public enum Direction implements Term {
    /** More is better: a bare target is met at or above it. */
    UP(Text.of("越高越好", "up")),
    /** Less is better: a bare target is met at or below it. */
    DOWN(Text.of("越低越好", "down")),
    /** Neither: a bare target is met by that value. */
    NONE(Text.of("无方向", "none"));

    private final Text label;

    Direction(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
