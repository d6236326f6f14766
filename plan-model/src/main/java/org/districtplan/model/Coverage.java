package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** Whether the parts named are all parts of the whole. */
public enum Coverage implements Term {
    /** The parts are all there are. */
    ALL(Text.of("全部", "all")),
    /** There are other parts. */
    SOME(Text.of("部分", "some")),
    /** The text does not say (其中). */
    UNSTATED(Text.of("未注明", "unstated"));

    private final Text label;

    Coverage(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
