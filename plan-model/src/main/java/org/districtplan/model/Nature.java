package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How strictly a target binds. */
public enum Nature implements Term {
    /** Expected: achieved mainly by others than the government. */
    EXPECTED(Text.of("预期性", "expected")),
    /** Binding: the government answers for it. */
    BINDING(Text.of("约束性", "binding")),
    /** Guiding. */
    GUIDING(Text.of("指导性", "guiding")),
    /** The document does not say; the default. */
    UNSTATED(Text.of("未注明", "unstated"));

    private final Text label;

    Nature(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
