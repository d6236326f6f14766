package org.districtplan.io.internal.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was read of a text a while ago: a million figures name the same indicators, periods and places over and over, and
 * need not hold a copy each. A text forgets the one that had its slot before, so that the memory stays small.
 */
public final class RepeatedValues {

    private static final int SLOTS = 1 << 14;

    private final @Nullable Slot[] slots = new @Nullable Slot[SLOTS];

    private record Slot(Function<String, ?> parse, String text, Object value) {}

    /** Reads a text, or gives what was read of the same text before. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // the slot holds what this very function read
    <V> V read(String text, Function<String, V> parse) {
        int hash = text.hashCode() * 31 + System.identityHashCode(parse);
        int place = (hash ^ hash >>> 14) & SLOTS - 1;
        Slot slot = slots[place];
        if (slot != null && slot.parse == parse && slot.text.equals(text)) {
            return (V) slot.value;
        }
        V value = parse.apply(text);
        slots[place] = new Slot(parse, text, value);
        return value;
    }
}
