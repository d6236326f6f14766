package org.districtplan.io.internal.tree;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.diagnostic.SourceSpan;

/**
 * A mapping: its fields as written, repeated keys included.
 *
 * @param values the fields in order
 * @param span the location of the mapping
 */
public record Fields(List<Field> values, SourceSpan span) implements Node {

    /**
     * One field.
     *
     * @param key the key
     * @param value the value
     */
    public record Field(Scalar key, Node value) {
        /** Refuses null. */
        public Field {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Refuses null and copies the list. */
    public Fields {
        values = List.copyOf(values);
        Objects.requireNonNull(span, "span");
    }
}
