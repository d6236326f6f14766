package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a target requires (要求). The variants are closed: a new kind of requirement is a new version of the format.
 *
 * <p>Every variant is immutable and thread-safe.
 */
public sealed interface Criterion {

    /** A criterion that names one stated quantity. */
    sealed interface Bound extends Criterion {
        /**
         * Gives the quantity.
         *
         * @return the quantity as stated
         */
        Quantity quantity();
    }

    /**
     * A bare number (增长5%, 达到600家): what meets it follows from the indicator's direction.
     *
     * @param quantity the quantity as stated
     */
    record Value(Quantity quantity) implements Bound {
        /** Refuses null. */
        public Value {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * That much or more (以上, 不低于).
     *
     * @param quantity the quantity as stated
     */
    record AtLeast(Quantity quantity) implements Bound {
        /** Refuses null. */
        public AtLeast {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * More than that (超过, 突破).
     *
     * @param quantity the quantity as stated
     */
    record MoreThan(Quantity quantity) implements Bound {
        /** Refuses null. */
        public MoreThan {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * That much or less (以内, 不超过).
     *
     * @param quantity the quantity as stated
     */
    record AtMost(Quantity quantity) implements Bound {
        /** Refuses null. */
        public AtMost {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * Less than that (低于, 不足).
     *
     * @param quantity the quantity as stated
     */
    record LessThan(Quantity quantity) implements Bound {
        /** Refuses null. */
        public LessThan {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * From one quantity to another, both included. What lies beyond the range in the indicator's good direction meets it
     * too (降低40%至45%, 50% reached), unless it is a corridor to stay within (CPI 2%至3%, 合理区间).
     *
     * @param low the lower quantity as stated
     * @param high the higher quantity as stated
     * @param corridor whether only values within the range meet it, whatever the direction
     */
    record Between(Quantity low, Quantity high, boolean corridor) implements Criterion {
        /** Refuses null. */
        public Between {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }

        /**
         * Makes a range that may be exceeded in the good direction.
         *
         * @param low the lower quantity as stated
         * @param high the higher quantity as stated
         */
        public Between(Quantity low, Quantity high) {
            this(low, high, false);
        }
    }

    /**
     * Compared with another figure (高于全区生产总值年均增速).
     *
     * @param comparison how it has to stand to the other
     * @param to the other figure; what it leaves out is the target's own
     * @param by the required distance, null if none is
     */
    record Relative(
            Comparison comparison,
            @Valid KeyPattern to,
            @Nullable Quantity by) implements Criterion {
        /** Refuses null in what is required. */
        public Relative {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * A direction of movement (稳中有升, 只减不增).
     *
     * @param trend the movement
     * @param from the period it is compared with, null for the one before
     */
    record Movement(Trend trend, @ForwardPeriod @Nullable Period from) implements Criterion {
        /** Refuses null in what is required. */
        public Movement {
            Objects.requireNonNull(trend, "trend");
        }
    }

    /**
     * A number that a higher authority sets elsewhere (控制在市下达指标以内).
     *
     * @param bound how the number binds
     * @param by the id of the party that sets it
     */
    record Assigned(AssignedBound bound, String by) implements Criterion {
        /** Refuses null. */
        public Assigned {
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * A quality in words (明显改善).
     *
     * @param words the words as stated
     */
    record Qualitative(String words) implements Criterion {
        /** Refuses null. */
        public Qualitative {
            Objects.requireNonNull(words, "words");
        }
    }

    /** The document leaves it open (a cell "-"). */
    record Unstated() implements Criterion {}
}
