package org.districtplan.rules.internal.equation;

import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Relation;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.figure.CalculationKeys;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.walk.BoundField;
import org.districtplan.rules.internal.words.FigureWords;

/** Finds the figures of the operands of a declared relation. */
public final class Operands {

    private static final Text STATED = Text.of("所列数字", "the number stated");

    private final PlanSet plans;
    private final FigureBook book;

    /** Looks operands up in a set and its book. */
    public Operands(PlanSet plans, FigureBook book) {
        this.plans = plans;
        this.book = book;
    }

    /**
     * Finds the figure of an operand.
     *
     * @param relation the relation that holds it
     * @param operand the operand
     * @param path the field of the relation that holds it
     * @return the figure, empty if its value is stated nowhere
     */
    public Optional<FigureValue> figure(Located<Relation> relation, Operand operand, String path) {
        if (operand instanceof Operand.Named named) {
            return plans.find(relation.plan(), named.ref()).flatMap(this::figureOf);
        }
        if (operand instanceof Operand.Keyed keyed) {
            FigureKey key = CalculationKeys.of(plans, relation, keyed.key());
            return book.find(relation.plan(), key, FigureStatus.ACTUAL).map(StatedFigure::figure);
        }
        Quantity value = ((Operand.Literal) operand).value();
        return Optional.of(FigureValue.of(() -> STATED, relation.ref(), path + "/value", value));
    }

    /** Names an operand for people, whether or not it has a value. */
    public Text name(Located<Relation> relation, Operand operand) {
        if (operand instanceof Operand.Named named) {
            return plans.find(relation.plan(), named.ref())
                    .flatMap(located ->
                            keyOf(located).map(key -> FigureWords.dated(plans.vocabulary(located.plan()), key)))
                    .orElse(Text.of(named.ref().toString()));
        }
        return operand instanceof Operand.Keyed keyed
                ? FigureWords.dated(plans.vocabulary(relation.plan()), keyed.key())
                : STATED;
    }

    private static Optional<FigureKey> keyOf(Located<?> located) {
        if (located.element() instanceof Observation observation) {
            return Optional.of(observation.key());
        }
        return located.element() instanceof Target target ? Optional.ofNullable(target.key()) : Optional.empty();
    }

    /** Gives the figure that an observation states, or that a target requires. */
    public Optional<FigureValue> figureOf(Located<?> located) {
        Plan plan = located.plan();
        if (located.element() instanceof Observation observation && observation.value() != null) {
            Supplier<Text> name = () -> FigureWords.dated(plans.vocabulary(plan), observation.key());
            return Optional.of(FigureValue.of(name, located.ref(), "/value", observation.value()));
        }
        if (located.element() instanceof Target target && target.criterion() instanceof Criterion.Bound bound) {
            FigureKey key = target.key();
            if (key != null) {
                return Optional.of(FigureValue.of(
                        () -> FigureWords.dated(plans.vocabulary(plan), key),
                        located.ref(),
                        "/criterion/" + BoundField.of(bound),
                        bound.quantity()));
            }
        }
        return Optional.empty();
    }
}
