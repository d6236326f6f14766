package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** What a figure says of its indicator: its level, or something computed from levels. */
public enum Transformation implements Term {
    /** The value itself; the default. */
    LEVEL(Text.of("数值", "level")),
    /** The relative change from the base period, in % or 倍. */
    GROWTH(Text.of("增速", "growth")),
    /** The average yearly growth from the base year to the end of the period, in %. */
    AVERAGE_GROWTH(Text.of("年均增速", "average growth")),
    /** The difference from the base period, in points or units. */
    CHANGE(Text.of("增减", "change")),
    /** How many times the base it is (翻一番 is 2倍). */
    MULTIPLE(Text.of("倍数", "multiple")),
    /** The value where the base is 100. */
    INDEX(Text.of("指数", "index")),
    /** The difference from something else: another area, indicator, scope or the elapsed time. */
    GAP(Text.of("差距", "gap")),
    /** The place among peers; 1 is first. */
    RANK(Text.of("位次", "rank")),
    /** The share of a target, a yearly total or a budget that is reached, in %. */
    COMPLETION(Text.of("完成率", "completion"));

    private final Text label;

    Transformation(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
