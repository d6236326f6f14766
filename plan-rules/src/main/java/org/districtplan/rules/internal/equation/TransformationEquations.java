package org.districtplan.rules.internal.equation;

import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.Basis;
import org.districtplan.model.FigureKey;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.Growth;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;

/** Equations that follow from what a figure says of its indicator: growth, change, multiples and indices of levels. */
public final class TransformationEquations {

    private final PlanSet plans;
    private final FigureBook book;

    /** Derives from the figures of a book. */
    public TransformationEquations(PlanSet plans, FigureBook book) {
        this.plans = plans;
        this.book = book;
    }

    /**
     * Derives the equation of a figure from the levels it compares; empty for a level and what needs no levels. Growth and
     * indices on another basis than current prices do not follow from stated levels.
     */
    public Optional<Derivation> derive(StatedFigure stated) {
        return switch (stated.key().transformation()) {
            case GROWTH, AVERAGE_GROWTH, INDEX ->
                Optional.of(isAtCurrentPrices(stated) ? compare(stated) : ofBasis(stated));
            case CHANGE, MULTIPLE -> Optional.of(compare(stated));
            case LEVEL, GAP, RANK, COMPLETION -> Optional.empty();
        };
    }

    private static boolean isAtCurrentPrices(StatedFigure stated) {
        Basis basis = stated.key().basis();
        return basis == null || basis == Basis.NOMINAL;
    }

    private static Derivation ofBasis(StatedFigure stated) {
        return Derivation.Unsolvable.of(stated.figure(), MissingReasons.BASIS);
    }

    /**
     * The levels that a figure compares.
     *
     * @param late the key of the later one
     * @param early the key of the base
     * @param years how many years lie between them where the figure is a yearly average, else one
     */
    public record Levels(FigureKey late, FigureKey early, int years) {}

    /** Gives the levels that a figure compares; empty if a period is not known. */
    public static Optional<Levels> levels(StatedFigure stated) {
        FigureKey key = stated.statedKey();
        Optional<Period> base = key.basePeriod().filter(period -> !period.isUnstated());
        boolean average = key.transformation() == Transformation.AVERAGE_GROWTH;
        Optional<Period> end = average ? lastYear(key.period()) : Optional.of(key.period());
        OptionalInt years = average && base.isPresent() ? years(base.get(), key.period()) : OptionalInt.of(1);
        return base.isEmpty() || end.isEmpty() || years.isEmpty()
                ? Optional.empty()
                : Optional.of(new Levels(compared(key, end.get()), compared(key, base.get()), years.getAsInt()));
    }

    private Derivation compare(StatedFigure stated) {
        Optional<Levels> levels = levels(stated);
        if (levels.isEmpty()) {
            boolean undated = stated.statedKey().period().isUnstated();
            return Derivation.Unsolvable.of(stated.figure(), undated ? MissingReasons.UNDATED : MissingReasons.NO_BASE);
        }
        FigureKey late = levels.get().late();
        FigureKey early = levels.get().early();
        Optional<StatedFigure> x = book.compared(stated, late);
        if (x.isEmpty()) {
            return Derivation.missing(stated.figure(), () -> FigureWords.dated(plans.vocabulary(stated.plan()), late));
        }
        Optional<StatedFigure> y = book.compared(stated, early);
        if (y.isEmpty()) {
            return Derivation.missing(stated.figure(), () -> FigureWords.dated(plans.vocabulary(stated.plan()), early));
        }
        FigureValue now = x.get().figure();
        FigureValue then = y.get().figure();
        boolean loss = isNegative(now) || isNegative(then);
        if (loss && stated.key().transformation() != Transformation.CHANGE) {
            return Derivation.Unsolvable.of(stated.figure(), MissingReasons.SIGN);
        }
        if (stated.figure().unit().differsOnlyInCurrency(now.unit())) {
            return Derivation.unlike(stated.figure(), stated.figure(), now);
        }
        return now.unit().fits(then.unit())
                ? new Derivation.Solvable(equation(
                        stated.key().transformation(),
                        stated.figure(),
                        now,
                        then,
                        levels.get().years()))
                : Derivation.unlike(stated.figure(), now, then);
    }

    private static boolean isNegative(FigureValue figure) {
        return figure.first().quantity().number().startsWith("-");
    }

    /**
     * Makes the equation of a growth or change from the two levels it compares.
     *
     * @param transformation growth, average growth, change, multiple or index
     * @param claimed the growth or change
     * @param now the later level
     * @param then the earlier level
     * @param years over how many years growth is averaged, 1 for any other
     */
    public static Equation equation(
            Transformation transformation, FigureValue claimed, FigureValue now, FigureValue then, int years) {
        Growth growth = new Growth(transformation, years);
        if (transformation == Transformation.CHANGE) {
            return Equation.of(claimed, now, "−", then, growth::between, RelationSource.FIGURES);
        }
        Equation quotient = Equation.of(claimed, now, "÷", then, growth::between, RelationSource.FIGURES);
        return new Equation(
                claimed,
                () -> Text.of(
                        growth.formula(quotient.words().get().zh()),
                        growth.formula(quotient.words().get().en())),
                () -> Text.of(growth.formula(quotient.numbers().get().en())),
                quotient.operands(),
                quotient.computed(),
                RelationSource.FIGURES);
    }

    /** Gives the key of the level at the time of the figure itself. */
    static FigureKey level(FigureKey key) {
        return compared(key, key.period());
    }

    private static FigureKey compared(FigureKey key, Period period) {
        return FigureKey.builder()
                .indicator(key.indicator())
                .transformation(key.of() == null ? Transformation.LEVEL : key.of())
                .period(period)
                .scope(key.scope())
                .statistic(key.statistic())
                .build();
    }

    private static Optional<Period> lastYear(Period period) {
        return period.lastDay().map(day -> Period.ofYear(day.getYear()));
    }

    /** Counts the years over which growth is averaged; empty if either period is unstated or there is no year. */
    public static OptionalInt years(Period base, Period period) {
        return base.lastDay()
                .flatMap(from -> period.lastDay().map(to -> to.getYear() - from.getYear()))
                .filter(count -> count > 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
