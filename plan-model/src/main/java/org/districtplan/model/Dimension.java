package org.districtplan.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.IdForm;
import org.jspecify.annotations.Nullable;

/**
 * A dimension that figures are limited in: area, industry, population and the like.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id
 * @param name its name
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record Dimension(
        @IdForm String id, Name name, @Nullable String note, Map<String, ExtensionValue> extensions)
        implements RegistryEntry {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Dimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
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
        builder.id = id;
        builder.name = name;
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Dimension} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Name name;
        private @Nullable String note;
        private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /** Sets its name. */
        public Builder name(Name name) {
            this.name = Objects.requireNonNull(name, "name");
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
         * @return the Dimension
         * @throws IllegalStateException if something required is not set
         */
        public Dimension build() {
            return new Dimension(Required.of(id, "id"), Required.of(name, "name"), note, extensions);
        }
    }
}
