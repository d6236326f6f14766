package org.districtplan.io.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * Takes the value of a key out of a record.
 *
 * @param <T> the record
 * @param <V> the value
 */
@FunctionalInterface
public interface Getter<T, V> {

    /** Gives the value, null for none. */
    @Nullable
    V get(T value);
}
