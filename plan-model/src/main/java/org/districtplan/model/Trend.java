package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** Which way a value has to move. */
public enum Trend implements Term {
    /** It rises. */
    RISE(Text.of("上升", "rise")),
    /** It falls. */
    FALL(Text.of("下降", "fall")),
    /** It does not rise (只减不增). */
    NO_RISE(Text.of("不升", "no rise")),
    /** It does not fall (只增不减). */
    NO_FALL(Text.of("不降", "no fall")),
    /** It stays (基本持平, 保持稳定). */
    KEEP(Text.of("保持", "keep")),
    /** A gap or fall becomes smaller. */
    NARROW(Text.of("收窄", "narrow")),
    /** A gap or lead becomes larger. */
    WIDEN(Text.of("扩大", "widen"));

    private final Text label;

    Trend(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
