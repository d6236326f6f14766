package org.districtplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.IdForm;
import org.jspecify.annotations.Nullable;

/**
 * What a registry adds to an entry it inherits: names and aliases, never another unit, accumulation, direction or
 * formula.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param to the id of the inherited entry
 * @param name names in further languages, null for none
 * @param aliases other names
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record Addition(
        @IdForm String to,
        @Nullable Name name,
        List<String> aliases,
        @Nullable String note,
        Map<String, ExtensionValue> extensions) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Addition {
        Objects.requireNonNull(to, "to");
        aliases = List.copyOf(aliases);
        extensions = OrderedMap.copyOf(extensions);
    }

    /**
     * Starts a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.to = to;
        builder.name = name;
        builder.aliases = new ArrayList<>(aliases);
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Addition} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String to;
        private @Nullable Name name;
        private List<String> aliases = new ArrayList<>();
        private @Nullable String note;
        private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the id of the inherited entry. */
        public Builder to(String to) {
            this.to = Objects.requireNonNull(to, "to");
            return this;
        }

        /** Sets names in further languages, null for none. */
        public Builder name(@Nullable Name name) {
            this.name = name;
            return this;
        }

        /** Sets other names. */
        public Builder aliases(List<String> aliases) {
            this.aliases = new ArrayList<>(aliases);
            return this;
        }

        /** Sets a note in our own words. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets the {@code x-} keys, kept as they are. */
        public Builder extensions(Map<String, ExtensionValue> extensions) {
            this.extensions = new LinkedHashMap<>(extensions);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Addition
         * @throws IllegalStateException if something required is not set
         */
        public Addition build() {
            return new Addition(Required.of(to, "to"), name, aliases, note, extensions);
        }
    }
}
