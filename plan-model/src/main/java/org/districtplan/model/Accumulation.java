package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How an indicator runs through time. */
public enum Accumulation implements Term {
    /** Adds up over a period: output, revenue, projects begun. */
    FLOW(Text.of("流量", "flow")),
    /** Stands at a moment: population, beds, headquarters. */
    STOCK(Text.of("存量", "stock")),
    /** A ratio of two others, in % or per something. */
    RATE(Text.of("比率", "rate")),
    /** A number relative to a base. */
    INDEX(Text.of("指数", "index")),
    /** Not known. */
    UNSTATED(Text.of("未注明", "unstated"));

    private final Text label;

    Accumulation(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
