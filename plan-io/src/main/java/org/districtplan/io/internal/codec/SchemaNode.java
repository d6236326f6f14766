package org.districtplan.io.internal.codec;

import java.util.List;
import java.util.function.Supplier;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** What a codec reads and writes, in the terms of JSON Schema 2020-12. */
public sealed interface SchemaNode {

    /** The JSON types of a scalar. */
    enum Type {
        /** A string. */
        STRING,
        /** A number, whose digits are kept. */
        NUMBER,
        /** An integer. */
        INTEGER,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    /**
     * A single value.
     *
     * @param types its JSON types
     * @param pattern the regular expression a string has to match as a whole, null for any
     * @param minimum the least integer, null for any
     * @param description what it is
     */
    record Scalar(
            List<Type> types,
            @Nullable String pattern,
            @Nullable Integer minimum,
            Text description) implements SchemaNode {}

    /**
     * One of a closed list of words.
     *
     * @param words the words with what each means
     */
    record Words(List<Word> words) implements SchemaNode {}

    /**
     * A word of a vocabulary.
     *
     * @param text the text form
     * @param label what it means
     */
    record Word(String text, Text label) {}

    /**
     * A list.
     *
     * @param items what its items are
     * @param least the least number of items
     * @param most the greatest number of items, null for any
     */
    record Items(SchemaNode items, int least, @Nullable Integer most) implements SchemaNode {}

    /**
     * A mapping with fixed keys.
     *
     * @param properties its keys in canonical order
     * @param exclusives keys that exclude each other
     * @param extensible whether {@code x-} keys are allowed
     */
    record FixedKeys(List<Property> properties, List<Exclusive> exclusives, boolean extensible) implements SchemaNode {}

    /**
     * One key of a mapping.
     *
     * @param key the key
     * @param value what it takes
     * @param required whether it has to be there
     */
    record Property(String key, SchemaNode value, boolean required) {}

    /**
     * Keys that exclude each other.
     *
     * @param keys the keys
     * @param required whether one of them has to be there
     * @param companions keys that go only with one of the keys: companion, then that key
     */
    record Exclusive(List<String> keys, boolean required, List<List<String>> companions) {}

    /**
     * A mapping with free keys.
     *
     * @param keyPattern the regular expression a key has to match as a whole, null for any
     * @param values what its values are
     * @param least the least number of entries
     */
    record Mapping(@Nullable String keyPattern, SchemaNode values, int least) implements SchemaNode {}

    /**
     * One of several shapes.
     *
     * @param shapes the shapes
     */
    record Choice(List<SchemaNode> shapes) implements SchemaNode {}

    /**
     * A shape with a name, described once and referred to; it may hold itself.
     *
     * @param name the name among the definitions
     * @param shape the shape
     */
    record Named(String name, Supplier<SchemaNode> shape) implements SchemaNode {}

    /** Anything: the value of an extension key. */
    record Any() implements SchemaNode {}
}
