package org.districtplan.rules.internal.rule.arithmetic;

import java.util.List;
import org.districtplan.model.Plan;
import org.districtplan.model.Statistic;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.PeriodFlows;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The flows of the parts of a period add up to that of the period. */
final class PeriodPartsMismatch {

    private PeriodPartsMismatch() {}

    static Rule rule() {
        return Rule.builder("period-parts-mismatch")
                .title("各月、各季、各年之和与全期数不符", "Months, quarters or years do not add up to the whole period")
                .rationale(
                        "全年数应等于四个季度、上下半年或前三季度与四季度之和，1-10月应等于1-9月与10月之和，五年合计应等于各"
                                + "年之和；各年未列全的，应不小于已列各年之和。金额和物量的月度数年末常有修订，只列为警告。",
                        "A year is the sum of its quarters or halves, January to October that of January to "
                                + "September and October, five years the sum of each year; where some years are not "
                                + "stated, it is no less than the others. Monthly money and physical quantities are often revised at the end "
                                + "of the year, so that the finding is a warning.")
                .bad("""
                        observations:
                          - {indicator: enterprise-requests, period: 2022-H1, value: 2100项, at: p1}
                          - {indicator: enterprise-requests, period: 2022-H2, value: 2449项, at: p1}
                          - {indicator: enterprise-requests, period: 2022, value: 4459项, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: enterprise-requests, period: 2022-H1, value: 2100项, at: p1}
                          - {indicator: enterprise-requests, period: 2022-H2, value: 2449项, at: p1}
                          - {indicator: enterprise-requests, period: 2022, value: 4549项, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(PeriodPartsMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().figures(plan)) {
            if (stated.key().statistic() == Statistic.SUM && stated.amount().isPresent()) {
                arithmetic.flows().endingWith(stated).forEach(within -> judge(context, stated, within));
                arithmetic.flows().years(stated).ifPresent(within -> judge(context, stated, within));
            }
        }
    }

    // The figure of the whole period is in question, wherever the part that leads to it is stated.
    private static void judge(RuleContext context, StatedFigure here, PeriodFlows.Within within) {
        StatedFigure whole = within.whole();
        StatedFigure at = whole.plan().id().equals(here.plan().id()) ? whole : here;
        List<FigureValue> parts =
                within.parts().stream().map(StatedFigure::figure).toList();
        FigureValue figure = whole.figure();
        Sense sense = within.complete() ? Sense.EQUAL : Sense.AT_LEAST;
        Derivation derived = parts.stream()
                .filter(part -> !part.unit().fits(figure.unit()))
                .findFirst()
                .map(unlike -> Derivation.unlike(figure, figure, unlike))
                .orElseGet(() -> new Derivation.Solvable(Equation.sum(figure, sense, parts, RelationSource.FIGURES)));
        EquationCheck.judge(
                context, derived, at, Amounts.severity(Amounts.severity(figure.unit()), whole, within.parts()));
    }
}
