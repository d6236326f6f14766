package org.districtplan.model.constraint;

import java.util.Objects;
import org.districtplan.model.diagnostic.Text;

/**
 * One thing a value has got wrong by itself.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param field the name of the field in files; empty for the whole value
 * @param text what is wrong, in both languages
 */
public record Fault(String field, Text text) {
    /** Refuses null. */
    public Fault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
    }
}
