package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may serve as evidence: stated, computed from stated ones, or bounded by them.
 *
 * @param days its period; the last day is known
 * @param from its base period, null if it has none
 * @param reading its value
 * @param sources the observations it comes from
 * @param origin how it was come by
 * @param missing the periods without a figure, of a bound
 */
record Evidence(
        Period.Days days,
        Period.@Nullable Days from,
        EvidenceValue reading,
        List<Located<Observation>> sources,
        Origin origin,
        List<Period.Days> missing) {

    /** How a figure was come by, the best first. */
    enum Origin {
        STATED,
        DERIVED,
        /** The sum of the parts that are known: the whole is at least that. */
        BOUND
    }

    Evidence {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }

    static Evidence stated(
            Period.Days days, Period.@Nullable Days from, EvidenceValue reading, Located<Observation> source) {
        return new Evidence(days, from, reading, List.of(source), Origin.STATED, List.of());
    }

    static Evidence derived(Period.Days days, Period.@Nullable Days from, EvidenceValue reading, List<Evidence> parts) {
        return new Evidence(days, from, reading, joined(parts), Origin.DERIVED, List.of());
    }

    static Evidence bound(Period.Days days, EvidenceValue reading, List<Evidence> parts, List<Period.Days> missing) {
        return new Evidence(days, null, reading, joined(parts), Origin.BOUND, missing);
    }

    private static List<Located<Observation>> joined(List<Evidence> parts) {
        return parts.stream()
                .flatMap(figure -> figure.sources().stream())
                .distinct()
                .toList();
    }

    Evidence with(EvidenceValue other) {
        return new Evidence(days, from, other, sources, origin, missing);
    }

    LocalDate end() {
        LocalDate last = days.last();
        if (last == null) {
            throw new IllegalStateException("a figure without a date is no evidence");
        }
        return last;
    }

    Located<Observation> source() {
        return sources.get(0);
    }

    boolean derived() {
        return origin != Origin.STATED;
    }

    /** Whether any part of it is only expected. */
    boolean isExpected() {
        return sources.stream().anyMatch(source -> isExpected(source.element().status()));
    }

    /** Whether any part of it states no period of its own, so that its section or document gives it. */
    boolean isAssumed() {
        return sources.stream()
                .anyMatch(source -> source.element().key().period().isUnstated());
    }

    static boolean isExpected(FigureStatus status) {
        return status == FigureStatus.ESTIMATE || status == FigureStatus.FORECAST;
    }
}
