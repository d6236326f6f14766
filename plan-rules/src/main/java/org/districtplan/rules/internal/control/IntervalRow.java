package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Qualifier;
import org.jspecify.annotations.Nullable;

/** The rows of an interval policy by their keys in a file. */
enum IntervalRow implements Term {
    ROUNDING(BigDecimal.ZERO, null, "四舍五入", "rounding"),
    COUNTS(BigDecimal.ZERO, null, "计数", "whole numbers of things"),
    FRACTIONS(BigDecimal.ONE, null, "分数", "fractions"),
    ABOUT_STEPS(null, null, "左右（至少）", "about, at least"),
    ABOUT(null, Qualifier.ABOUT, "左右、约", "about"),
    NEARLY(null, Qualifier.NEARLY, "近、接近", "nearly"),
    AND_SOME(null, Qualifier.AND_SOME, "多、余", "and some"),
    OVER(null, Qualifier.OVER, "超、突破", "over"),
    AT_LEAST(null, Qualifier.AT_LEAST, "以上", "at least"),
    AT_MOST(null, Qualifier.AT_MOST, "以内", "at most"),
    UNDER(null, Qualifier.UNDER, "不足", "under"),
    STRONG(null, Qualifier.STRONG, "强", "a little more"),
    WEAK(null, Qualifier.WEAK, "弱", "a little less"),
    SEVERAL(null, Qualifier.SEVERAL, "数千、几", "several");

    private final @Nullable BigDecimal inside;
    private final @Nullable Qualifier qualifier;
    private final Text label;

    IntervalRow(@Nullable BigDecimal inside, @Nullable Qualifier qualifier, String zh, String en) {
        this.inside = inside;
        this.qualifier = qualifier;
        this.label = Text.of(zh, en);
    }

    /** The number that has to lie in the interval, since a plain number allows at least itself; null for none. */
    @Nullable
    BigDecimal inside() {
        return inside;
    }

    Interval of(IntervalPolicy policy) {
        if (qualifier != null) {
            return policy.qualified().getOrDefault(qualifier, Interval.all());
        }
        return switch (this) {
            case ROUNDING -> policy.rounding();
            case COUNTS -> policy.counts();
            case FRACTIONS -> policy.fractions();
            default -> policy.aboutSteps();
        };
    }

    void set(IntervalPolicy.Builder policy, Interval interval) {
        if (qualifier != null) {
            policy.qualified(qualifier, interval);
            return;
        }
        switch (this) {
            case ROUNDING -> policy.rounding(interval);
            case COUNTS -> policy.counts(interval);
            case FRACTIONS -> policy.fractions(interval);
            default -> policy.aboutSteps(interval);
        }
    }

    @Override
    public Text label() {
        return label;
    }
}
