package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may serve as evidence: stated, or computed from stated ones.
 *
 * @param days its period; the last day is known
 * @param from its base period, null if it has none
 * @param reading its value
 * @param sources the observations it comes from
 * @param derived whether it is computed
 */
record Evidence(
        Period.Days days,
        Period.@Nullable Days from,
        EvidenceValue reading,
        List<Located<Observation>> sources,
        boolean derived) {

    Evidence {
        sources = List.copyOf(sources);
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

    /** Whether any part of it is only expected. */
    boolean isExpected() {
        return sources.stream().anyMatch(source -> isExpected(source.element().status()));
    }

    static boolean isExpected(FigureStatus status) {
        return status == FigureStatus.ESTIMATE || status == FigureStatus.FORECAST;
    }
}
