package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** On what footing two levels are compared. */
public enum Basis implements Term {
    /** Current prices, all units counted: growth follows from stated levels. */
    NOMINAL(Text.of("现价", "nominal")),
    /** Prices of a base year: growth does not follow from stated levels. */
    CONSTANT_PRICE(Text.of("可比价", "constant price")),
    /** Only what is in both periods: growth does not follow from stated levels. */
    COMPARABLE_SCOPE(Text.of("同口径", "comparable scope"));

    private final Text label;

    Basis(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
