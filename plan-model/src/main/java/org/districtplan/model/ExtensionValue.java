package org.districtplan.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The value of an {@code x-} key, kept as it was written so that it survives a round trip.
 *
 * <p>Every variant is immutable and thread-safe.
 */
public sealed interface ExtensionValue {

    /** What a scalar is. */
    enum ScalarType {
        /** A text. */
        TEXT,
        /** A number; its digits are kept as written. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** Nothing: {@code null}. */
        NULL
    }

    /**
     * A single value.
     *
     * @param type what it is
     * @param text the text or the number as written
     */
    record Scalar(ScalarType type, String text) implements ExtensionValue {
        /** Refuses null. */
        public Scalar {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A list.
     *
     * @param values its values in order
     */
    record Items(List<ExtensionValue> values) implements ExtensionValue {
        /** Refuses null and copies the list. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * A mapping.
     *
     * @param values its values by key, in the order written
     */
    record Entries(Map<String, ExtensionValue> values) implements ExtensionValue {
        /** Refuses null and copies the mapping, keeping its order. */
        public Entries {
            values = OrderedMap.copyOf(values);
        }
    }

    /**
     * Makes a text.
     *
     * @param text the text
     * @return the value
     */
    static ExtensionValue text(String text) {
        return new Scalar(ScalarType.TEXT, text);
    }
}
