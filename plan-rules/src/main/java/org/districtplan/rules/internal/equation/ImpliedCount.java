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
import org.districtplan.rules.internal.words.FigureWords;

/**
 * A count that is printed nowhere, but follows from a ratio and the other count of the two that it puts together.
 *
 * @param ratio the growth, multiple or share
 * @param known the count that is printed, which is exact
 * @param name makes the name of the count that is not
 * @param years how many years a yearly average spans, else one
 * @param added what is added to the ratio to make it a quotient: one for growth
 * @param dividend whether the known count is the one divided
 */
public record ImpliedCount(
        StatedFigure ratio, StatedFigure known, Supplier<Text> name, int years, BigDecimal added, boolean dividend) {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    /** Finds what a figure implies of a count; empty where both counts are printed, or neither, or they are none. */
    static Optional<ImpliedCount> of(PlanSet plans, Arithmetic arithmetic, StatedFigure told) {
        return switch (told.key().transformation()) {
            case GROWTH, AVERAGE_GROWTH, MULTIPLE -> ofGrowth(plans, arithmetic, told);
            case LEVEL ->
                FigureValue.isHundredths(told.figure().unit()) ? ofShare(plans, arithmetic, told) : Optional.empty();
            case CHANGE, INDEX, GAP, RANK, COMPLETION -> Optional.empty();
        };
    }

    private static Optional<ImpliedCount> ofGrowth(PlanSet plans, Arithmetic arithmetic, StatedFigure told) {
        boolean counted = told.key().of() == Transformation.LEVEL
                && told.indicator() != null
                && Amounts.isCounted(told.indicator());
        if (!counted) {
            return Optional.empty();
        }
        boolean multiple = told.key().transformation() == Transformation.MULTIPLE;
        BigDecimal added = multiple ? BigDecimal.ZERO : BigDecimal.ONE;
        return TransformationEquations.levels(told)
                .map(levels -> of(plans, arithmetic, told, levels.late(), levels.early(), levels.years(), added))
                .orElseGet(() -> undated(plans, arithmetic, told));
    }

    // Growth without a period is from the year before, whichever that is.
    private static Optional<ImpliedCount> undated(PlanSet plans, Arithmetic arithmetic, StatedFigure told) {
        FigureKey key = told.printedKey();
        if (key.transformation() != Transformation.GROWTH
                || key.base() != null
                || !key.period().isUnstated()) {
            return Optional.empty();
        }
        FigureKey level = TransformationEquations.level(key);
        return arithmetic
                .book()
                .compared(told, level)
                .filter(ImpliedCount::isExact)
                .map(known -> new ImpliedCount(
                        told, known, () -> yearBeforeStart(plans, told, level), 1, BigDecimal.ONE, true));
    }

    private static Text yearBeforeStart(PlanSet plans, StatedFigure told, FigureKey level) {
        Text name = FigureWords.dated(plans.vocabulary(told.plan()), level);
        return Text.of("上年同期的" + name.zh(), name.en() + " a year before");
    }

    private static Optional<ImpliedCount> ofShare(PlanSet plans, Arithmetic arithmetic, StatedFigure told) {
        Optional<Formula.Operation> formula = told.quotient();
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        Formula.Operand part = (Formula.Operand) formula.get().left();
        Formula.Operand whole = (Formula.Operand) formula.get().right();
        return part.ofParent() || whole.ofParent() || !isCounted(plans, told, part) || !isCounted(plans, told, whole)
                ? Optional.empty()
                : of(
                        plans,
                        arithmetic,
                        told,
                        FormulaEquations.operandKey(told.printedKey(), part),
                        FormulaEquations.operandKey(told.printedKey(), whole),
                        1,
                        BigDecimal.ZERO);
    }

    private static boolean isCounted(PlanSet plans, StatedFigure told, Formula.Operand operand) {
        Optional<Indicator> indicator = plans.vocabulary(told.plan()).indicator(operand.indicator());
        return indicator.filter(Amounts::isCounted).isPresent();
    }

    private static Optional<ImpliedCount> of(
            PlanSet plans,
            Arithmetic arithmetic,
            StatedFigure told,
            FigureKey dividend,
            FigureKey divisor,
            int years,
            BigDecimal added) {
        Optional<StatedFigure> upper = arithmetic.book().compared(told, dividend);
        Optional<StatedFigure> lower = arithmetic.book().compared(told, divisor);
        if (upper.isPresent() == lower.isPresent()) {
            return Optional.empty();
        }
        FigureKey lacking = upper.isPresent() ? divisor : dividend;
        return upper.or(() -> lower)
                .filter(ImpliedCount::isExact)
                .map(known -> new ImpliedCount(
                        told,
                        known,
                        () -> FigureWords.dated(plans.vocabulary(told.plan()), lacking),
                        years,
                        added,
                        upper.isPresent()));
    }

    // An average number of things need not be whole.
    private static boolean isExact(StatedFigure told) {
        return told.key().statistic() != Statistic.AVERAGE
                && told.figure().prints().stream()
                        .allMatch(print -> print.quantity().isExactCount());
    }

    /** Tells where the relation comes from. */
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
