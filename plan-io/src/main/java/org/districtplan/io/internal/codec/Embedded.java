package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.districtplan.io.internal.tree.Fields;

/**
 * The keys of a record that stand among those of another, such as the figure key of an observation.
 *
 * @param <T> the record
 * @param <B> what the record is gathered in
 * @param <V> the record within
 * @param <C> what the record within is gathered in
 */
final class Embedded<T, B, V, C> implements Part<T, B> {

    private final List<Part<V, C>> parts;
    private final Set<String> required;
    private final Supplier<C> start;
    private final Field.Getter<T, V> getter;
    private final BiPredicate<B, C> setter;
    private final List<String> keys;

    Embedded(
            List<Part<V, C>> parts,
            Set<String> required,
            Supplier<C> start,
            Field.Getter<T, V> getter,
            BiPredicate<B, C> setter) {
        this.parts = parts;
        this.required = required;
        this.start = start;
        this.getter = getter;
        this.setter = setter;
        this.keys = parts.stream().flatMap(part -> part.keys().stream()).toList();
    }

    @Override
    public List<String> keys() {
        return keys;
    }

    @Override
    public boolean read(Present present, int first, B builder, ReadContext context) {
        C gathered = start.get();
        boolean whole = true;
        int slot = first;
        for (Part<V, C> part : parts) {
            whole &= part.read(present, slot, gathered, context);
            slot += part.keys().size();
        }
        for (int i = 0; i < keys.size(); i++) {
            if (required.contains(keys.get(i)) && present.get(first + i) == null) {
                if (!present.isMeant(keys.get(i))) {
                    present.missing(org.districtplan.model.diagnostic.Text.of(keys.get(i)), context);
                }
                whole = false;
            }
        }
        return whole && setter.test(builder, gathered);
    }

    @Override
    public void write(T value, String language, List<Fields.Field> fields) {
        V within = getter.get(value);
        if (within != null) {
            parts.forEach(part -> part.write(within, language, fields));
        }
    }

    @Override
    public void describe(List<SchemaNode.Property> properties, List<SchemaNode.Exclusive> exclusives) {
        List<SchemaNode.Property> plain = new ArrayList<>();
        parts.forEach(part -> part.describe(plain, exclusives));
        for (SchemaNode.Property property : plain) {
            properties.add(new SchemaNode.Property(
                    property.key(), property.value(), property.required() || required.contains(property.key())));
        }
    }
}
