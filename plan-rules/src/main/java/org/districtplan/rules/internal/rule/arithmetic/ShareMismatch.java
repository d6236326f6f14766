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

/** A share or rate follows from its part and its whole. */
final class ShareMismatch {

    private ShareMismatch() {}

    static Rule rule() {
        return Rule.builder("share-mismatch")
                .title("比重、比率与分子分母不符", "Share does not match its part and its whole")
                .rationale(
                        "名录中带有“甲 / 乙”公式的指标，其数值应等于两者之商；各数值按所列位数取区间，区间不相交才算矛盾。",
                        "Where the registry gives an indicator the formula \"a / b\", its figures are that quotient. An error is"
                                + " reported only where no rounding of the three numbers can agree.")
                .bad("""
                        observations:
                          - {indicator: enterprise-requests, period: ../2022-09, value: 4549项, at: p1}
                          - {indicator: enterprise-requests-answered, period: ../2022-09, value: 4288项, at: p1}
                          - {indicator: enterprise-request-answer-rate, period: ../2022-09, value: 100.00%, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: enterprise-requests, period: ../2022-09, value: 4549项, at: p1}
                          - {indicator: enterprise-requests-answered, period: ../2022-09, value: 4288项, at: p1}
                          - {indicator: enterprise-request-answer-rate, period: ../2022-09, value: 94.26%, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(ShareMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().withFormula(plan)) {
            if (stated.quotient().isPresent()) {
                EquationCheck.judge(context, arithmetic.formulas().derive(stated), stated, Severity.ERROR);
            }
        }
        for (Located<Relation> relation : context.plans().relations(plan)) {
            ClaimEquations equations = new ClaimEquations(arithmetic.operands(), relation);
            Claim claim = relation.element().claim();
            if (claim instanceof Claim.Share share) {
                EquationCheck.judge(context, equations.share(share), relation.ref(), "/share", Severity.ERROR);
            } else if (claim instanceof Claim.Ratio ratio) {
                EquationCheck.judge(context, equations.ratio(ratio), relation.ref(), "/ratio", Severity.ERROR);
            }
        }
    }
}
