package org.districtplan.rules.internal.rule.arithmetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Member;
import org.districtplan.model.Plan;
import org.districtplan.model.Vocabulary;
import org.districtplan.rules.internal.equation.Amounts;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.FigureBook;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.equation.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The figure of a part is no more than that of the whole: of a wider indicator, a wider scope, an enclosing area. */
final class PartExceedsWhole {

    private static final String AREA = "area";

    private PartExceedsWhole() {}

    static Rule rule() {
        return Rule.builder("part-exceeds-whole")
                .title("部分不得大于总体", "A part is no more than its whole")
                .rationale(
                        "名录写明甲指标是乙指标的一部分（narrows），或同一计数指标只限于某个群体、行业、片区时，同一时期的部分不大于总体。"
                                + "金额和计量可能有负的部分，只提警告；比率、均值和以“元”计的人均数不比较。",
                        "Where the registry says that an indicator narrows another, or a count is limited to a group, industry or"
                                + " area, the part is no more than the whole at the same time. Money and measures can have negative"
                                + " parts: a warning. Ratios, averages and money per head (told in plain 元) are left alone.")
                .bad("""
                        observations:
                          - {indicator: settled-talents, period: 2022, value: 1341人, at: p1}
                          - {indicator: recruited-talents, period: 2022, value: 1630人, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: settled-talents, period: 2022, value: 4601人, at: p1}
                          - {indicator: recruited-talents, period: 2022, value: 1341人, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(PartExceedsWhole::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        Vocabulary vocabulary = context.plans().vocabulary(plan);
        for (StatedFigure told : arithmetic.book().told(plan)) {
            told.amount().ifPresent(indicator -> {
                widerIndicator(arithmetic.book(), vocabulary, told, indicator)
                        .ifPresent(whole -> judge(context, told, whole));
                if (!told.printedKey().scope().isEmpty() && Amounts.isCount(indicator.unit())) {
                    told.printedKey().scope().keySet().stream()
                            .flatMap(dimension -> widerScope(arithmetic.book(), vocabulary, told, dimension).stream())
                            .forEach(whole -> judge(context, told, whole));
                }
            });
        }
    }

    private static Optional<StatedFigure> widerIndicator(
            FigureBook book, Vocabulary vocabulary, StatedFigure told, Indicator indicator) {
        if (indicator.narrows() == null) {
            return Optional.empty();
        }
        return Amounts.wider(vocabulary, indicator).stream()
                .filter(wider -> wider.accumulation() == indicator.accumulation())
                .flatMap(
                        wider -> book
                                .find(
                                        told.plan(),
                                        told.printedKey().toBuilder()
                                                .indicator(wider.id())
                                                .build(),
                                        told.status())
                                .stream())
                .findFirst();
    }

    // Members are followed upward; beyond the last stands the figure without any limit in this dimension.
    private static Optional<StatedFigure> widerScope(
            FigureBook book, Vocabulary vocabulary, StatedFigure told, String dimension) {
        FigureKey key = told.printedKey();
        if (dimension.equals(AREA)) {
            return book.findInParent(told.plan(), key, told.status());
        }
        String member = key.scope().get(dimension);
        for (int hops = 0; hops < 10 && member != null; hops++) {
            member = vocabulary.entry(Member.class, member).map(Member::partOf).orElse(null);
            Map<String, String> scope = new LinkedHashMap<>(key.scope());
            if (member == null) {
                scope.remove(dimension);
            } else {
                scope.put(dimension, member);
            }
            Optional<StatedFigure> whole =
                    book.find(told.plan(), key.toBuilder().scope(scope).build(), told.status());
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static void judge(RuleContext context, StatedFigure told, StatedFigure whole) {
        boolean fits = told.figure().unit().fits(whole.figure().unit());
        Derivation bound = fits
                ? new Derivation.Solvable(
                        Equation.sum(told.figure(), Sense.AT_MOST, List.of(whole.figure()), RelationSource.INDICATORS))
                : Derivation.unlike(told.figure(), told.figure(), whole.figure());
        EquationCheck.judge(
                context,
                bound,
                told,
                Amounts.weight(Amounts.weight(told.figure().unit()), told, List.of(whole)));
    }
}
