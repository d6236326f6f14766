package org.districtplan.rules.internal.equation;

import org.districtplan.model.diagnostic.Text;

/** Where a relation between figures comes from: a plan declares it, or it is derived for every plan of a set. */
public enum RelationSource {
    /** A plan declares it. */
    DECLARED(Text.of("声明（规划注明）", "declared (the plan states it)")),
    /** The formula of an indicator gives it. */
    FORMULA(Text.of("推导（指标的公式）", "derived (formula of the indicator)")),
    /** What an indicator is to another gives it: narrower, or a flow into a stock. */
    INDICATORS(Text.of("推导（指标之间的关系）", "derived (how the indicators are related)")),
    /** What the figures say of themselves gives it: growth, rank, a period within another. */
    FIGURES(Text.of("推导（指标值本身的含义）", "derived (what the figures are)"));

    private final Text label;

    RelationSource(Text label) {
        this.label = label;
    }

    /** Gives the words people see. */
    public Text label() {
        return label;
    }
}
