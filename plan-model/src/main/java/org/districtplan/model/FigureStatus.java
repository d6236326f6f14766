package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How sure a figure is. */
public enum FigureStatus implements Term {
    /** Reached; the default. */
    ACTUAL(Text.of("实际", "actual")),
    /** Reached, first count. */
    PROVISIONAL(Text.of("初步", "provisional")),
    /** Reached, counted again. */
    REVISED(Text.of("修订", "revised")),
    /** Expected for a period reported on. */
    ESTIMATE(Text.of("预计", "estimate")),
    /** Expected for a period planned for. */
    FORECAST(Text.of("预测", "forecast"));

    private final Text label;

    FigureStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
