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
import java.util.function.Supplier;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.figure.FigureChoice;
import org.jspecify.annotations.Nullable;

/** The figures of a target's own series, of any period, that may be evidence for it. */
final class EvidenceSeries {

    /**
     * The figure chosen among those of the same period.
     *
     * @param figure the figure
     * @param differing those with a different value
     * @param conflicting those of them that count as much, so that nothing says which is right
     */
    record Pick(Evidence figure, List<Evidence> differing, List<Evidence> conflicting) {

        Pick with(Evidence other) {
            return new Pick(other, differing, conflicting);
        }
    }

    private static final Comparator<Evidence> BY_PREFERENCE = Comparator.comparing(
                    (Evidence figure) -> figure.origin(), Comparator.reverseOrder())
            .thenComparing(FigureChoice.<Evidence>preferredFirst(EvidenceSeries::leastCertain, figure -> figure.source()
                            .plan())
                    .reversed());

    private final ResolvedKey key;
    private final List<Evidence> stated;
    private final Supplier<List<Evidence>> derivation;
    private final boolean rolling;
    private @Nullable List<Evidence> all;

    private EvidenceSeries(
            ResolvedKey key, List<Evidence> stated, Supplier<List<Evidence>> derivation, boolean rolling) {
        this.key = key;
        this.stated = stated;
        this.derivation = derivation;
        this.rolling = rolling;
    }

    static EvidenceSeries of(EvidenceIndex index, ResolvedKey key) {
        return new EvidenceSeries(
                key,
                alike(index.figures(key), key),
                () -> alike(DerivedEvidence.of(index, key), key),
                index.isRolling(key.indicator()));
    }

    private static List<Evidence> alike(List<Evidence> figures, ResolvedKey key) {
        List<Evidence> alike = new ArrayList<>(figures.size());
        for (Evidence figure : figures) {
            if (comparesAlike(figure, key)) {
                alike.add(figure);
            }
        }
        return alike;
    }

    /** The same with figures that follow from more than the series. */
    EvidenceSeries with(Supplier<List<Evidence>> more) {
        return new EvidenceSeries(
                key,
                stated,
                () -> {
                    List<Evidence> derived = new ArrayList<>(derivation.get());
                    derived.addAll(more.get());
                    return derived;
                },
                rolling);
    }

    /** All figures, computed ones too; these are made only where a stated one does not answer. */
    List<Evidence> figures() {
        List<Evidence> known = all;
        if (known == null) {
            known = new ArrayList<>(stated);
            known.addAll(derivation.get());
            all = known;
        }
        return known;
    }

