package org.districtplan.rules.achievement;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/** How certain an assessment is, given that every stated number allows an interval of true values. */
public enum Certainty implements Term {
    /** Every value that the stated numbers allow leads to the status. */
    DEFINITE(Text.of("确定", "definite")),
    /** The stated numbers lead to the status, but some values that round to them do not. */
    WITHIN_ROUNDING(Text.of("取决于四舍五入", "within rounding")),
    /** The status depends on the tolerance of 左右 and similar words, which the policy sets. */
    WITHIN_TOLERANCE(Text.of("在允许误差内", "within tolerance"));

    private final Text label;

    Certainty(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Gives the lower of two certainties.
     *
     * @param other the other certainty
     * @return the one further from {@link #DEFINITE}
     */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
