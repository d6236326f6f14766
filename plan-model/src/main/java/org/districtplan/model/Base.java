package org.districtplan.model;

import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;

/**
 * What a transformed figure is compared with.
 *
 * <p>Every variant is immutable and thread-safe.
 */
public sealed interface Base {

    /**
     * An earlier period: of growth, average growth, change, multiple and index.
     *
     * @param period the base period; for average growth the base year
     */
    record From(@ForwardPeriod Period period) implements Base {
        /** Refuses null. */
        public From {
            Objects.requireNonNull(period, "period");
        }
    }

    /** Something else at the same time: of a gap. */
    sealed interface Than extends Base {}

    /**
     * Another area.
     *
     * @param area the id of the area member
     */
    record OtherArea(String area) implements Than {
        /** Refuses null. */
        public OtherArea {
            Objects.requireNonNull(area, "area");
        }
    }

    /**
     * Another indicator.
     *
     * @param indicator the id of the indicator
     */
    record OtherIndicator(String indicator) implements Than {
        /** Refuses null. */
        public OtherIndicator {
            Objects.requireNonNull(indicator, "indicator");
        }
    }

    /**
     * Another scope.
     *
     * @param scope the member by dimension
     */
    record OtherScope(Map<String, String> scope) implements Than {
        /** Refuses null and copies the map, keeping its order. */
        public OtherScope {
            scope = OrderedMap.copyOf(scope);
        }
    }

    /**
     * The same figure with another status: the estimate, the forecast.
     *
     * @param status the other status
     */
    record OtherStatus(FigureStatus status) implements Than {
        /** Refuses null. */
        public OtherStatus {
            Objects.requireNonNull(status, "status");
        }
    }

    /** The share of the period that has passed (时序进度). */
    record ElapsedTime() implements Than {}

    /**
     * Peers: of a rank.
     *
     * @param peers the id of the peers entry
     * @param tied whether the place is shared (并列)
     */
    record Among(String peers, boolean tied) implements Base {
        /** Refuses null. */
        public Among {
            Objects.requireNonNull(peers, "peers");
        }
    }

    /** What is to be completed: of a completion rate. */
    sealed interface Against extends Base {}

    /**
     * A target.
     *
     * @param target the target
     */
    record AgainstTarget(Ref target) implements Against {
        /** Refuses null. */
        public AgainstTarget {
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * The value of another period.
     *
     * @param period the period
     */
    record AgainstPeriod(@ForwardPeriod Period period) implements Against {
        /** Refuses null. */
        public AgainstPeriod {
            Objects.requireNonNull(period, "period");
        }
    }

    /** The budget. */
    record AgainstBudget() implements Against {}

    /** The text does not say what. */
    record AgainstUnstated() implements Against {}
}
