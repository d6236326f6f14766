package org.districtplan.rules.internal.rule.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Plan;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** What adds up over time is no less over a longer period than over a shorter one within it. */
final class CumulativeFalls {

    private CumulativeFalls() {}

    static Rule rule() {
        return Rule.builder("cumulative-falls")
                .title("累计数不增反减", "Cumulative figure falls")
                .rationale(
                        "1-10月累计数应不小于1-9月、三季度或其中任何一个月的数；同一规划中起点未注明的“累计”，后一次应不小于"
                                + "前一次。金额和物量会有冲减、退库，未注明的起点也可能不同，因此均只列为警告。",
                        "January to October is no less than January to September, the third quarter or any "
                                + "month within; in one plan, a total since an unstated start is no less than an "
                                + "earlier one. Money and physical quantities can be written down or paid back, and unstated "
                                + "starts can differ, so that these findings are warnings.")
                .bad("""
                        observations:
                          - {indicator: enterprise-requests, period: 2022-01/2022-09, value: 4549项, at: p1}
                          - {indicator: enterprise-requests, period: 2022-01/2022-10, value: 4288项, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: enterprise-requests, period: 2022-01/2022-09, value: 4288项, at: p1}
                          - {indicator: enterprise-requests, period: 2022-01/2022-10, value: 4549项, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(CumulativeFalls::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        Map<ResolvedKey, List<StatedFigure>> sinceUnstated = new LinkedHashMap<>();
        for (StatedFigure stated : arithmetic.book().figures(plan)) {
            if (stated.key().statistic() != Statistic.SUM || stated.amount().isEmpty()) {
                continue;
            }
            arithmetic
                    .flows()
                    .containing(stated)
                    .ifPresent(whole -> judge(context, stated, whole, Sense.AT_MOST, Severity.ERROR));
            if (stated.statedKey().period().isOpenStart()) {
                sinceUnstated
                        .computeIfAbsent(stated.key().series(), key -> new ArrayList<>())
                        .add(stated);
            }
        }
        sinceUnstated.values().forEach(series -> follow(context, series));
    }

    private static void follow(RuleContext context, List<StatedFigure> series) {
        series.sort(Comparator.comparing(
                stated -> stated.statedKey().period().lastDay().orElseThrow()));
        for (int i = 1; i < series.size(); i++) {
            if (series.get(i - 1)
                    .statedKey()
                    .period()
                    .endsBefore(series.get(i).statedKey().period())) {
                judge(context, series.get(i), series.get(i - 1), Sense.AT_LEAST, Severity.WARNING);
            }
        }
    }

    private static void judge(
            RuleContext context, StatedFigure stated, StatedFigure other, Sense sense, Severity most) {
        FigureValue figure = stated.figure();
        Severity severity = Amounts.lessSevere(most, Amounts.severity(figure.unit()));
        EquationCheck.judge(
                context,
                figure.unit().fits(other.figure().unit())
                        ? new Derivation.Solvable(
                                Equation.sum(figure, sense, List.of(other.figure()), RelationSource.FIGURES))
                        : Derivation.unlike(figure, figure, other.figure()),
                stated,
                Amounts.severity(severity, stated, List.of(other)));
    }
}
