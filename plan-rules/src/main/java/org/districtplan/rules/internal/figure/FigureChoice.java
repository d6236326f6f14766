package org.districtplan.rules.internal.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Plan;

/** Which of several statements of one figure counts, for calculations and assessments alike. */
public final class FigureChoice {

    private FigureChoice() {}

    /**
     * Makes the order of preference: actual before estimated before forecast values, then the document of the latest date,
     * then revised before actual before provisional values.
     *
     * @param status gives how certain a statement is
     * @param plan gives the plan that states it
     * @param <T> a statement
     * @return the order, the preferred statement first
     */
    public static <T> Comparator<T> preferredFirst(Function<T, FigureStatus> status, Function<T, Plan> plan) {
        return Comparator.<T, Integer>comparing(one -> certainty(status.apply(one)))
                .thenComparing(
                        one -> plan.apply(one).header().latestDate().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(one -> finality(status.apply(one)));
    }

    private static int certainty(FigureStatus status) {
        return switch (status) {
            case ACTUAL, PROVISIONAL, REVISED -> 0;
            case ESTIMATE -> 1;
            case FORECAST -> 2;
        };
    }

    private static int finality(FigureStatus status) {
        return switch (status) {
            case REVISED -> 0;
            case ACTUAL, ESTIMATE, FORECAST -> 1;
            case PROVISIONAL -> 2;
        };
    }
}
