package org.districtplan.rules.internal.equation;

import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Unit;

/** Why a calculation cannot be checked: the categories a report counts by. */
public final class MissingReasons {

    /** A figure that is needed is not stated. */
    public static final Text MISSING = Text.of("缺少计算所需的数值", "a figure that is needed is not stated");

    /** The units do not fit. */
    public static final Text UNLIKE = Text.of("单位无法换算", "the units cannot be converted");

    /** Amounts in two currencies. */
    public static final Text CURRENCIES = Text.of("币种不同，不作换算", "the figures are in different currencies");

    /** Growth that does not follow from stated levels. */
    public static final Text BASIS = Text.of(
            "按可比价或同口径计算，不能由所列数值复算",
            "growth at constant prices or of comparable scope does not follow from stated levels");

    /** A figure is stated with different values. */
    public static final Text BLOCKED = Text.of(
            "所需数值前后不一致，或除数可能为零", "a figure that is needed is stated with different values, or the divisor may be zero");

    /** There is no base period to compare with. */
    public static final Text NO_BASE = Text.of("未注明基期", "no base period is stated");

    /** Growth from or to a loss. */
    public static final Text SIGN = Text.of("数值为负，无法计算增速", "growth cannot be computed from a figure below zero");

    /** Only part of the document is available. */
    public static final Text EXCERPT = Text.of("文件仅收录节选", "only an excerpt of the document is available");

    /** The figure has no date. */
    public static final Text UNDATED = Text.of("未注明时期", "no period is stated");

    private MissingReasons() {}

    /** Why numbers of two units that do not fit are not compared. */
    public static Text unlike(Unit one, Unit other) {
        return one.differsOnlyInCurrency(other) ? CURRENCIES : UNLIKE;
    }
}
