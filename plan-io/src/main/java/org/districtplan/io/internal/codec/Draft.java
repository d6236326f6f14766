package org.districtplan.io.internal.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Gathers the values of a small record that has no builder, by key. */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a table has one codec per key
public final class Draft {

    private final Map<String, Object> values = new HashMap<>();

    Draft() {}

    /** The setter of a key. */
    public static <V> BiConsumer<Draft, V> to(String key) {
        return (draft, value) -> draft.values.put(key, value);
    }

    /** The value of a required key. */
    public <V> V get(String key) {
        return Objects.requireNonNull(this.<V>find(key), key);
    }

    /** The value of a key. */
    public <V> @Nullable V find(String key) {
        return (V) values.get(key);
    }

    /** The value of a key, or what it is by default. */
    public <V> V find(String key, V standard) {
        V found = find(key);
        return found == null ? standard : found;
    }
}
