package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** What a report claims of a measure or a target. */
public enum Verdict implements Term {
    /** Reached. */
    ACHIEVED(Text.of("完成", "achieved")),
    /** Reached before it was due. */
    ACHIEVED_EARLY(Text.of("提前完成", "achieved early")),
    /** Further than the elapsed share of the period. */
    AHEAD(Text.of("快于预期", "ahead")),
    /** As far as the elapsed share of the period. */
    ON_TRACK(Text.of("符合预期", "on track")),
    /** Less far than the elapsed share of the period. */
    BEHIND(Text.of("滞后", "behind")),
    /** Due and not reached. */
    NOT_ACHIEVED(Text.of("未完成", "not achieved")),
    /** The target was changed. */
    ADJUSTED(Text.of("调整", "adjusted"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
