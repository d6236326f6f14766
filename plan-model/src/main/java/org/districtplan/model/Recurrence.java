package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How often a target has to be met within its period. */
public enum Recurrence implements Term {
    /** Every year. */
    YEAR(Text.of("每年", "every year")),
    /** Every month. */
    MONTH(Text.of("每月", "every month"));

    private final Text label;

    Recurrence(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
