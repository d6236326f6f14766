package org.districtplan.rules.internal.rule.arithmetic;

import java.util.Optional;
import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Growth, multiples and indices follow from the levels they compare. */
final class GrowthMismatch {

    private GrowthMismatch() {}

    static Rule rule() {
        return Rule.builder("growth-mismatch")
                .title("增速、倍数与两期数值不符", "Growth does not match the levels it compares")
                .rationale(
                        "现价指标的增速、年均增速、倍数和指数可由两期数值算得；未注明时期的，只与同一处的数值相比。可比价、同" + "口径的增速不能由所列数值复算；未注明口径的，不符只作提示；负数不计算增速。",
                        "Growth, average growth, multiples and indices at current prices follow from two "
                                + "levels; a figure without a period is compared only with figures at the same place. "
                                + "Growth at constant prices or of a comparable scope is not checked; where no basis is "
                                + "stated a mismatch is only a note, and no growth follows from a figure below zero.")
                .bad("""
                        observations:
                          - {indicator: care-beds, period: 2022, value: 1000张, at: p1}
                          - {indicator: care-beds, period: 2023, value: 1100张, at: p1}
                          - {indicator: care-beds, transformation: growth, period: 2023, basis: nominal, value: 12.0%, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: care-beds, period: 2022, value: 1000张, at: p1}
                          - {indicator: care-beds, period: 2023, value: 1100张, at: p1}
                          - {indicator: care-beds, transformation: growth, period: 2023, basis: nominal, value: 10.0%, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(GrowthMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().compared(plan)) {
            if (stated.key().transformation() == Transformation.CHANGE) {
                continue;
            }
            Optional<Derivation> derived = arithmetic.transformations().derive(stated);
            derived.ifPresent(one -> EquationCheck.judge(
                    context, one, stated, stated.key().basis() == null ? Severity.NOTE : Severity.ERROR));
        }
    }
}
