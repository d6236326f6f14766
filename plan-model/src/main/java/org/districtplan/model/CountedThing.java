package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** What an announced number counts. */
public enum CountedThing implements Term {
    /** The sections directly below the place of the relation. */
    SECTIONS(Text.of("章节", "sections")),
    /** The subjects named at the place of the relation. */
    SUBJECTS(Text.of("对象", "subjects")),
    /** The elements listed. */
    LISTED(Text.of("所列", "listed"));

    private final Text label;

    CountedThing(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
