package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;

/**
 * One operand of a declared relation.
 *
 * <p>Every variant is immutable and thread-safe.
 */
public sealed interface Operand {

    /**
     * An observation or a target.
     *
     * @param ref the element
     */
    record Named(Ref ref) implements Operand {
        /** Refuses null. */
        public Named {
            Objects.requireNonNull(ref, "ref");
        }
    }

    /**
     * A number that is stated nowhere else.
     *
     * @param value the quantity as stated
     */
    record Literal(Quantity value) implements Operand {
        /** Refuses null. */
        public Literal {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A figure by its key; it may be stated nowhere.
     *
     * @param key the key
     */
    record Keyed(@Valid FigureKey key) implements Operand {
        /** Refuses null. */
        public Keyed {
            Objects.requireNonNull(key, "key");
        }
    }
}
