package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How the values within a period become one figure. */
public enum Statistic implements Term {
    /** The sum; the default of a flow. */
    SUM(Text.of("合计", "sum")),
    /** The value at the end; the default of a stock. */
    END(Text.of("期末", "end")),
    /** The average; the default of a rate. */
    AVERAGE(Text.of("平均", "average")),
    /** The highest value. */
    MAXIMUM(Text.of("最高", "maximum")),
    /** The lowest value. */
    MINIMUM(Text.of("最低", "minimum"));

    private final Text label;

    Statistic(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
