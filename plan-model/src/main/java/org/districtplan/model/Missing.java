package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** Why a figure has no value. */
public enum Missing implements Term {
    /** There is one, but it is not available. */
    NOT_AVAILABLE(Text.of("暂无", "not available")),
    /** There can be none. */
    NOT_APPLICABLE(Text.of("不适用", "not applicable")),
    /** It is not out yet. */
    NOT_YET(Text.of("尚未产生", "not yet")),
    /** It is withheld. */
    SUPPRESSED(Text.of("不公开", "suppressed"));

    private final Text label;

    Missing(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
