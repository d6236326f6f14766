package org.districtplan.rules.internal.rule.arithmetic;

import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A change is the difference of the two figures it compares. */
final class ChangeMismatch {

    private ChangeMismatch() {}

    static Rule rule() {
        return Rule.builder("change-mismatch")
                .title("增减量与两期之差不符", "Change does not match the two figures it compares")
                .rationale(
                        "“提高几个百分点”“新增多少”应等于后期减前期；比较增速的，用两期增速相减。",
                        "A stated gain in points or units is the later figure less the earlier one. Where growth is compared,"
                                + " it is the later growth less the earlier one.")
                .bad("""
                        observations:
                          - {indicator: tertiary-share, period: 2015, value: 93.2%, at: p1}
                          - {indicator: tertiary-share, period: 2020, value: 97.45%, at: p1}
                          - {indicator: tertiary-share, transformation: change, from: 2015, period: 2020, value: 6个百分点, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: tertiary-share, period: 2015, value: 93.2%, at: p1}
                          - {indicator: tertiary-share, period: 2020, value: 97.45%, at: p1}
                          - {indicator: tertiary-share, transformation: change, from: 2015, period: 2020, value: 4.25个百分点, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(ChangeMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().compared(plan)) {
            if (stated.key().transformation() == Transformation.CHANGE) {
                arithmetic
                        .transformations()
                        .derive(stated)
                        .ifPresent(derived -> EquationCheck.judge(context, derived, stated, Severity.ERROR));
            }
        }
    }
}
