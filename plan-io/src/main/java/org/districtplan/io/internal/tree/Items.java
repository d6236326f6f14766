package org.districtplan.io.internal.tree;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.diagnostic.SourceSpan;

/**
 * A list of values.
 *
 * @param values the values in order
 * @param span the location of the list
 */
public record Items(List<Node> values, SourceSpan span) implements Node {
    /** Refuses null and copies the list. */
    public Items {
        values = List.copyOf(values);
        Objects.requireNonNull(span, "span");
    }
}
