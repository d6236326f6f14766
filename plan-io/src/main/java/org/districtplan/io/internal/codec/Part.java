package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Fields;

/**
 * One row of a table: a key of a record, or several keys that make one value together.
 *
 * @param <T> the record
 * @param <B> what the record is gathered in
 */
interface Part<T, B> {

    /** The keys, in canonical order. */
    List<String> keys();

    /**
     * Reads the keys.
     *
     * @param present the fields that are there
     * @param first the slot of the first of the keys
     * @param builder where the value goes
     * @param context where problems and places go
     * @return false if the record cannot be made without it; that was reported
     */
    boolean read(PresentFields present, int first, B builder, ReadContext context);

    /** Writes the fields that are not at their defaults. */
    void write(T value, String language, List<Fields.Field> fields);

    /** Describes the keys. */
    void describe(List<SchemaNode.Property> properties, List<SchemaNode.Exclusive> exclusives);
}
