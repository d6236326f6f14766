package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtplan.model.Base;
import org.districtplan.model.FigureKey;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.Growth;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;

/** Equations over several years: the growth of each year multiplies to that of the span, on any footing of prices. */
public final class ChainEquations {

    private static final Interval ONE = Interval.point(BigDecimal.ONE);

    private final PlanSet plans;
    private final FigureBook book;

    /** Derives from the figures of a book. */
    public ChainEquations(PlanSet plans, FigureBook book) {
        this.plans = plans;
        this.book = book;
    }

    private record Span(int base, int end) {
        int years() {
            return end - base;
        }
    }

    /** Derives what follows for growth over several years; nothing for any other figure. */
    public List<Derivation> derive(StatedFigure stated) {
        Optional<Span> span = isGrowth(stated.key()) ? span(stated.statedKey()) : Optional.empty();
        if (span.isEmpty()) {
            return List.of();
        }
        List<Derivation> derived = new ArrayList<>();
        if (stated.key().transformation() == Transformation.AVERAGE_GROWTH) {
            overall(stated, span.get()).ifPresent(derived::add);
        }
        Derivation yearly = yearly(stated, span.get());
        if (derived.isEmpty() || yearly instanceof Derivation.Solvable) {
            derived.add(yearly);
        }
        return derived;
    }

    private static boolean isGrowth(ResolvedKey key) {
        return key.of() == Transformation.LEVEL
                && switch (key.transformation()) {
                    case GROWTH, AVERAGE_GROWTH, MULTIPLE -> true;
                    case LEVEL, CHANGE, INDEX, GAP, RANK, COMPLETION -> false;
                };
    }

    private static Optional<Span> span(FigureKey key) {
        Optional<Period> base = key.basePeriod();
        OptionalInt years = base.map(from -> TransformationEquations.years(from, key.period()))
                .orElse(OptionalInt.empty());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int end = key.period().lastDay().orElseThrow().getYear();
        Span span = new Span(end - years.getAsInt(), end);
        boolean fits = key.transformation() == Transformation.AVERAGE_GROWTH
                ? key.period().years().isPresent()
                : span.years() > 1 && isYear(key.period()) && isYear(base.orElseThrow());
        return fits ? Optional.of(span) : Optional.empty();
    }

    private static boolean isYear(Period period) {
        return period.years().orElse(0) == 1;
    }

    private Derivation yearly(StatedFigure stated, Span span) {
        List<FigureValue> growths = new ArrayList<>();
        for (int year = span.base() + 1; year <= span.end(); year++) {
            FigureKey key = stated.statedKey().toBuilder()
                    .transformation(Transformation.GROWTH)
                    .base(null)
                    .period(Period.ofYear(year))
                    .build();
            Optional<StatedFigure> growth = book.findExactly(stated.plan(), key, stated.status());
            if (growth.isEmpty()) {
                return Derivation.missing(
                        stated.figure(), () -> FigureWords.dated(plans.vocabulary(stated.plan()), key));
            }
            growths.add(growth.get().figure());
        }
        Growth growth = new Growth(stated.key().transformation(), span.years());
        return new Derivation.Solvable(new Equation(
                stated.figure(),
                () -> Text.of(
                        growth.formula(product(growths, one -> one.name().zh())),
                        growth.formula(product(growths, one -> one.name().en()))),
                () -> Text.of(growth.formula(
                        product(growths, one -> one.first().quantity().toString()))),
                growths,
                policy -> multiplied(growths, policy).flatMap(growth::ofMultiple),
                RelationSource.FIGURES));
    }

    private static String product(List<FigureValue> growths, Function<FigureValue, String> text) {
        return growths.stream().map(one -> "(1 + " + text.apply(one) + ")").collect(Collectors.joining(" × "));
    }

    private static Optional<Interval> multiplied(List<FigureValue> growths, IntervalPolicy policy) {
        Optional<Interval> product = Optional.of(ONE);
        for (FigureValue growth : growths) {
            product = product.flatMap(all -> growth.interval(policy).map(one -> all.times(one.plus(ONE))));
        }
        return product;
    }

    /** The growth or multiple over the whole span, stated beside the average. */
    private Optional<Derivation> overall(StatedFigure stated, Span span) {
        FigureKey growth = stated.statedKey().toBuilder()
                .transformation(Transformation.GROWTH)
                .base(new Base.From(Period.ofYear(span.base())))
                .period(Period.ofYear(span.end()))
                .build();
        FigureKey multiple =
                growth.toBuilder().transformation(Transformation.MULTIPLE).build();
        return book.findExactly(stated.plan(), growth, stated.status())
                .map(found -> overall(stated, span, found.figure(), "1 + {0}", ONE))
                .or(() -> book.findExactly(stated.plan(), multiple, stated.status())
                        .map(found -> overall(stated, span, found.figure(), "{0}", Interval.point(BigDecimal.ZERO))));
    }

    private static Derivation overall(
            StatedFigure stated, Span span, FigureValue figure, String multiple, Interval added) {
        Growth average = new Growth(stated.key().transformation(), span.years());
        String form = average.formula(multiple);
        return new Derivation.Solvable(new Equation(
                stated.figure(),
                () -> Text.of(
                        form.replace("{0}", figure.name().zh()),
                        form.replace("{0}", figure.name().en())),
                () -> Text.of(form.replace("{0}", figure.first().quantity().toString())),
                List.of(figure),
                policy -> figure.interval(policy).flatMap(one -> average.ofMultiple(one.plus(added))),
                RelationSource.FIGURES));
    }
}
