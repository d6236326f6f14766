package org.districtplan.rules.achievement;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/** How sure a judgement is, given that printed numbers stand for ranges. */
public enum Certainty implements Term {
    /** Every value that the printed numbers allow leads to it. */
    DEFINITE(Text.of("确定", "definite")),
    /** The printed numbers lead to it, but some values that round to them would not. */
    WITHIN_ROUNDING(Text.of("取决于舍入", "within rounding")),
    /** It rests on how far 左右 and the like reach, which is policy. */
    WITHIN_TOLERANCE(Text.of("在容差内", "within tolerance"));

    private final Text label;

    Certainty(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Gives the lesser of two certainties.
     *
     * @param other the other
     * @return the one further from definite
     */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
