package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One node of a taxonomy.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param subject the id of its subject
 * @param priority how it is classed, null if it is not
 * @param items the items the document lists for it that are no subjects
 * @param open whether the list goes on in the document (等)
 * @param from the id of the subject it grew out of, null if none
 * @param nodes the nodes below it
 */
public record TaxonomyNode(
        String subject,
        @Nullable Priority priority,
        List<String> items,
        boolean open,
        @Nullable String from,
        List<@Valid TaxonomyNode> nodes) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public TaxonomyNode {
        Objects.requireNonNull(subject, "subject");
        items = List.copyOf(items);
        nodes = List.copyOf(nodes);
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
        builder.subject = subject;
        builder.priority = priority;
        builder.items = new ArrayList<>(items);
        builder.open = open;
        builder.from = from;
        builder.nodes = new ArrayList<>(nodes);
        return builder;
    }

    /** Builds {@link TaxonomyNode} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String subject;
        private @Nullable Priority priority;
        private List<String> items = new ArrayList<>();
        private boolean open;
        private @Nullable String from;
        private List<TaxonomyNode> nodes = new ArrayList<>();

        private Builder() {}

        /** Sets the id of its subject. */
        public Builder subject(String subject) {
            this.subject = Objects.requireNonNull(subject, "subject");
            return this;
        }

        /** Sets how it is classed, null if it is not. */
        public Builder priority(@Nullable Priority priority) {
            this.priority = priority;
            return this;
        }

        /** Sets the items the document lists for it that are no subjects. */
        public Builder items(List<String> items) {
            this.items = new ArrayList<>(items);
            return this;
        }

        /** Sets whether the list goes on in the document (等). */
        public Builder open(boolean open) {
            this.open = open;
            return this;
        }

        /** Sets the id of the subject it grew out of, null if none. */
        public Builder from(@Nullable String from) {
            this.from = from;
            return this;
        }

        /** Sets the nodes below it. */
        public Builder nodes(List<TaxonomyNode> nodes) {
            this.nodes = new ArrayList<>(nodes);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the TaxonomyNode
         * @throws IllegalStateException if something required is not set
         */
        public TaxonomyNode build() {
            return new TaxonomyNode(Required.of(subject, "subject"), priority, items, open, from, nodes);
        }
    }
}
