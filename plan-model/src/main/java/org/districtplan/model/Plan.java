package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published document (计划, 规划, 报告, 意见): its header, its outline and everything it states.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param header what the document says of itself
 * @param local its own registry entries
 * @param sections the outline
 * @param observations the figures it states
 * @param targets the targets it sets
 * @param measures the actions it announces
 * @param progress what it says was done
 * @param taxonomies the trees it sets up
 * @param relations the arithmetic it implies beyond keys and formulas
 * @param extensions the {@code x-} keys at the top of its file
 */
public record Plan(
        @Valid PlanHeader header,
        @Valid RegistryEntries local,
        List<@Valid Section> sections,
        List<@Valid Observation> observations,
        List<@Valid Target> targets,
        List<@Valid Measure> measures,
        List<@Valid Progress> progress,
        List<@Valid Taxonomy> taxonomies,
        List<@Valid Relation> relations,
        Map<String, ExtensionValue> extensions) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Plan {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(local, "local");
        sections = List.copyOf(sections);
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        measures = List.copyOf(measures);
        progress = List.copyOf(progress);
        taxonomies = List.copyOf(taxonomies);
        relations = List.copyOf(relations);
        extensions = OrderedMap.copyOf(extensions);
    }

    /**
     * Gives the plan's id.
     *
     * @return the id
     */
    public String id() {
        return header.id();
    }

    /**
     * Finds an observation of this plan by its id.
     *
     * @param id the id
     * @return the observation, empty if there is none with that id
     */
    public Optional<Observation> observation(String id) {
        return withId(observations, id);
    }

    /**
     * Finds a target of this plan by its id.
     *
     * @param id the id
     * @return the target, empty if there is none with that id
     */
    public Optional<Target> target(String id) {
        return withId(targets, id);
    }

    /**
     * Finds a measure of this plan by its id.
     *
     * @param id the id
     * @return the measure, empty if there is none with that id
     */
    public Optional<Measure> measure(String id) {
        return withId(measures, id);
    }

    private static <E extends Element> Optional<E> withId(List<E> elements, String id) {
        Objects.requireNonNull(id, "id");
        return elements.stream().filter(element -> id.equals(element.id())).findFirst();
    }

    /** Returns the plan's id. */
    @Override
    public String toString() {
        return id();
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
        builder.header = header;
        builder.local = local;
        builder.sections = new ArrayList<>(sections);
        builder.observations = new ArrayList<>(observations);
        builder.targets = new ArrayList<>(targets);
        builder.measures = new ArrayList<>(measures);
        builder.progress = new ArrayList<>(progress);
        builder.taxonomies = new ArrayList<>(taxonomies);
        builder.relations = new ArrayList<>(relations);
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Plan} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable PlanHeader header;
        private RegistryEntries local = RegistryEntries.none();
        private List<Section> sections = new ArrayList<>();
        private List<Observation> observations = new ArrayList<>();
        private List<Target> targets = new ArrayList<>();
        private List<Measure> measures = new ArrayList<>();
        private List<Progress> progress = new ArrayList<>();
        private List<Taxonomy> taxonomies = new ArrayList<>();
        private List<Relation> relations = new ArrayList<>();
        private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

        private Builder() {}

        /** Sets what the document says of itself. */
        public Builder header(PlanHeader header) {
            this.header = Objects.requireNonNull(header, "header");
            return this;
        }

        /** Sets its own registry entries. */
        public Builder local(RegistryEntries local) {
            this.local = Objects.requireNonNull(local, "local");
            return this;
        }

        /** Sets the outline. */
        public Builder sections(List<Section> sections) {
            this.sections = new ArrayList<>(sections);
            return this;
        }

        /** Sets the figures it states. */
        public Builder observations(List<Observation> observations) {
            this.observations = new ArrayList<>(observations);
            return this;
        }

        /** Sets the targets it sets. */
        public Builder targets(List<Target> targets) {
            this.targets = new ArrayList<>(targets);
            return this;
        }

        /** Sets the actions it announces. */
        public Builder measures(List<Measure> measures) {
            this.measures = new ArrayList<>(measures);
            return this;
        }

        /** Sets what it says was done. */
        public Builder progress(List<Progress> progress) {
            this.progress = new ArrayList<>(progress);
            return this;
        }

        /** Sets the trees it sets up. */
        public Builder taxonomies(List<Taxonomy> taxonomies) {
            this.taxonomies = new ArrayList<>(taxonomies);
            return this;
        }

        /** Sets the arithmetic it implies beyond keys and formulas. */
        public Builder relations(List<Relation> relations) {
            this.relations = new ArrayList<>(relations);
            return this;
        }

        /** Sets the {@code x-} keys at the top of its file. */
        public Builder extensions(Map<String, ExtensionValue> extensions) {
            this.extensions = new LinkedHashMap<>(extensions);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Plan
         * @throws IllegalStateException if something required is not set
         */
        public Plan build() {
            return new Plan(
                    Required.of(header, "header"),
                    local,
                    sections,
                    observations,
                    targets,
                    measures,
                    progress,
                    taxonomies,
                    relations,
                    extensions);
        }
    }
}
