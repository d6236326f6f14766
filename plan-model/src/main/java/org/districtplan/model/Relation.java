package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic the text implies beyond what keys and formulas already say (勾稽关系).
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param info where the document states it
 * @param claim what is claimed
 */
public record Relation(@Valid ElementInfo info, @Valid Claim claim) implements Element {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Relation {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(claim, "claim");
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
        builder.claim = claim;
        return builder;
    }

    /** Builds {@link Relation} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder extends ElementBuilder<Builder> {
        private @Nullable Claim claim;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets what is claimed. */
        public Builder claim(Claim claim) {
            this.claim = Objects.requireNonNull(claim, "claim");
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Relation
         * @throws IllegalStateException if something required is not set
         */
        public Relation build() {
            return new Relation(info(), Required.of(claim, "claim"));
        }
    }
}
