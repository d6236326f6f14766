package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Statistic;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;

/**
 * A count that is not stated, but follows from a ratio and the other count of the two that it puts together.
 *
 * @param ratio the growth, multiple or share
 * @param known the count that is stated, which is exact
 * @param name makes the name of the count that is not
 * @param years how many years a yearly average spans, else one
 * @param added what is added to the ratio to make it a quotient: one for growth
 * @param dividend whether the known count is the one divided
 */
public record ImpliedCount(
        StatedFigure ratio, StatedFigure known, Supplier<Text> name, int years, BigDecimal added, boolean dividend) {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    /** Finds what a figure implies of a count; empty where both counts are stated, or neither, or they are none. */
    static Optional<ImpliedCount> of(PlanSet plans, Arithmetic arithmetic, StatedFigure stated) {
        return switch (stated.key().transformation()) {
            case GROWTH, AVERAGE_GROWTH, MULTIPLE -> ofGrowth(plans, arithmetic, stated);
            case LEVEL ->
                FigureValue.isHundredths(stated.figure().unit())
                        ? ofShare(plans, arithmetic, stated)
                        : Optional.empty();
            case CHANGE, INDEX, GAP, RANK, COMPLETION -> Optional.empty();
        };
    }

    private static Optional<ImpliedCount> ofGrowth(PlanSet plans, Arithmetic arithmetic, StatedFigure stated) {
        boolean counted = stated.key().of() == Transformation.LEVEL
                && stated.indicator() != null
                && Amounts.isCounted(stated.indicator());
        if (!counted) {
            return Optional.empty();
        }
        boolean multiple = stated.key().transformation() == Transformation.MULTIPLE;
        BigDecimal added = multiple ? BigDecimal.ZERO : BigDecimal.ONE;
        return TransformationEquations.levels(stated)
                .map(levels -> of(plans, arithmetic, stated, levels.late(), levels.early(), levels.years(), added))
                .orElseGet(() -> undated(plans, arithmetic, stated));
    }

    // Growth without a period is from the year before, whichever that is.
    private static Optional<ImpliedCount> undated(PlanSet plans, Arithmetic arithmetic, StatedFigure stated) {
        FigureKey key = stated.statedKey();
        if (key.transformation() != Transformation.GROWTH
                || key.base() != null
                || !key.period().isUnstated()) {
            return Optional.empty();
        }
        FigureKey level = TransformationEquations.level(key);
        return arithmetic
                .book()
                .compared(stated, level)
                .filter(ImpliedCount::isExact)
                .map(known -> new ImpliedCount(
                        stated, known, () -> yearBefore(plans, stated, level), 1, BigDecimal.ONE, true));
    }

    private static Text yearBefore(PlanSet plans, StatedFigure stated, FigureKey level) {
        Text name = FigureWords.dated(plans.vocabulary(stated.plan()), level);
        return Text.of("上年同期的" + name.zh(), name.en() + " a year before");
    }

    private static Optional<ImpliedCount> ofShare(PlanSet plans, Arithmetic arithmetic, StatedFigure stated) {
        Optional<Formula.Operation> formula = stated.quotient();
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        Formula.Operand part = (Formula.Operand) formula.get().left();
        Formula.Operand whole = (Formula.Operand) formula.get().right();
        return part.ofParent()
                        || whole.ofParent()
                        || !isCounted(plans, stated, part)
                        || !isCounted(plans, stated, whole)
                ? Optional.empty()
                : of(
                        plans,
                        arithmetic,
                        stated,
                        FormulaEquations.operandKey(stated.statedKey(), part),
                        FormulaEquations.operandKey(stated.statedKey(), whole),
                        1,
                        BigDecimal.ZERO);
    }

    private static boolean isCounted(PlanSet plans, StatedFigure stated, Formula.Operand operand) {
        Optional<Indicator> indicator = plans.vocabulary(stated.plan()).indicator(operand.indicator());
        return indicator.filter(Amounts::isCounted).isPresent();
    }

    private static Optional<ImpliedCount> of(
            PlanSet plans,
            Arithmetic arithmetic,
            StatedFigure stated,
            FigureKey dividend,
            FigureKey divisor,
            int years,
            BigDecimal added) {
        Optional<StatedFigure> upper = arithmetic.book().compared(stated, dividend);
        Optional<StatedFigure> lower = arithmetic.book().compared(stated, divisor);
        if (upper.isPresent() == lower.isPresent()) {
            return Optional.empty();
        }
        FigureKey missing = upper.isPresent() ? divisor : dividend;
        return upper.or(() -> lower)
                .filter(ImpliedCount::isExact)
                .map(known -> new ImpliedCount(
                        stated,
                        known,
                        () -> FigureWords.dated(plans.vocabulary(stated.plan()), missing),
                        years,
                        added,
                        upper.isPresent()));
    }

    // An average number of things need not be whole.
    private static boolean isExact(StatedFigure stated) {
        return stated.key().statistic() != Statistic.AVERAGE
                && stated.figure().statements().stream()
                        .allMatch(statement -> statement.quantity().isExactCount());
    }

    /** Gives the source of the relation. */
    public RelationSource ground() {
        return ratio.key().transformation() == Transformation.LEVEL ? RelationSource.FORMULA : RelationSource.FIGURES;
    }

    /** Gives the values of the count that a value of the ratio leaves; empty where nothing follows. */
    public Optional<Interval> values(Interval ratioValues, Interval knownValues) {
        Optional<Interval> quotient =
                ratioValues.plus(Interval.point(added)).intersect(NOT_NEGATIVE).map(one -> one.power(years));
        return dividend ? quotient.flatMap(knownValues::dividedBy) : quotient.map(knownValues::times);
    }

    /** Gives the ratio that a value of the count would make; empty if it cannot be divided by. */
    public Optional<Interval> ratio(BigDecimal count, Interval knownValues) {
        Interval other = Interval.point(count);
        return (dividend ? knownValues.dividedBy(other) : other.dividedBy(knownValues))
                .flatMap(quotient -> quotient.root(years))
                .map(root -> root.minus(Interval.point(added)));
    }
}
