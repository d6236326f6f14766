package org.districtplan.rules.internal.rule.arithmetic;

import org.districtplan.model.Basis;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The growth of each year multiplies to that of the span. */
final class ChainedGrowthMismatch {

    private ChainedGrowthMismatch() {}

    static Rule rule() {
        return Rule.builder("chained-growth-mismatch")
                .title("各年增速连乘与总增速不符", "Yearly growth does not multiply to the growth over the years")
                .rationale(
                        "各年“1 + 增速”连乘，应等于这几年的总增速、倍数和年均增速；年均增速还须与总增速相符。现价、不变价均适"
                                + "用，因此不能用总量复算时仍可核对。同口径增速各年口径不同，不连乘；未注明口径的，不符只作提示。",
                        "The growth of each year multiplies to that over all of them, to the multiple and to the average; an average"
                                + " also follows from the overall growth. This holds at constant prices too, where amounts"
                                + " cannot be compared. Comparable scope differs from year to year and is not chained; where no basis is"
                                + " stated, a mismatch is only a note.")
                .bad("""
                        observations:
                          - {indicator: gdp, transformation: growth, period: 2021, value: 8.1%, at: p1}
                          - {indicator: gdp, transformation: growth, period: 2022, value: 3.0%, at: p1}
                          - {indicator: gdp, transformation: average-growth, period: 2021/2022, value: 6.5%, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, transformation: growth, period: 2021, value: 8.1%, at: p1}
                          - {indicator: gdp, transformation: growth, period: 2022, value: 3.0%, at: p1}
                          - {indicator: gdp, transformation: average-growth, period: 2021/2022, value: 5.5%, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(ChainedGrowthMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().compared(plan)) {
            for (Derivation derived : arithmetic.chains().derive(stated)) {
                Basis basis = stated.key().basis();
                EquationCheck.judge(
                        context,
                        basis == Basis.COMPARABLE_SCOPE
                                ? Derivation.Unsolvable.of(stated.figure(), MissingReasons.BASIS)
                                : derived,
                        stated,
                        basis == null ? Severity.NOTE : Severity.ERROR);
            }
        }
    }
}
