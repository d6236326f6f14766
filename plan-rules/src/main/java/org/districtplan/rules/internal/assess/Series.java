package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Period;

/** The figures that are like a target's own but for the time, and may bear on it. */
final class Series {

    /**
     * A figure chosen among those of the same time.
     *
     * @param figure the figure
     * @param differing those that say something else
     */
    record Pick(Figure figure, List<Figure> differing) {}

    private static final Comparator<Figure> BY_PREFERENCE = Comparator.comparing((Figure figure) -> !figure.derived())
            .thenComparing(figure -> !figure.isExpected())
            .thenComparing(Series::publicSince)
            .thenComparing(figure -> figure.source().element().status() == FigureStatus.REVISED)
            .thenComparing(figure -> figure.source().element().status() != FigureStatus.PROVISIONAL);

    private final ResolvedKey key;
    private final List<Figure> figures;

    private Series(ResolvedKey key, List<Figure> figures) {
        this.key = key;
        this.figures = figures;
    }

    static Series of(FigureIndex index, ResolvedKey key) {
        List<Figure> all = new ArrayList<>(index.figures(key));
        all.addAll(Derivation.of(index, key));
        return new Series(
                key, all.stream().filter(figure -> comparesAlike(figure, key)).toList());
    }

    /** Its base stands to it as the target's base to the target: a year before, or the same fixed period. */
    private static boolean comparesAlike(Figure figure, ResolvedKey key) {
        if (key.from() == null) {
            return figure.from() == null;
        }
        return isYearly(key)
                ? Spans.isYearBefore(figure.from(), figure.days())
                : Spans.sameEnd(figure.from(), key.from());
    }

    private static boolean isYearly(ResolvedKey key) {
        return key.transformation() != Transformation.AVERAGE_GROWTH && Spans.isYearBefore(key.from(), key.days());
    }

    /** Whether it moves away from a fixed base, so that being part of the way is to be expected. */
    boolean startsFromBase() {
        return key.from() != null && !isYearly(key) && key.transformation() != Transformation.AVERAGE_GROWTH;
    }

    /** The figure of these very days; a stock's at their end. */
    Optional<Pick> at(Period.Days days) {
        return pick(figure -> figure.days().equals(days)
                || (key.statistic() != Statistic.SUM
                        && (Spans.isDay(days) || Spans.isDay(figure.days()))
                        && Spans.sameEnd(figure.days(), days)));
    }

    /** The latest figure of the target's period so far. */
    Optional<Pick> soFar() {
        return startsFromBase() || isStockLevel()
                ? Optional.empty()
                : latest(figure -> figure.end().isBefore(end()) && isSoFar(figure));
    }

    private boolean isSoFar(Figure figure) {
        if (Spans.isDay(key.days())) {
            return key.from() != null
                    && key.from().last() != null
                    && figure.end().isAfter(key.from().last());
        }
        return Spans.within(figure.days(), key.days())
                && (Objects.equals(figure.days().first(), key.days().first())
                        || (Spans.isDay(figure.days()) && key.statistic() != Statistic.SUM));
    }

    private boolean isStockLevel() {
        return key.transformation() == Transformation.LEVEL && Spans.isDay(key.days());
    }

    /** The latest figure on the way from a baseline: an earlier one of the same length. */
    Optional<Pick> onTheWay(LocalDate after) {
        boolean path = startsFromBase() || key.transformation() == Transformation.LEVEL;
        return path
                ? latest(figure -> figure.end().isAfter(after)
                        && figure.end().isBefore(end())
                        && (startsFromBase()
                                || Spans.isDay(key.days())
                                || Spans.months(figure.days()) == Spans.months(key.days())))
                : Optional.empty();
    }

    private LocalDate end() {
        LocalDate end = key.days().last();
        if (end == null) {
            throw new IllegalStateException("a target without a date has no end");
        }
        return end;
    }

    private Optional<Pick> latest(Predicate<Figure> wanted) {
        return figures.stream()
                .filter(wanted.and(figure -> !figure.isExpected()))
                .map(Figure::end)
                .max(LocalDate::compareTo)
                .flatMap(end -> pick(wanted.and(
                        figure -> !figure.isExpected() && figure.end().equals(end))));
    }

    private Optional<Pick> pick(Predicate<Figure> wanted) {
        List<Figure> candidates = figures.stream().filter(wanted).toList();
        return candidates.stream()
                .reduce((one, other) -> BY_PREFERENCE.compare(one, other) > 0 ? one : other)
                .map(best -> new Pick(
                        best,
                        candidates.stream()
                                .filter(other -> !other.derived() && differs(other, best))
                                .toList()));
    }

    private static boolean differs(Figure other, Figure best) {
        return !other.isExpected()
                && other.reading().fits(best.reading().unit())
                && !other.reading().interval().overlaps(best.reading().interval());
    }

    private static LocalDate publicSince(Figure figure) {
        LocalDate since = FigureIndex.publicSince(figure.source().plan());
        return since == null ? LocalDate.MIN : since;
    }

    /** One figure for each time: the one preferred. */
    static List<Figure> latest(List<Figure> figures) {
        Map<Period.Days, Figure> byDays = new LinkedHashMap<>();
        figures.forEach(figure -> byDays.merge(
                figure.days(), figure, (one, other) -> BY_PREFERENCE.compare(one, other) > 0 ? one : other));
        return List.copyOf(byDays.values());
    }
}
