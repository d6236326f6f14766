package org.districtplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A tree of subjects a plan sets up (产业体系, 空间布局).
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param info where the document states it
 * @param title its title
 * @param continues the earlier taxonomy it continues, null if none
 * @param nodes its top nodes, as stated
 */
public record Taxonomy(
        @Valid ElementInfo info,
        @NotBlank String title,
        @Nullable Ref continues,
        List<@Valid TaxonomyNode> nodes) implements Element {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Taxonomy {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(title, "title");
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
        builder.info(info);
        builder.title = title;
        builder.continues = continues;
        builder.nodes = new ArrayList<>(nodes);
        return builder;
    }

    /** Builds {@link Taxonomy} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder extends ElementBuilder<Builder> {
        private @Nullable String title;
        private @Nullable Ref continues;
        private List<TaxonomyNode> nodes = new ArrayList<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets its title. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets the earlier taxonomy it continues, null if none. */
        public Builder continues(@Nullable Ref continues) {
            this.continues = continues;
            return this;
        }

        /** Sets its top nodes, as stated. */
        public Builder nodes(List<TaxonomyNode> nodes) {
            this.nodes = new ArrayList<>(nodes);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Taxonomy
         * @throws IllegalStateException if something required is not set
         */
        public Taxonomy build() {
            return new Taxonomy(info(), Required.of(title, "title"), continues, nodes);
        }
    }
}
