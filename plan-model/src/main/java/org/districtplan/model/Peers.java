package org.districtplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.IdForm;
import org.jspecify.annotations.Nullable;

/**
 * What a rank is among.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id
 * @param name its name
 * @param members the ids of the area members, where they are listed
 * @param size how many they are, null if it is not known
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record Peers(
        @IdForm String id,
        Name name,
        List<String> members,
        @Nullable Integer size,
        @Nullable String note,
        Map<String, ExtensionValue> extensions)
        implements RegistryEntry {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Peers {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        members = List.copyOf(members);
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
        builder.members = new ArrayList<>(members);
        builder.size = size;
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Peers} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Name name;
        private List<String> members = new ArrayList<>();
        private @Nullable Integer size;
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

        /** Sets the ids of the area members, where they are listed. */
        public Builder members(List<String> members) {
            this.members = new ArrayList<>(members);
            return this;
        }

        /** Sets how many they are, null if it is not known. */
        public Builder size(@Nullable Integer size) {
            this.size = size;
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
         * @return the Peers
         * @throws IllegalStateException if something required is not set
         */
        public Peers build() {
            return new Peers(Required.of(id, "id"), Required.of(name, "name"), members, size, note, extensions);
        }
    }
}
