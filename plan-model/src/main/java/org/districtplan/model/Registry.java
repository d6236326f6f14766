package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.IdForm;
import org.jspecify.annotations.Nullable;

/**
 * What several plans share: indicators, subjects, parties (指标库, 名录). Plans refer to its entries by id.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id
 * @param version its version, null if it has none
 * @param language the language of its names as a BCP 47 tag, null for Chinese
 * @param parents the registries it extends, as {@code id} or {@code id@version}
 * @param note a note in our own words
 * @param entries its entries
 * @param extensions the {@code x-} keys, kept as they are
 */
public record Registry(
        @IdForm String id,
        @Nullable String version,
        @Nullable String language,
        List<String> parents,
        @Nullable String note,
        @Valid RegistryEntries entries,
        Map<String, ExtensionValue> extensions) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Registry {
        Objects.requireNonNull(id, "id");
        parents = List.copyOf(parents);
        Objects.requireNonNull(entries, "entries");
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
        builder.version = version;
        builder.language = language;
        builder.parents = new ArrayList<>(parents);
        builder.note = note;
        builder.entries = entries;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Registry} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String version;
        private @Nullable String language;
        private List<String> parents = new ArrayList<>();
        private @Nullable String note;
        private RegistryEntries entries = RegistryEntries.none();
        private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /** Sets its version, null if it has none. */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /** Sets the language of its names as a BCP 47 tag, null for Chinese. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Sets the registries it extends, as {@code id} or {@code id@version}. */
        public Builder parents(List<String> parents) {
            this.parents = new ArrayList<>(parents);
            return this;
        }

        /** Sets a note in our own words. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets its entries. */
        public Builder entries(RegistryEntries entries) {
            this.entries = Objects.requireNonNull(entries, "entries");
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
         * @return the Registry
         * @throws IllegalStateException if something required is not set
         */
        public Registry build() {
            return new Registry(Required.of(id, "id"), version, language, parents, note, entries, extensions);
        }
    }
}
