package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Indicator;
import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
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
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** There is no less than none of what is counted, and it cannot fall by more than all of it. */
final class NegativeValue {

    private static final Text NONE = Text.of("零", "zero");
    private static final Text ALL = Text.of("全部减少", "a loss of all there was");

    private NegativeValue() {}

    static Rule rule() {
        return Rule.builder("negative-value")
                .title("计数为负", "Count is negative")
                .rationale(
                        "家数、人数不会小于零，也不会下降100%以上。期内流量可能是净增减，只列为警告；金额、温度和比率可以为负，不核对。",
                        "A number of firms or people cannot be below zero or fall by more than 100%. A flow may be a net "
                                + "change, so it is only a warning. Money, temperatures and ratios can be negative and are not checked.")
                .bad("""
                        observations:
                          - {indicator: registered-unemployed, period: 2022, value: -30人, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: registered-unemployed, period: 2022, value: 30人, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(NegativeValue::check);
    }

    private static void check(RuleContext context, Plan plan) {
        for (StatedFigure stated : Arithmetic.of(context).book().figures(plan)) {
            Optional<BigDecimal> least = least(stated);
            Indicator indicator = stated.indicator();
            if (least.isPresent() && indicator != null && Amounts.isCounted(indicator)) {
                judge(context, stated, indicator, least.get());
            }
        }
    }

    // Percentages are fractions of one here.
    private static Optional<BigDecimal> least(StatedFigure stated) {
        if (stated.key().transformation() == Transformation.LEVEL) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean ofLevel = stated.key().of() == Transformation.LEVEL;
        return ofLevel && stated.key().transformation() == Transformation.GROWTH
                ? Optional.of(BigDecimal.ONE.negate())
                : Optional.empty();
    }

    private static boolean hasSign(FigureValue figure) {
        for (FigureValue.Statement statement : figure.statements()) {
            if (statement.quantity().number().startsWith("-")) {
                return true;
            }
        }
        return false;
    }

    private static void judge(RuleContext context, StatedFigure stated, Indicator indicator, BigDecimal least) {
        FigureValue figure = stated.figure();
        // Nearly every number has no sign: that it holds needs no calculation.
        if (!hasSign(figure)) {
            context.at(stated.observations().get(0), "/value").holds();
            return;
        }
        boolean level = least.signum() == 0;
        Equation bound = new Equation(
                figure,
                () -> level ? NONE : ALL,
                () -> Text.of(level ? "0" : "-100%"),
                List.of(),
                policy -> Optional.of(Interval.point(least)),
                RelationSource.FIGURES,
                Sense.AT_LEAST);
        EquationCheck.judge(
                context,
                new Derivation.Solvable(bound),
                stated,
                indicator.accumulation() == Accumulation.STOCK ? Severity.ERROR : Severity.WARNING);
    }
}
