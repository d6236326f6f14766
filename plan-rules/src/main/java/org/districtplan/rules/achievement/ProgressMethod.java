package org.districtplan.rules.achievement;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/**
 * How progress from a baseline is held against time, to give a schedule ratio in which 1 is as fast as needed.
 *
 * <p>Below, b is the baseline, v the actual value, g the goal, t the time gone and T the whole time in years. The growth-rate
 * methods need b, v and g above zero and at least a month gone; where they do not hold, the linear one is used and says so.
 */
public enum ProgressMethod implements Term {
    /** Share of the way over share of the time: ((v - b) / (g - b)) / (t / T), as Chinese practice has it. */
    LINEAR(Text.of("线性进度", "linear")),
    /** Average yearly growth reached over that needed: ((v/b)^(1/t) - 1) / ((g/b)^(1/T) - 1), as Eurostat and Open SDG do. */
    CAGR_RATIO(Text.of("年均增速之比", "ratio of average growth rates")),
    /** Share of the way at the end if growth goes on: (v (v/b)^((T - t)/t) - b) / (g - b), as the UN Progress Chart does. */
    UN_PROJECTION(Text.of("按现速推算", "projection at the present rate"));

    private final Text label;

    ProgressMethod(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
