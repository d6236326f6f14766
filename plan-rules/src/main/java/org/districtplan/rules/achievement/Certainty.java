package org.districtplan.rules.achievement;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/** How certain an assessment is, given that every stated number allows an interval of true values
 * and that figures may be estimates. The constants are ordered: each is less certain than the one before it. */
public enum Certainty implements Term {
    /** Every value that the stated numbers allow leads to the status. */
    DEFINITE(Text.of("确定", "definite")),
    /** The stated numbers lead to the status, but some values that round to them do not. */
    WITHIN_ROUNDING(Text.of("取决于四舍五入", "depends on rounding")),
    /** The status depends on the tolerance of 左右 and similar words, which the policy sets. */
    WITHIN_TOLERANCE(Text.of("取决于允许误差", "depends on the tolerance")),
    /** The status rests on a figure that its document calls an estimate (预计). */
    ON_ESTIMATE(Text.of("依据预计数", "on an estimate")),
    /** The status rests on a figure or target without a stated period; its section or document gives the period. */
    ON_ASSUMED_PERIOD(Text.of("依据推定的时期", "on an assumed period")),
    /** The status rests on what a report states about the target; no figure decides. */
    ON_CLAIM(Text.of("依据报告自述", "on a report's statement")),
    /** The latest figure is older than the policy accepts. */
    STALE(Text.of("数据较旧", "on an old figure")),
    /** Figures for the same time contradict each other, and they lead to different answers. */
    CONFLICTING(Text.of("数据相互矛盾", "conflicting figures"));

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
