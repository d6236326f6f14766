package org.districtplan.rules.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/**
 * One figure as one plan states it: every observation with a value that has the same resolved key and status there.
 *
 * @param plan the plan
 * @param key the resolved key
 * @param statedKey the key as the first observation states it, with the period assumed where it states none and that is over
 * @param status how certain it is
 * @param observations the observations, never empty
 * @param figure the figure they state together
 * @param indicator its indicator, null if it is in no registry
 */
public record StatedFigure(
        Plan plan,
        ResolvedKey key,
        FigureKey statedKey,
        FigureStatus status,
        List<Located<Observation>> observations,
        FigureValue figure,
        @Nullable Indicator indicator) {

    /** Copies the list. */
    public StatedFigure {
        observations = List.copyOf(observations);
    }

    static StatedFigure of(PlanSet plans, ResolvedKey key, List<Located<Observation>> observations) {
        Located<Observation> first = observations.get(0);
        List<FigureValue.Statement> statements = new ArrayList<>();
        for (Located<Observation> one : observations) {
            statements.add(new FigureValue.Statement(
                    one.ref(), "/value", Objects.requireNonNull(one.element().value())));
        }
        FigureKey stated = CalculationKeys.of(plans, first);
        Supplier<Text> name = () -> FigureWords.dated(plans.vocabulary(first.plan()), stated);
        return new StatedFigure(
                first.plan(),
                key,
                stated,
                first.element().status(),
                observations,
                FigureValue.of(name, statements),
                plans.indicator(first).orElse(null));
    }

    /** Gives the formula the figure has to follow; empty if its indicator has none or the figure is no level. */
    public Optional<Formula> formula() {
        return key.transformation() == Transformation.LEVEL && indicator != null
                ? Optional.ofNullable(indicator.formula())
                : Optional.empty();
    }

    /** Gives the formula where it divides one indicator by another. */
    public Optional<Formula.Operation> quotient() {
        return formula().filter(StatedFigure::isQuotient).map(Formula.Operation.class::cast);
    }

    /** Gives the indicator of a level that is an amount: things counted, measured or paid, and no ratio, average or index. */
    public Optional<Indicator> amount() {
        return key.transformation() == Transformation.LEVEL && indicator != null && Amounts.isAmount(indicator)
                ? Optional.of(indicator)
                : Optional.empty();
    }

    /** Whether a formula is one indicator divided by another. */
    public static boolean isQuotient(Formula formula) {
        return formula instanceof Formula.Operation operation
                && operation.operator() == Formula.Operator.DIVIDED_BY
                && operation.left() instanceof Formula.Operand
                && operation.right() instanceof Formula.Operand;
    }
}
