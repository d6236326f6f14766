package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** How a number set by a higher authority binds. */
public enum AssignedBound implements Term {
    /** Within it (控制在市下达指标以内). */
    AT_MOST(Text.of("不超过", "at most")),
    /** No less than it. */
    AT_LEAST(Text.of("不低于", "at least")),
    /** It is to be met (完成市下达任务). */
    MEET(Text.of("完成", "meet"));

    private final Text label;

    AssignedBound(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
