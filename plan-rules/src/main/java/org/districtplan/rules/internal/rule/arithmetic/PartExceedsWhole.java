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
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The figure of a part is no more than that of the whole: of a wider indicator, a wider scope, an enclosing area. */
final class PartExceedsWhole {

    private static final String AREA = "area";

    private PartExceedsWhole() {}

    static Rule rule() {
        return Rule.builder("part-exceeds-whole")
                .title("部分大于总体", "Part exceeds its whole")
                .rationale(
                        "名录注明一个指标是另一指标的一部分（narrows），或同一计数指标限定于某个群体、行业、片区的，同一时期"
                                + "的部分应不大于总体。金额和物量可能有负的部分，只列为警告；比率、平均数和以“元”计的人均数不比较。",
                        "Where the registry says that an indicator narrows another, or a count is limited to "
                                + "a group, industry or area, the part is no more than the whole at the same time. "
                                + "Money and physical quantities can have negative parts, which makes it a warning; ratios, "
                                + "averages and money per head (stated in plain 元) are not compared.")
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
        for (StatedFigure stated : arithmetic.book().figures(plan)) {
            stated.amount().ifPresent(indicator -> {
                widerIndicator(arithmetic.book(), vocabulary, stated, indicator)
                        .ifPresent(whole -> judge(context, stated, whole));
                if (!stated.statedKey().scope().isEmpty() && Amounts.isCount(indicator.unit())) {
                    stated.statedKey().scope().keySet().stream()
                            .flatMap(dimension -> widerScope(arithmetic.book(), vocabulary, stated, dimension).stream())
                            .forEach(whole -> judge(context, stated, whole));
                }
            });
        }
    }

    private static Optional<StatedFigure> widerIndicator(
            FigureBook book, Vocabulary vocabulary, StatedFigure stated, Indicator indicator) {
        if (indicator.narrows() == null) {
            return Optional.empty();
        }
        return Amounts.wider(vocabulary, indicator).stream()
                .filter(wider -> wider.accumulation() == indicator.accumulation())
                .flatMap(wider ->
                        book
                                .find(
                                        stated,
                                        stated.statedKey().toBuilder()
                                                .indicator(wider.id())
                                                .build())
                                .stream())
                .findFirst();
    }

    // Members are followed upward; beyond the last is the figure without any limit in this dimension.
    private static Optional<StatedFigure> widerScope(
            FigureBook book, Vocabulary vocabulary, StatedFigure stated, String dimension) {
        FigureKey key = stated.statedKey();
        if (dimension.equals(AREA)) {
            return book.findInParent(stated.plan(), key, stated.status());
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
                    book.find(stated, key.toBuilder().scope(scope).build());
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static void judge(RuleContext context, StatedFigure stated, StatedFigure whole) {
        boolean fits = stated.figure().unit().fits(whole.figure().unit());
        Derivation bound = fits
                ? new Derivation.Solvable(Equation.sum(
                        stated.figure(), Sense.AT_MOST, List.of(whole.figure()), RelationSource.INDICATORS))
                : Derivation.unlike(stated.figure(), stated.figure(), whole.figure());
        EquationCheck.judge(
                context,
                bound,
                stated,
                Amounts.severity(Amounts.severity(stated.figure().unit()), stated, List.of(whole)));
    }
}
