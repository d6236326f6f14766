package org.districtplan.model;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a figure or a target is about: the same key means the same figure. A record keeps what was stated; {@link
 * PlanSet#resolvedKey} fills the defaults in.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param indicator the id of the indicator
 * @param transformation how the indicator is transformed
 * @param of what is changed, compared or ranked, null for the level
 * @param base what it is compared with, null for the default of the transformation
 * @param period when the figure is reached
 * @param statistic how values become one figure, null for the default of the indicator
 * @param scope the member of each dimension it is limited to, by dimension
 * @param basis the footing of a comparison, null for that of the indicator
 */
@Coherent
public record FigureKey(
        String indicator,
        Transformation transformation,
        @Nullable Transformation of,
        @Valid @Nullable Base base,
        @ForwardPeriod Period period,
        @Nullable Statistic statistic,
        Map<String, String> scope,
        @Nullable Basis basis)
        implements SelfChecking {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public FigureKey {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(transformation, "transformation");
        Objects.requireNonNull(period, "period");
        scope = OrderedMap.copyOf(scope);
    }

    /**
     * Makes the key of an indicator's level.
     *
     * @param indicator the id of the indicator
     * @param period when the figure is reached
     * @return the key
     */
    public static FigureKey of(String indicator, Period period) {
        return builder().indicator(indicator).period(period).build();
    }

    /**
     * Gives the period the figure is compared with: the one stated, else the same period a year before for growth and
     * change, and the year before the period starts for average growth. A multiple or index has no default.
     *
     * @return the base period, empty if there is none or it cannot be known
     */
    public Optional<Period> basePeriod() {
        if (base instanceof Base.From from) {
            return Optional.of(from.period());
        }
        return switch (transformation) {
            case GROWTH, CHANGE -> period.samePeriodLastYear();
            case AVERAGE_GROWTH -> period.yearBeforeStart();
            case LEVEL, MULTIPLE, INDEX, GAP, RANK, COMPLETION -> Optional.empty();
        };
    }

    /** Reports a transformation without the base it requires, and a base that does not belong to it. */
    @Override
    public List<Fault> faults() {
        return KeyFaults.of(this);
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

    /** Builds {@link FigureKey} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String indicator;
        private Transformation transformation = Transformation.LEVEL;
        private @Nullable Transformation of;
        private @Nullable Base base;
        private @Nullable Period period;
        private @Nullable Statistic statistic;
        private Map<String, String> scope = new LinkedHashMap<>();
        private @Nullable Basis basis;

        private Builder() {}

        /** Sets the id of the indicator. */
        public Builder indicator(String indicator) {
            this.indicator = Objects.requireNonNull(indicator, "indicator");
            return this;
        }

        /** Sets how the indicator is transformed. */
        public Builder transformation(Transformation transformation) {
            this.transformation = Objects.requireNonNull(transformation, "transformation");
            return this;
        }

        /** Sets what is changed, compared or ranked, null for the level. */
        public Builder of(@Nullable Transformation of) {
            this.of = of;
            return this;
        }

        /** Sets what it is compared with, null for the default of the transformation. */
        public Builder base(@Nullable Base base) {
            this.base = base;
            return this;
        }

        /** Sets when the figure is reached. */
        public Builder period(Period period) {
            this.period = Objects.requireNonNull(period, "period");
            return this;
        }

        /** Sets how values become one figure, null for the default of the indicator. */
        public Builder statistic(@Nullable Statistic statistic) {
            this.statistic = statistic;
            return this;
        }

        /** Sets the member of each dimension it is limited to, by dimension. */
        public Builder scope(Map<String, String> scope) {
            this.scope = new LinkedHashMap<>(scope);
            return this;
        }

        /** Sets the footing of a comparison, null for that of the indicator. */
        public Builder basis(@Nullable Basis basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the FigureKey
         * @throws IllegalStateException if something required is not set
         */
        public FigureKey build() {
            return new FigureKey(
                    Required.of(indicator, "indicator"),
                    transformation,
                    of,
                    base,
                    Required.of(period, "period"),
                    statistic,
                    scope,
                    basis);
        }
    }
}