    /** Whether figure and target have the same kind of base: a year before, or the same fixed period. */
    private static boolean comparesAlike(Evidence figure, ResolvedKey key) {
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

    /** Whether it is a change from a fixed base, so that an earlier figure is a part of it. */
    boolean startsFromBase() {
        return key.from() != null && !isYearly(key) && key.transformation() != Transformation.AVERAGE_GROWTH;
    }

    /** The figure of exactly these days; of a stock the one at their end, of a rolling figure the window that holds them. */
    Optional<Pick> at(Period.Days days) {
        Optional<Pick> exact = exactly(days);
        return exact.isPresent() || !rolling
                ? exact
                : pick(figure -> figure.origin() == Evidence.Origin.STATED
                        && !Spans.isDay(figure.days())
                        && Spans.within(days, figure.days()));
    }

    private Optional<Pick> exactly(Period.Days days) {
        Optional<Pick> own = pick(stated, figure -> isAt(figure, days));
        return own.isPresent() ? own : pick(figure -> isAt(figure, days));
    }

    private boolean isAt(Evidence figure, Period.Days days) {
        return figure.origin() != Evidence.Origin.BOUND
                && (figure.days().equals(days)
                        || (key.statistic() != Statistic.SUM
                                && (Spans.isDay(days) || Spans.isDay(figure.days()))
                                && Spans.sameEnd(figure.days(), days)));
    }

    /** What a flow is at least, where some of its parts are not known. */
    Optional<Pick> atLeast() {
        return pick(figure -> figure.origin() == Evidence.Origin.BOUND);
    }

    /** The latest figure of the target's period so far. */
    Optional<Pick> soFar() {
        return startsFromBase() || isStockLevel()
                ? Optional.empty()
                : latest(figure ->
                        figure.origin() != Evidence.Origin.BOUND && figure.end().isBefore(end()) && isSoFar(figure));
    }

    private boolean isSoFar(Evidence figure) {
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

    /** The latest figure on the trajectory: of an earlier period of the same length. */
    Optional<Pick> underway(LocalDate after) {
        return latest(figure -> isUnderway(figure) && figure.end().isAfter(after));
    }

    /** The last figures before the end, one of each time, the oldest first. */
    List<Pick> recent(int most) {
        List<LocalDate> ends = figures().stream()
                .filter(figure -> isUnderway(figure) && !figure.isExpected())
                .map(Evidence::end)
                .distinct()
                .sorted()
                .toList();
        List<Pick> recent = new ArrayList<>();
        for (LocalDate end : ends.subList(Math.max(0, ends.size() - most), ends.size())) {
            pick(figure -> isUnderway(figure)
                            && !figure.isExpected()
                            && figure.end().equals(end))
                    .ifPresent(recent::add);
        }
        return recent;
    }

    private boolean isUnderway(Evidence figure) {
        boolean path = startsFromBase() || key.transformation() == Transformation.LEVEL;
        return path
                && figure.origin() != Evidence.Origin.BOUND
                && figure.end().isBefore(end())
                && (startsFromBase()
                        || Spans.isDay(key.days())
                        || Spans.months(figure.days()) == Spans.months(key.days()));
    }

    /** The first level after a day that is no estimate, of a period as long as the target's. */
    Optional<Evidence> firstAfter(LocalDate day) {
        return figures().stream()
                .filter(figure -> figure.origin() != Evidence.Origin.BOUND
                        && !figure.isExpected()
                        && figure.end().isAfter(day)
                        && figure.end().isBefore(end())
                        && (Spans.isDay(key.days()) || Spans.months(figure.days()) == Spans.months(key.days())))
                .min(Comparator.comparing(Evidence::end));
    }

    private LocalDate end() {
        LocalDate end = key.days().last();
        if (end == null) {
            throw new IllegalStateException("a target without a date has no end");
        }
        return end;
    }

    private Optional<Pick> latest(Predicate<Evidence> wanted) {
        return figures().stream()
                .filter(wanted.and(figure -> !figure.isExpected()))
                .map(Evidence::end)
                .max(LocalDate::compareTo)
                .flatMap(end -> pick(wanted.and(
                        figure -> !figure.isExpected() && figure.end().equals(end))));
    }

    private Optional<Pick> pick(Predicate<Evidence> wanted) {
        return pick(figures(), wanted);
    }

    private static Optional<Pick> pick(List<Evidence> figures, Predicate<Evidence> wanted) {
        List<Evidence> candidates = figures.stream().filter(wanted).toList();
        return candidates.stream()
                .reduce((one, other) -> BY_PREFERENCE.compare(one, other) >= 0 ? one : other)
                .map(best -> pick(best, candidates));
    }

    private static Pick pick(Evidence best, List<Evidence> candidates) {
        List<Evidence> differing = candidates.stream()
                .filter(other -> !other.derived() && differs(other, best))
                .toList();
        List<Evidence> conflicting = differing.stream()
                .filter(other -> BY_PREFERENCE.compare(other, best) == 0)
                .toList();
        return new Pick(best, differing, conflicting);
    }

    private static boolean differs(Evidence other, Evidence best) {
        return !other.isExpected()
                && other.reading().fits(best.reading().unit())
                && !other.reading().interval().overlaps(best.reading().interval());
    }

    private static FigureStatus leastCertain(Evidence figure) {
        return figure.sources().stream()
                .map(source -> source.element().status())
                .filter(Evidence::isExpected)
                .max(Comparator.naturalOrder())
                .orElse(figure.source().element().status());
    }

    /** One figure for each period: the preferred one. */
    static List<Evidence> latest(List<Evidence> figures) {
        Map<Period.Days, Evidence> byDays = new LinkedHashMap<>();
        figures.forEach(figure -> byDays.merge(
                figure.days(), figure, (one, other) -> BY_PREFERENCE.compare(one, other) > 0 ? one : other));
        return List.copyOf(byDays.values());
    }
}
