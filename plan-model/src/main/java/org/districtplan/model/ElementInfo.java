package org.districtplan.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.districtplan.model.constraint.IdForm;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * What every element has: where the document states it, and what was added when it was encoded.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id others refer to it by, null if none does
 * @param at where the document states it; further places repeat the same figure or target
 * @param inferred the fields that are not in the document, each with the reason for its value
 * @param printed the original wording, where a field differs from it
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record ElementInfo(
        @IdForm @Nullable String id,
        @NotEmpty List<Place> at,
        Map<String, String> inferred,
        @Nullable String printed,
        @Nullable String note,
        Map<String, ExtensionValue> extensions) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public ElementInfo {
        at = List.copyOf(at);
        inferred = OrderedMap.copyOf(inferred);
        extensions = OrderedMap.copyOf(extensions);
    }

    /**
     * Makes the information of an element without an id.
     *
     * @param at where the document states it
     * @return the information
     */
    public static ElementInfo at(Place... at) {
        return new ElementInfo(null, List.of(at), Map.of(), null, null, Map.of());
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
        return builder().info(this);
    }

    /** Builds {@link ElementInfo} values; nothing has to be set. */
    public static final class Builder extends ElementBuilder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the information
         */
        public ElementInfo build() {
            return info();
        }
    }
}
