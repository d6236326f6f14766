package org.districtplan.rules.achievement;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The difference of one measure or figure between two documents.
 *
 * <p>Read it by its accessors. The canonical constructor is not part of the promise: it gains parameters. This class is
 * immutable and thread-safe.
 *
 * @param <E> the type of element
 * @param kind whether it changed, is the same, or stands in one document only
 * @param earlier the element of the earlier document, null if it has none
 * @param later the element of the later document, null if it has none
 * @param name what it is about
 * @param fields what changed, in the order of the format; none unless it changed
 */
public record ElementChange<E extends Element>(
        TargetChange.Kind kind,
        @Nullable Located<E> earlier,
        @Nullable Located<E> later,
        Text name,
        List<Field> fields) {

    /**
     * One field that changed.
     *
     * @param key the key of the format, such as {@code reach}
     * @param label what people call it
     * @param before what the earlier document states, empty if nothing
     * @param after what the later document states, empty if nothing
     */
    public record Field(String key, Text label, Text before, Text after) {

        /**
         * Refuses null.
         *
         * @throws NullPointerException if a component is null
         */
        public Field {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * Refuses a change without an element.
     *
     * @throws NullPointerException if the kind, the name or the list is null
     * @throws IllegalArgumentException if both elements are null
     */
    public ElementChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        fields = List.copyOf(fields);
        if (earlier == null && later == null) {
            throw new IllegalArgumentException("a change needs an element");
        }
    }
}
