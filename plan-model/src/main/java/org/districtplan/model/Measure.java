package org.districtplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One action a plan announces (举措): a verb with the subjects it acts on and the stage it is to reach.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param info where the document states it
 * @param title a short title in our own words
 * @param subjects the ids of the subjects it acts on
 * @param reach the id of the stage to reach, null if none is named
 * @param by when it is to be reached, null for the period the plan plans for
 * @param lead the ids of the parties that lead
 * @param support the ids of the parties that support
 * @param targets the targets it serves
 * @param continues the earlier measure it continues, null if none is named
 * @param hedge how it is softened, null if it is not
 * @param open whether the list of its subjects goes on in the document (等)
 */
public record Measure(
        @Valid ElementInfo info,
        @NotBlank String title,
        List<String> subjects,
        @Nullable String reach,
        @ForwardPeriod @Nullable Period by,
        List<String> lead,
        List<String> support,
        List<Ref> targets,
        @Nullable Ref continues,
        @Nullable Hedge hedge,
        boolean open)
        implements Element {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Measure {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(title, "title");
        subjects = List.copyOf(subjects);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        targets = List.copyOf(targets);
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
        builder.subjects = new ArrayList<>(subjects);
        builder.reach = reach;
        builder.by = by;
        builder.lead = new ArrayList<>(lead);
        builder.support = new ArrayList<>(support);
        builder.targets = new ArrayList<>(targets);
        builder.continues = continues;
        builder.hedge = hedge;
        builder.open = open;
        return builder;
    }

    /** Builds {@link Measure} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder extends ElementBuilder<Builder> {
        private @Nullable String title;
        private List<String> subjects = new ArrayList<>();
        private @Nullable String reach;
        private @Nullable Period by;
        private List<String> lead = new ArrayList<>();
        private List<String> support = new ArrayList<>();
        private List<Ref> targets = new ArrayList<>();
        private @Nullable Ref continues;
        private @Nullable Hedge hedge;
        private boolean open;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets a short title in our own words. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets the ids of the subjects it acts on. */
        public Builder subjects(List<String> subjects) {
            this.subjects = new ArrayList<>(subjects);
            return this;
        }

        /** Sets the id of the stage to reach, null if none is named. */
        public Builder reach(@Nullable String reach) {
            this.reach = reach;
            return this;
        }

        /** Sets when it is to be reached, null for the period the plan plans for. */
        public Builder by(@Nullable Period by) {
            this.by = by;
            return this;
        }

        /** Sets the ids of the parties that lead. */
        public Builder lead(List<String> lead) {
            this.lead = new ArrayList<>(lead);
            return this;
        }

        /** Sets the ids of the parties that support. */
        public Builder support(List<String> support) {
            this.support = new ArrayList<>(support);
            return this;
        }

        /** Sets the targets it serves. */
        public Builder targets(List<Ref> targets) {
            this.targets = new ArrayList<>(targets);
            return this;
        }

        /** Sets the earlier measure it continues, null if none is named. */
        public Builder continues(@Nullable Ref continues) {
            this.continues = continues;
            return this;
        }

        /** Sets how it is softened, null if it is not. */
        public Builder hedge(@Nullable Hedge hedge) {
            this.hedge = hedge;
            return this;
        }

        /** Sets whether the list of its subjects goes on in the document (等). */
        public Builder open(boolean open) {
            this.open = open;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Measure
         * @throws IllegalStateException if something required is not set
         */
        public Measure build() {
            return new Measure(
                    info(),
                    Required.of(title, "title"),
                    subjects,
                    reach,
                    by,
                    lead,
                    support,
                    targets,
                    continues,
                    hedge,
                    open);
        }
    }
}
