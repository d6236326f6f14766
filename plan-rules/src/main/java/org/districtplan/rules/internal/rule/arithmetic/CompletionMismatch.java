package org.districtplan.rules.internal.rule.arithmetic;

import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Completion is what was reached divided by what was to be reached. */
final class CompletionMismatch {

    private CompletionMismatch() {}

    static Rule rule() {
        return Rule.builder("completion-mismatch")
                .title("完成率与实际数、目标数不符", "Completion does not match the actual figure and the target")
                .rationale(
                        "注明对照哪个目标或时期的完成率，应等于实际数除以目标数或该时期的数；完成率可以超过100%。对照预算的、未注明对照对象的，无法核对。",
                        "Completion against a target or a period is the actual figure divided by it, and may exceed 100%. "
                                + "Completion of a budget, or of something that is not stated, cannot be checked.")
                .bad("""
                        observations:
                          - {indicator: settled-talents, period: 2022, value: 4601人, at: p1}
                          - {indicator: settled-talents, transformation: completion, against: talents, period: 2022, value: 98%, at: p1}
                        targets:
                          - {id: talents, indicator: settled-talents, period: 2022, criterion: {at-least: 4000人}, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: settled-talents, period: 2022, value: 4601人, at: p1}
                          - {indicator: settled-talents, transformation: completion, against: talents, period: 2022, value: 115%, at: p1}
                        targets:
                          - {id: talents, indicator: settled-talents, period: 2022, criterion: {at-least: 4000人}, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(CompletionMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().compared(plan)) {
            if (stated.key().transformation() == Transformation.COMPLETION) {
                EquationCheck.judge(context, arithmetic.comparisons().completion(stated), stated, Severity.ERROR);
            }
        }
    }
}
