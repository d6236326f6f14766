package org.districtplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.IdForm;
import org.jspecify.annotations.Nullable;

/**
 * A member of a dimension: one area, one industry, one population.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id
 * @param dimension the id of its dimension
 * @param name its name
 * @param aliases other names
 * @param partOf the id of the member it is a part of, null if none
 * @param code its code in a published classification, null if none
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record Member(
        @IdForm String id,
        String dimension,
        Name name,
        List<String> aliases,
        @Nullable String partOf,
        @Nullable String code,
        @Nullable String note,
        Map<String, ExtensionValue> extensions)
        implements RegistryEntry {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(name, "name");
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
        builder.id = id;
        builder.dimension = dimension;
        builder.name = name;
        builder.aliases = new ArrayList<>(aliases);
        builder.partOf = partOf;
        builder.code = code;
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Member} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String dimension;
        private @Nullable Name name;
        private List<String> aliases = new ArrayList<>();
        private @Nullable String partOf;
        private @Nullable String code;
        private @Nullable String note;
        private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /** Sets the id of its dimension. */
        public Builder dimension(String dimension) {
            this.dimension = Objects.requireNonNull(dimension, "dimension");
            return this;
        }

        /** Sets its name. */
        public Builder name(Name name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets other names. */
        public Builder aliases(List<String> aliases) {
            this.aliases = new ArrayList<>(aliases);
            return this;
        }

        /** Sets the id of the member it is a part of, null if none. */
        public Builder partOf(@Nullable String partOf) {
            this.partOf = partOf;
            return this;
        }

        /** Sets its code in a published classification, null if none. */
        public Builder code(@Nullable String code) {
            this.code = code;
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
         * @return the Member
         * @throws IllegalStateException if something required is not set
         */
        public Member build() {
            return new Member(
                    Required.of(id, "id"),
                    Required.of(dimension, "dimension"),
                    Required.of(name, "name"),
                    aliases,
                    partOf,
                    code,
                    note,
                    extensions);
        }
    }
}
