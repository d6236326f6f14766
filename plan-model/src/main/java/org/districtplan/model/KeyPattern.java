package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure key with gaps: what is left out is taken from another key.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param indicator the id of the indicator, null for the same
 * @param transformation how the indicator is transformed, null for the same
 * @param of what is changed, compared or ranked, null for the same if the transformation is
 * @param base what it is compared with, null for the same if the transformation is
 * @param period when the figure is reached, null for the same
 * @param statistic how values become one figure, null for the same
 * @param scope the member of each dimension it is limited to; a dimension left out is the same
 * @param basis the footing of a comparison, null for the same
 */
public record KeyPattern(
        @Nullable String indicator,
        @Nullable Transformation transformation,
        @Nullable Transformation of,
        @Valid @Nullable Base base,
        @ForwardPeriod @Nullable Period period,
        @Nullable Statistic statistic,
        Map<String, String> scope,
        @Nullable Basis basis) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public KeyPattern {
        scope = OrderedMap.copyOf(scope);
    }

    /**
     * Makes the pattern that only names another indicator.
     *
     * @param indicator the id of the indicator
     * @return the pattern
     */
    public static KeyPattern of(String indicator) {
        return builder()
                .indicator(Objects.requireNonNull(indicator, "indicator"))
                .build();
    }

    /**
     * Fills the gaps from a key. What is changed or ranked and what it is compared with belong to their transformation:
     * they are not taken from a key with another one.
     *
     * @param key the key that gives what is left out here
     * @return the whole key
     */
    public FigureKey completedBy(FigureKey key) {
        Map<String, String> scopes = new LinkedHashMap<>(key.scope());
        scopes.putAll(scope);
        boolean same = transformation == null || transformation == key.transformation();
        return new FigureKey(
                indicator == null ? key.indicator() : indicator,
                transformation == null ? key.transformation() : transformation,
                of == null && same ? key.of() : of,
                base == null && same ? key.base() : base,
                period == null ? key.period() : period,
                statistic == null ? key.statistic() : statistic,
                scopes,
                basis == null ? key.basis() : basis);
    }

    /**
     * Returns whether only the indicator is named.
     *
     * @return true if everything but the indicator is left out
     */
    public boolean isIndicatorOnly() {
        return indicator != null && equals(of(indicator));
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
        builder.indicator = indicator;
        builder.transformation = transformation;
        builder.of = of;
        builder.base = base;
        builder.period = period;
        builder.statistic = statistic;
        builder.scope = new LinkedHashMap<>(scope);
        builder.basis = basis;
        return builder;
    }

    /** Builds {@link KeyPattern} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String indicator;
        private @Nullable Transformation transformation;
        private @Nullable Transformation of;
        private @Nullable Base base;
        private @Nullable Period period;
        private @Nullable Statistic statistic;
        private Map<String, String> scope = new LinkedHashMap<>();
        private @Nullable Basis basis;

        private Builder() {}

        /** Sets the id of the indicator, null for the same. */
        public Builder indicator(@Nullable String indicator) {
            this.indicator = indicator;
            return this;
        }

        /** Sets how the indicator is transformed, null for the same. */
        public Builder transformation(@Nullable Transformation transformation) {
            this.transformation = transformation;
            return this;
        }

        /** Sets what is changed, compared or ranked, null for the same. */
        public Builder of(@Nullable Transformation of) {
            this.of = of;
            return this;
        }

        /** Sets what it is compared with, null for the same. */
        public Builder base(@Nullable Base base) {
            this.base = base;
            return this;
        }

        /** Sets when the figure is reached, null for the same. */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /** Sets how values become one figure, null for the same. */
        public Builder statistic(@Nullable Statistic statistic) {
            this.statistic = statistic;
            return this;
        }

        /** Sets the member of each dimension it is limited to; a dimension left out is the same. */
        public Builder scope(Map<String, String> scope) {
            this.scope = new LinkedHashMap<>(scope);
            return this;
        }

        /** Sets the footing of a comparison, null for the same. */
        public Builder basis(@Nullable Basis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the KeyPattern
         * @throws IllegalStateException if something required is not set
         */
        public KeyPattern build() {
            return new KeyPattern(indicator, transformation, of, base, period, statistic, scope, basis);
        }
    }
}
