package org.districtplan.rules.internal.rule.arithmetic;

import java.util.Optional;
import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Growth, multiples and indices follow from the levels they compare. */
final class GrowthMismatch {

    private GrowthMismatch() {}

    static Rule rule() {
        return Rule.builder("growth-mismatch")
                .title("增速、倍数须与所比数值相符", "Growth follows from the levels it compares")
                .rationale(
                        "现价指标的增速、年均增速、倍数和指数由两期数值算得。可比价、同口径的增速不能由所列数值复算；未写明口径的，不符只作提示。没有写明时期的，只与同一处的数值相比。亏损等负数之间不算增速。",
                        "Growth, average growth, multiples and indices at current prices follow from two levels. Growth at constant"
                                + " prices or of a comparable scope does not and is not checked; where no basis is stated, a"
                                + " mismatch is only a note. What has no period is held against figures of the same place only. No growth follows from a figure below zero.")
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
        for (StatedFigure told : arithmetic.book().compared(plan)) {
            if (told.key().transformation() == Transformation.CHANGE) {
                continue;
            }
            Optional<Derivation> derived = arithmetic.transformations().derive(told);
            derived.ifPresent(one -> EquationCheck.judge(
                    context, one, told, told.key().basis() == null ? Severity.NOTE : Severity.ERROR));
        }
    }
}
