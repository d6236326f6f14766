package org.districtplan.io.internal.codec;

import org.districtplan.io.internal.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a value: reads it from a tree, writes it to one, and describes it.
 *
 * @param <T> the value
 */
public interface Codec<T> {

    /**
     * Reads a value. What is wrong is reported to the context; the context's path leads to the node.
     *
     * @param node the tree
     * @param context where problems and places go
     * @return the value, null if it could not be read, which was then reported
     */
    @Nullable
    T read(Node node, ReadContext context);

    /**
     * Writes a value in the canonical form.
     *
     * @param value the value
     * @param language the language of names that are written as one text
     * @return a tree without places
     */
    Node write(T value, String language);

    /**
     * Describes what is read and written.
     *
     * @return the schema
     */
    SchemaNode schema();
}
