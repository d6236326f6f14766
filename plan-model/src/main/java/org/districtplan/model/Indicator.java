package org.districtplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.constraint.IdForm;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is measured (指标): name, unit, how it runs through time, which way it is meant to go, and a formula if it follows
 * from others.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id
 * @param name its name
 * @param aliases other names
 * @param unit its unit, null if it is not stated
 * @param accumulation how it runs through time
 * @param direction which way it is meant to go, null if it is not said
 * @param basis the footing of its growth, null if it is not said
 * @param formula how it follows from other indicators, null if it does not
 * @param narrows the id of the wider indicator it is a part of, null if none
 * @param succeeds the id of the indicator it takes the place of, null if none
 * @param comparable whether it compares with the one it succeeds, null if it is not said
 * @param into the id of the stock this flow adds to, null if none
 * @param rolling whether its figures are averages or sums over a window that moves on year by year, so that a figure of
 *     2020/2022 bears on a target of a year within
 * @param dimensions the ids of the dimensions it is broken down by
 * @param definition what it measures, in our own words
 * @param sameAs the id of the entry this one is the same as, null if none
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record Indicator(
        @IdForm String id,
        Name name,
        List<String> aliases,
        @Nullable Unit unit,
        Accumulation accumulation,
        @Nullable Direction direction,
        @Nullable Basis basis,
        @Nullable Formula formula,
        @Nullable String narrows,
        @Nullable String succeeds,
        @Nullable Boolean comparable,
        @Nullable String into,
        boolean rolling,
        List<String> dimensions,
        @Nullable String definition,
        @Nullable String sameAs,
        @Nullable String note,
        Map<String, ExtensionValue> extensions)
        implements RegistryEntry {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(accumulation, "accumulation");
        dimensions = List.copyOf(dimensions);
        extensions = OrderedMap.copyOf(extensions);
    }

    /**
     * Gives the statistic that figures of this indicator have unless they say otherwise.
     *
     * @return the default, empty if the accumulation implies none
     */
    public Optional<Statistic> defaultStatistic() {
        return switch (accumulation) {
            case FLOW -> Optional.of(Statistic.SUM);
            case STOCK -> Optional.of(Statistic.END);
            case RATE -> Optional.of(Statistic.AVERAGE);
            case INDEX, UNSTATED -> Optional.empty();
        };
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
        builder.aliases = new ArrayList<>(aliases);
        builder.unit = unit;
        builder.accumulation = accumulation;
        builder.direction = direction;
        builder.basis = basis;
        builder.formula = formula;
        builder.narrows = narrows;
        builder.succeeds = succeeds;
        builder.comparable = comparable;
        builder.into = into;
        builder.rolling = rolling;
        builder.dimensions = new ArrayList<>(dimensions);
        builder.definition = definition;
        builder.sameAs = sameAs;
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Indicator} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Name name;
        private List<String> aliases = new ArrayList<>();
        private @Nullable Unit unit;
        private @Nullable Accumulation accumulation;
        private @Nullable Direction direction;
        private @Nullable Basis basis;
        private @Nullable Formula formula;
        private @Nullable String narrows;
        private @Nullable String succeeds;
        private @Nullable Boolean comparable;
        private @Nullable String into;
        private boolean rolling;
        private List<String> dimensions = new ArrayList<>();
        private @Nullable String definition;
        private @Nullable String sameAs;
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

        /** Sets other names. */
        public Builder aliases(List<String> aliases) {
            this.aliases = new ArrayList<>(aliases);
            return this;
        }

        /** Sets its unit, null if it is not stated. */
        public Builder unit(@Nullable Unit unit) {
            this.unit = unit;
            return this;
        }

        /** Sets how it runs through time. */
        public Builder accumulation(Accumulation accumulation) {
            this.accumulation = Objects.requireNonNull(accumulation, "accumulation");
            return this;
        }

        /** Sets which way it is meant to go, null if it is not said. */
        public Builder direction(@Nullable Direction direction) {
            this.direction = direction;
            return this;
        }

        /** Sets the footing of its growth, null if it is not said. */
        public Builder basis(@Nullable Basis basis) {
            this.basis = basis;
            return this;
        }

        /** Sets how it follows from other indicators, null if it does not. */
        public Builder formula(@Nullable Formula formula) {
            this.formula = formula;
            return this;
        }

        /** Sets the id of the wider indicator it is a part of, null if none. */
        public Builder narrows(@Nullable String narrows) {
            this.narrows = narrows;
            return this;
        }

        /** Sets the id of the indicator it takes the place of, null if none. */
        public Builder succeeds(@Nullable String succeeds) {
            this.succeeds = succeeds;
            return this;
        }

        /** Sets whether it compares with the one it succeeds, null if it is not said. */
        public Builder comparable(@Nullable Boolean comparable) {
            this.comparable = comparable;
            return this;
        }

        /** Sets the id of the stock this flow adds to, null if none. */
        public Builder into(@Nullable String into) {
            this.into = into;
            return this;
        }

        /** Sets whether its figures are of a window that moves on year by year. */
        public Builder rolling(boolean rolling) {
            this.rolling = rolling;
            return this;
        }

        /** Sets the ids of the dimensions it is broken down by. */
        public Builder dimensions(List<String> dimensions) {
            this.dimensions = new ArrayList<>(dimensions);
            return this;
        }

        /** Sets what it measures, in our own words. */
        public Builder definition(@Nullable String definition) {
            this.definition = definition;
            return this;
        }

        /** Sets the id of the entry this one is the same as, null if none. */
        public Builder sameAs(@Nullable String sameAs) {
            this.sameAs = sameAs;
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
         * @return the Indicator
         * @throws IllegalStateException if something required is not set
         */
        public Indicator build() {
            return new Indicator(
                    Required.of(id, "id"),
                    Required.of(name, "name"),
                    aliases,
                    unit,
                    Required.of(accumulation, "accumulation"),
                    direction,
                    basis,
                    formula,
                    narrows,
                    succeeds,
                    comparable,
                    into,
                    rolling,
                    dimensions,
                    definition,
                    sameAs,
                    note,
                    extensions);
        }
    }
}
