package org.districtplan.rules.internal.rule.arithmetic;

import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A gap is the difference of the two figures it compares. */
final class GapMismatch {

    private GapMismatch() {}

    static Rule rule() {
        return Rule.builder("gap-mismatch")
                .title("差距与相比的两数不符", "Gap does not match the two figures it compares")
                .rationale(
                        "“高于全市几个百分点”“快于时序进度几个百分点”应等于两数之差，“高出几%”应等于两数之商减一；时序进度为"
                                + "已过月数÷12。比率之间的差距以“%”表示的，无法确定是百分点还是相对差距，不核对。",
                        "Points above the city are the difference of two figures, and a gap in per cent "
                                + "between amounts is their quotient less one; elapsed time is months passed ÷ 12. A "
                                + "gap between ratios in % can mean points or a proportion and is not checked.")
                .bad("""
                        observations:
                          - {indicator: gdp, transformation: growth, period: 2022, value: 5.2%, at: p1}
                          - {indicator: budget-revenue, transformation: growth, period: 2022, value: 3.1%, at: p1}
                          - {indicator: gdp, transformation: gap, of: growth, than: {indicator: budget-revenue}, period: 2022, value: 1.1个百分点, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, transformation: growth, period: 2022, value: 5.2%, at: p1}
                          - {indicator: budget-revenue, transformation: growth, period: 2022, value: 3.1%, at: p1}
                          - {indicator: gdp, transformation: gap, of: growth, than: {indicator: budget-revenue}, period: 2022, value: 2.1个百分点, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(GapMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().compared(plan)) {
            if (stated.key().transformation() == Transformation.GAP) {
                EquationCheck.judge(context, arithmetic.comparisons().gap(stated), stated, Severity.ERROR);
            }
        }
    }
}
