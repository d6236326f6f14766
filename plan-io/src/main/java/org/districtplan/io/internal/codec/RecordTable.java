package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.districtplan.model.ExtensionValue;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a record in canonical order: key, codec, and the way out of and into the record.
 *
 * @param <T> the record
 * @param <B> what the record is gathered in: its builder, or a {@link Draft}
 */
public final class RecordTable<T, B> {

    private final Text name;
    private final Supplier<B> start;
    private final List<Part<T, B>> parts = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private @Nullable Extensions<T, B> extensions;

    private RecordTable(Text name, Supplier<B> start) {
        this.name = name;
        this.start = start;
    }

    /** Starts the table of a record. */
    public static <T, B> RecordTable<T, B> of(Text name, Supplier<B> start) {
        return new RecordTable<>(name, start);
    }

    /** Starts the table of a small record without a builder. */
    public static <T> RecordTable<T, Draft> of(Text name) {
        return new RecordTable<>(name, Draft::new);
    }

    /** Adds a key that has to be there. */
    public <V> RecordTable<T, B> required(String key, Codec<V> codec, Getter<T, V> getter, BiConsumer<B, V> setter) {
        return part(new Field<>(key, codec, Field.Need.REQUIRED, null, getter, setter));
    }

    /** Adds a key whose absence says nothing else than that there is no such thing. */
    public <V> RecordTable<T, B> optional(String key, Codec<V> codec, Getter<T, V> getter, BiConsumer<B, V> setter) {
        return part(new Field<>(key, codec, Field.Need.OPTIONAL, null, getter, setter));
    }

    /** Adds a key without which the record means something else: it is left out where the value cannot be read. */
    public <V> RecordTable<T, B> essential(String key, Codec<V> codec, Getter<T, V> getter, BiConsumer<B, V> setter) {
        return part(new Field<>(key, codec, Field.Need.ESSENTIAL, null, getter, setter));
    }

    /** Adds a key with a default, which is not written. */
    <V> RecordTable<T, B> standard(
            String key, Codec<V> codec, V standard, Getter<T, V> getter, BiConsumer<B, V> setter) {
        return part(new Field<>(key, codec, Field.Need.ESSENTIAL, standard, getter, setter));
    }

    /** Adds a key that is true or not there. */
    RecordTable<T, B> flag(String key, Predicate<T> getter, BiConsumer<B, Boolean> setter) {
        return part(new Field<>(key, Codecs.FLAG, Field.Need.OPTIONAL, false, getter::test, setter));
    }

    /** Adds a key with a list, not written where it is empty. */
    public <V> RecordTable<T, B> list(
            String key, Codec<V> items, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return optional(key, Codecs.list(items), value -> unlessEmpty(getter.apply(value)), setter);
    }

    /** Adds a key with a mapping, not written where it is empty. */
    <V> RecordTable<T, B> mapping(
            String key,
            MappingCodec<V> codec,
            Function<T, Map<String, V>> getter,
            BiConsumer<B, Map<String, V>> setter) {
        return optional(
                key,
                codec,
                value -> {
                    Map<String, V> found = getter.apply(value);
                    return found.isEmpty() ? null : found;
                },
                setter);
    }

    /** Adds the key {@code inferred}: reasons by the fields of this record. */
    RecordTable<T, B> inferred(Function<T, Map<String, String>> getter, BiConsumer<B, Map<String, String>> setter) {
        return mapping("inferred", MappingCodec.ofFields(keys), getter, setter);
    }

    /** Adds keys that belong together. */
    RecordTable<T, B> part(Part<T, B> part) {
        parts.add(part);
        keys.addAll(part.keys());
        return this;
    }

    /** Lets {@code x-} keys pass. */
    RecordTable<T, B> extensions(
            Function<T, Map<String, ExtensionValue>> getter, BiConsumer<B, Map<String, ExtensionValue>> setter) {
        extensions = new Extensions<>(getter, setter);
        return this;
    }

    /** A record of one key. */
    static <T, V> RecordCodec<T, Draft> single(String key, Codec<V> codec, Getter<T, V> getter, Function<V, T> make) {
        return RecordTable.<T>of(Text.of("{" + key + ": …}"))
                .required(key, codec, getter, Draft.to(key))
                .build(draft -> make.apply(draft.<V>get(key)));
    }

    /** The rows so far, to be embedded in another table. */
    List<Part<T, B>> parts() {
        return List.copyOf(parts);
    }

    /** Makes the codec. */
    public RecordCodec<T, B> build(Function<B, T> finish) {
        return new RecordCodec<>(name, start, finish, parts, extensions);
    }

    static <V> @Nullable List<V> unlessEmpty(List<V> list) {
        return list.isEmpty() ? null : list;
    }
}
