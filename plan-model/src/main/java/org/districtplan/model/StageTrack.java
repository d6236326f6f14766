package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.constraint.IdForm;
import org.jspecify.annotations.Nullable;

/**
 * The stages that subjects of some kinds go through, in order.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id
 * @param name its name
 * @param kinds the kinds of subject that take it by default
 * @param stages the stages; those without after or before are in order
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record StageTrack(
        @IdForm String id,
        Name name,
        List<SubjectKind> kinds,
        List<@Valid Stage> stages,
        @Nullable String note,
        Map<String, ExtensionValue> extensions)
        implements RegistryEntry {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public StageTrack {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        kinds = List.copyOf(kinds);
        stages = List.copyOf(stages);
        extensions = OrderedMap.copyOf(extensions);
    }

    /**
     * Finds a stage of this track.
     *
     * @param stage the id of the stage
     * @return the stage, empty if this track has none of that id
     */
    public Optional<Stage> stage(String stage) {
        Objects.requireNonNull(stage, "stage");
        return stages.stream().filter(one -> one.id().equals(stage)).findFirst();
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
        builder.kinds = new ArrayList<>(kinds);
        builder.stages = new ArrayList<>(stages);
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link StageTrack} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Name name;
        private List<SubjectKind> kinds = new ArrayList<>();
        private List<Stage> stages = new ArrayList<>();
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

        /** Sets the kinds of subject that take it by default. */
        public Builder kinds(List<SubjectKind> kinds) {
            this.kinds = new ArrayList<>(kinds);
            return this;
        }

        /** Sets the stages; those without after or before are in order. */
        public Builder stages(List<Stage> stages) {
            this.stages = new ArrayList<>(stages);
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
         * @return the StageTrack
         * @throws IllegalStateException if something required is not set
         */
        public StageTrack build() {
            return new StageTrack(Required.of(id, "id"), Required.of(name, "name"), kinds, stages, note, extensions);
        }
    }
}
