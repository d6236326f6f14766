package org.districtplan.rules.achievement;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/**
 * How progress on a trajectory is compared with elapsed time. Each method gives a schedule ratio, in which 1 is exactly as fast
 * as needed.
 *
 * <p>Below, b is the start value, v the actual value, g the target value, t the elapsed time and T the whole time, in years.
 * The growth-rate methods require b, v and g above zero and at least one elapsed month, the recent change two values. Otherwise the
 * linear method is used, and {@link AssessmentComponents#policy()} says so.
 */
public enum ProgressMethod implements Term {
    /** The completed share over the elapsed share: ((v - b) / (g - b)) / (t / T), the usual 时序进度 comparison. */
    LINEAR(Text.of("线性进度", "linear")),
    /** The average yearly growth reached over the growth needed: ((v/b)^(1/t) - 1) / ((g/b)^(1/T) - 1), as Eurostat and Open SDG do. */
    CAGR_RATIO(Text.of("年均增速之比", "ratio of average growth rates")),
    /** The completed share at the end if growth continues: (v (v/b)^((T - t)/t) - b) / (g - b), as the UN Progress Chart does. */
    UN_PROJECTION(Text.of("按当前进度推算", "projection at the present rate")),
    /**
     * The change that follows if the mean yearly change c of the last six values goes on, over the change still needed:
     * c (T - t) / (g - v), as the German Federal Statistical Office does. It needs no start value.
     */
    RECENT_CHANGE(Text.of("按近年平均变化推算", "projection of the recent change"));

    private final Text label;

    ProgressMethod(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
