package org.districtplan.rules.internal.rule.arithmetic;

import org.districtplan.model.Claim;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.ClaimEquations;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A figure follows from the sum, difference or product its indicator is defined as. */
final class FormulaMismatch {

    private FormulaMismatch() {}

    static Rule rule() {
        return Rule.builder("formula-mismatch")
                .title("合计、差额与公式不符", "Total or difference does not follow from its formula")
                .rationale(
                        "名录中公式为和、差、积的指标，其数值应与按公式计算的结果一致；规划注明的差额和收支平衡也照此核对。公式只用于数值，不用于增速。",
                        "Where the registry defines an indicator as a sum, difference or product, its levels follow from the "
                                + "others. Differences and balances that a plan declares are checked in the same way. Formulas apply "
                                + "to levels, not to growth.")
                .bad("""
                        observations:
                          - {indicator: tertiary-value-added, period: 2023, value: 152.3亿元, at: p1}
                          - {indicator: secondary-value-added, period: 2023, value: 141.7亿元, at: p1}
                          - {indicator: primary-value-added, period: 2023, value: 37.4亿元, at: p1}
                          - {indicator: gdp, period: 2023, value: 341.4亿元, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: tertiary-value-added, period: 2023, value: 152.3亿元, at: p1}
                          - {indicator: secondary-value-added, period: 2023, value: 141.7亿元, at: p1}
                          - {indicator: primary-value-added, period: 2023, value: 37.4亿元, at: p1}
                          - {indicator: gdp, period: 2023, value: 331.4亿元, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(FormulaMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().withFormula(plan)) {
            if (stated.quotient().isEmpty()) {
                EquationCheck.judge(context, arithmetic.formulas().derive(stated), stated, Severity.ERROR);
            }
        }
        for (Located<Relation> relation : context.plans().relations(plan)) {
            ClaimEquations equations = new ClaimEquations(arithmetic.operands(), relation);
            Claim claim = relation.element().claim();
            if (claim instanceof Claim.Difference difference) {
                EquationCheck.judge(
                        context, equations.difference(difference), relation.ref(), "/difference", Severity.ERROR);
            } else if (claim instanceof Claim.Balance balance) {
                EquationCheck.judge(context, equations.balance(balance), relation.ref(), "/balance", Severity.ERROR);
            }
        }
    }
}
