package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.Claim;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The share of a part in its whole is no more than one hundred per cent. */
final class PercentageAbove100 {

    private static final Interval WHOLE = Interval.point(BigDecimal.ONE);

    private PercentageAbove100() {}

    static Rule rule() {
        return Rule.builder("percentage-above-100")
                .title("占比超过100%", "Share of a part exceeds 100%")
                .rationale(
                        "公式的分子是分母的一部分（narrows，或本区属于上级区域）的，占比不应超过100%；规划声明的占比也是如此。" + "完成率、倍数和无隶属关系的比率可以超过。",
                        "Where the numerator of a formula is a part of its denominator (it narrows it, or is the same of the enclosing"
                                + " area), the share is no more than 100%, and so is a share a plan declares. Completion, multiples"
                                + " and ratios of unrelated figures may be more.")
                .bad("""
                        observations:
                          - {indicator: recruited-share, period: 2022, value: 129.1%, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: recruited-share, period: 2022, value: 29.1%, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(PercentageAbove100::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        Vocabulary vocabulary = context.plans().vocabulary(plan);
        for (StatedFigure stated : arithmetic.book().withFormula(plan)) {
            stated.formula()
                    .flatMap(formula -> part(vocabulary, formula))
                    .ifPresent(part -> judge(
                            context,
                            stated.figure(),
                            () -> FigureWords.name(vocabulary, part.id()),
                            RelationSource.INDICATORS,
                            stated.observations().get(0).ref(),
                            "/value",
                            Amounts.severity(part.unit())));
        }
        for (Located<Relation> relation : context.plans().relations(plan)) {
            if (relation.element().claim() instanceof Claim.Share share) {
                arithmetic
                        .operands()
                        .figure(relation, share.is(), "/share/is")
                        .ifPresent(figure -> judge(
                                context,
                                figure,
                                () -> arithmetic.operands().name(relation, share.part()),
                                RelationSource.DECLARED,
                                relation.ref(),
                                "/share/is",
                                Severity.ERROR));
            }
        }
    }

    /** The numerator, where it is a part of the denominator. */
    private static Optional<Indicator> part(Vocabulary vocabulary, Formula formula) {
        if (!StatedFigure.isQuotient(formula)) {
            return Optional.empty();
        }
        Formula.Operand left = (Formula.Operand) ((Formula.Operation) formula).left();
        Formula.Operand right = (Formula.Operand) ((Formula.Operation) formula).right();
        Optional<Indicator> part = vocabulary.indicator(left.indicator()).filter(Amounts::isAmount);
        Optional<Indicator> whole = vocabulary.indicator(right.indicator());
        if (part.isEmpty() || whole.isEmpty() || left.ofParent()) {
            return Optional.empty();
        }
        boolean within = part.get().id().equals(whole.get().id())
                ? right.ofParent()
                : part.get().accumulation() == whole.get().accumulation()
                        && Amounts.wider(vocabulary, part.get()).contains(whole.get());
        return within ? part : Optional.empty();
    }

    private static void judge(
            RuleContext context,
            FigureValue share,
            Supplier<Text> part,
            RelationSource ground,
            ElementRef element,
            String path,
            Severity severity) {
        Supplier<Text> words = () -> {
            Text name = part.get();
            return Text.of(
                    "总体的100%，因为“" + name.zh() + "”是总体的一部分",
                    "100% of the whole, since \"" + name.en() + "\" is a part of it");
        };
        Equation bound = new Equation(
                share, words, () -> Text.of("100%"), List.of(), policy -> Optional.of(WHOLE), ground, Sense.AT_MOST);
        EquationCheck.judge(context, new Derivation.Solvable(bound), element, path, severity);
    }
}
