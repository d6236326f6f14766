package org.districtplan.rules.internal.figure;

import org.districtplan.model.AssumedPeriod;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;

/**
 * The keys that calculations use. An assumed period counts once it is over: before, a figure may be that reached so far, and
 * is compared only with others of its document that state no period either.
 */
public final class CalculationKeys {

    private CalculationKeys() {}

    /** Gives the key of a figure. */
    static FigureKey of(PlanSet plans, Located<Observation> figure) {
        return of(plans, figure, figure.element().key());
    }

    /** Gives a key that an element holds: a figure, or a relation with its operands. */
    public static FigureKey of(PlanSet plans, Located<?> by, FigureKey key) {
        return key.period().isUnstated()
                ? plans.assumedPeriod(by)
                        .filter(AssumedPeriod::isOver)
                        .map(assumed -> key.toBuilder().period(assumed.period()).build())
                        .orElse(key)
                : key;
    }
}
