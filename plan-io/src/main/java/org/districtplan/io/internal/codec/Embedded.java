package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a record that are among those of another, such as the figure key of an observation.
 *
 * @param <T> the record
 * @param <B> what the record is gathered in
 * @param <V> the record within
 * @param <C> what the record within is gathered in
 */
final class Embedded<T, B, V, C> implements Part<T, B> {

    private final List<Part<V, C>> parts;
    private final Set<String> required;
    private final @Nullable String instead;
    private final Supplier<C> start;
    private final Getter<T, V> getter;
    private final BiPredicate<B, C> setter;
    private final List<String> keys;

    Embedded(
            List<Part<V, C>> parts,
            Set<String> required,
            @Nullable String instead,
            Supplier<C> start,
            Getter<T, V> getter,
            BiPredicate<B, C> setter) {
        this.parts = parts;
        this.required = required;
        this.instead = instead;
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
    public boolean read(PresentFields present, int first, B builder, ReadContext context) {
        C gathered = start.get();
        boolean whole = true;
        int slot = first;
        for (Part<V, C> part : parts) {
            whole &= part.read(present, slot, gathered, context);
            slot += part.keys().size();
        }
        if (instead != null && present.has(instead) && present.get(first) != null) {
            present.exclusive(first, instead, context);
            return false;
        }
        int there = firstThere(present, first);
        if (there < 0 && instead != null && present.has(instead)) {
            return whole;
        }
        if (instead != null && present.has(instead) && !present.isMeant(keys.get(0))) {
            context.reportKey(
                    ReadProblem.LONE_KEY, present.key(there), "key", keys.get(there - first), "other", keys.get(0));
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (required.contains(keys.get(i)) && present.get(first + i) == null) {
                whole = false;
                if (i == 0 && instead != null) {
                    missingEither(present, instead, context);
                    break;
                }
                if (!present.isMeant(keys.get(i))) {
                    present.missing(Text.of(keys.get(i)), context);
                }
            }
        }
        return whole && setter.test(builder, gathered);
    }

    /** The slot of the first of the keys that is there, -1 if none is. */
    private int firstThere(PresentFields present, int first) {
        for (int slot = first; slot < first + keys.size(); slot++) {
            if (present.get(slot) != null) {
                return slot;
            }
        }
        return -1;
    }

    private void missingEither(PresentFields present, String other, ReadContext context) {
        String one = keys.get(0);
        if (!present.isMeant(one) && !present.isMeant(other)) {
            present.missing(Text.of(one + " 或 " + other, one + "` or `" + other), context);
        }
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
        if (instead != null) {
            exclusives.add(new SchemaNode.Exclusive(List.of(keys.get(0), instead), true, List.of()));
        }
        List<SchemaNode.Property> plain = new ArrayList<>();
        parts.forEach(part -> part.describe(plain, exclusives));
        for (SchemaNode.Property property : plain) {
            properties.add(new SchemaNode.Property(
                    property.key(),
                    property.value(),
                    property.required() || (instead == null && required.contains(property.key()))));
        }
    }
}
