package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a registry, or the local ones of a plan.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param dimensions dimensions
 * @param members members of dimensions
 * @param indicators indicators
 * @param subjects subjects and parties
 * @param peers what ranks are among
 * @param stages tracks of stages
 * @param additions what is added to inherited entries
 */
public record RegistryEntries(
        List<@Valid Dimension> dimensions,
        List<@Valid Member> members,
        List<@Valid Indicator> indicators,
        List<@Valid Subject> subjects,
        List<@Valid Peers> peers,
        List<@Valid StageTrack> stages,
        List<@Valid Addition> additions) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public RegistryEntries {
        dimensions = List.copyOf(dimensions);
        members = List.copyOf(members);
        indicators = List.copyOf(indicators);
        subjects = List.copyOf(subjects);
        peers = List.copyOf(peers);
        stages = List.copyOf(stages);
        additions = List.copyOf(additions);
    }

    /**
     * Gives no entries.
     *
     * @return entries whose lists are empty
     */
    public static RegistryEntries none() {
        return builder().build();
    }

    /**
     * Returns whether there are no entries.
     *
     * @return true if every list is empty
     */
    public boolean isEmpty() {
        return equals(none());
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
        builder.dimensions = new ArrayList<>(dimensions);
        builder.members = new ArrayList<>(members);
        builder.indicators = new ArrayList<>(indicators);
        builder.subjects = new ArrayList<>(subjects);
        builder.peers = new ArrayList<>(peers);
        builder.stages = new ArrayList<>(stages);
        builder.additions = new ArrayList<>(additions);
        return builder;
    }

    /** Builds {@link RegistryEntries} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private List<Dimension> dimensions = new ArrayList<>();
        private List<Member> members = new ArrayList<>();
        private List<Indicator> indicators = new ArrayList<>();
        private List<Subject> subjects = new ArrayList<>();
        private List<Peers> peers = new ArrayList<>();
        private List<StageTrack> stages = new ArrayList<>();
        private List<Addition> additions = new ArrayList<>();

        private Builder() {}

        /** Sets dimensions. */
        public Builder dimensions(List<Dimension> dimensions) {
            this.dimensions = new ArrayList<>(dimensions);
            return this;
        }

        /** Sets members of dimensions. */
        public Builder members(List<Member> members) {
            this.members = new ArrayList<>(members);
            return this;
        }

        /** Sets indicators. */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = new ArrayList<>(indicators);
            return this;
        }

        /** Sets subjects and parties. */
        public Builder subjects(List<Subject> subjects) {
            this.subjects = new ArrayList<>(subjects);
            return this;
        }

        /** Sets what ranks are among. */
        public Builder peers(List<Peers> peers) {
            this.peers = new ArrayList<>(peers);
            return this;
        }

        /** Sets tracks of stages. */
        public Builder stages(List<StageTrack> stages) {
            this.stages = new ArrayList<>(stages);
            return this;
        }

        /** Sets what is added to inherited entries. */
        public Builder additions(List<Addition> additions) {
            this.additions = new ArrayList<>(additions);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the RegistryEntries
         * @throws IllegalStateException if something required is not set
         */
        public RegistryEntries build() {
            return new RegistryEntries(dimensions, members, indicators, subjects, peers, stages, additions);
        }
    }
}
