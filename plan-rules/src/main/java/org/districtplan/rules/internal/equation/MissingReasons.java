package org.districtplan.rules.internal.equation;

import org.districtplan.model.diagnostic.Text;

/** Why a calculation cannot be checked: the categories a report counts by. */
public final class MissingReasons {

    /** A figure it needs is not printed. */
    public static final Text MISSING = Text.of("缺少计算所需的数值", "a figure it needs is not printed");

    /** The units do not fit. */
    public static final Text UNLIKE = Text.of("单位不能换算", "the units do not fit each other");

    /** Growth that does not follow from printed levels. */
    public static final Text BASIS = Text.of(
            "按可比价或同口径计算，不能由所列数值复算", "at constant prices or comparable scope: it does not follow from printed levels");

    /** A figure is told in two ways. */
    public static final Text BLOCKED =
            Text.of("所需数值前后不一，或除数可能为零", "a figure it needs is told in two ways, or the divisor may be zero");

    /** There is no base period to compare with. */
    public static final Text NO_BASE = Text.of("没有可比的基期", "there is no base period");

    /** Growth from or to a loss. */
    public static final Text SIGN = Text.of("数值为负，不能算增速", "no growth follows from a figure below zero");

    /** Only part of the document is at hand. */
    public static final Text EXCERPT = Text.of("手头只有文件的一部分", "only part of the document is at hand");

    /** The figure has no date. */
    public static final Text UNDATED = Text.of("没有写明时期", "no period is stated");

    private MissingReasons() {}
}
