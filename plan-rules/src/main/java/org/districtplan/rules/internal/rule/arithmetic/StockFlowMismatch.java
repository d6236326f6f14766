package org.districtplan.rules.internal.rule.arithmetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Plan;
import org.districtplan.model.Statistic;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A stock at the end is no more than the stock before and what came in. */
final class StockFlowMismatch {

    private StockFlowMismatch() {}

    static Rule rule() {
        return Rule.builder("stock-flow-mismatch")
                .title("期末存量大于期初存量与新增之和", "Closing stock exceeds the opening stock plus additions")
                .rationale(
                        "名录注明流量计入某存量（into）的，期末数应不大于期初数加本期新增；新增未扣除退出，因此不要求相等，须"
                                + "核对相等的用 balance 注明。几个流量计入同一存量的，全部列出才核对；存量会重新清查、调整口径，因此只"
                                + "列为警告。",
                        "Where the registry says that a flow goes into a stock, the closing stock is no more "
                                + "than the opening stock plus what came in; equality is not required, since others "
                                + "leave (a plan declares it by balance). Where several flows go into one stock, all "
                                + "must be stated; stocks are counted anew and redefined, so that the finding is a "
                                + "warning.")
                .bad("""
                        observations:
                          - {indicator: care-beds, period: 2022, value: 2400张, at: p1}
                          - {indicator: care-beds, period: 2023, value: 3000张, at: p1}
                          - {indicator: care-beds-new, period: 2023, value: 540张, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: care-beds, period: 2022, value: 2400张, at: p1}
                          - {indicator: care-beds, period: 2023, value: 2900张, at: p1}
                          - {indicator: care-beds-new, period: 2023, value: 540张, at: p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(StockFlowMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        FigureBook book = Arithmetic.of(context).book();
        Vocabulary vocabulary = context.plans().vocabulary(plan);
        for (StatedFigure stated : book.figures(plan)) {
            if (stated.key().statistic() == Statistic.SUM) {
                stated.amount()
                        .map(Indicator::into)
                        .ifPresent(stock -> check(context, book, vocabulary, stated, stock));
            }
        }
    }

    private static void check(
            RuleContext context, FigureBook book, Vocabulary vocabulary, StatedFigure flow, String stock) {
        Optional<LocalDate> first = flow.statedKey().period().firstDay();
        FigureKey end = flow.statedKey().toBuilder().indicator(stock).build();
        if (first.isEmpty()) {
            return;
        }
        FigureKey before =
                end.toBuilder().period(Period.ofDay(first.get().minusDays(1))).build();
        Optional<StatedFigure> closing = book.findExactly(flow, end);
        Optional<StatedFigure> opening = book.findExactly(flow, before);
        if (closing.isEmpty() || opening.isEmpty()) {
            FigureKey missing = closing.isEmpty() ? end : before;
            missing(context, flow, () -> FigureWords.dated(vocabulary, missing));
            return;
        }
        List<StatedFigure> operands = new ArrayList<>(List.of(opening.get()));
        for (Indicator other : vocabulary.flowsInto(stock)) {
            FigureKey key = flow.statedKey().toBuilder().indicator(other.id()).build();
            Optional<StatedFigure> found = book.findExactly(flow, key);
            if (found.isEmpty()) {
                missing(context, flow, () -> FigureWords.dated(vocabulary, key));
                return;
            }
            operands.add(found.get());
        }
        // Of several flows, the first represents all.
        if (operands.get(1).key().equals(flow.key())) {
            judge(context, flow, closing.get(), operands);
        }
    }

    private static void missing(RuleContext context, StatedFigure flow, Supplier<Text> name) {
        EquationCheck.judge(context, Derivation.missing(flow.figure(), name), flow, Severity.WARNING);
    }

    private static void judge(
            RuleContext context, StatedFigure flow, StatedFigure closing, List<StatedFigure> operands) {
        StatedFigure at = closing.plan().id().equals(flow.plan().id()) ? closing : flow;
        List<FigureValue> figures = operands.stream().map(StatedFigure::figure).toList();
        FigureValue stock = closing.figure();
        Derivation derived = figures.stream()
                .filter(one -> !one.unit().fits(stock.unit()))
                .findFirst()
                .map(unlike -> Derivation.unlike(stock, stock, unlike))
                .orElseGet(() -> new Derivation.Solvable(
                        Equation.sum(stock, Sense.AT_MOST, figures, RelationSource.INDICATORS)));
        EquationCheck.judge(context, derived, at, Amounts.severity(Severity.WARNING, closing, operands));
    }
}
