package org.districtplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a report says was done (推进情况): of which measures, subjects or targets, and how far.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param info where the document states it
 * @param title a short title in our own words
 * @param subjects the ids of the subjects it is about
 * @param of the measures or targets it answers
 * @param stage the id of the stage reached, null if none is named
 * @param verdict what the text claims, null if it claims nothing
 * @param done the amount done, null if none is stated
 * @param figures the figures it carries
 * @param asOf the time it refers to, null if none is stated
 * @param open whether the list of its subjects goes on in the document (等)
 */
@Coherent
public record Progress(
        @Valid ElementInfo info,
        @NotBlank String title,
        List<String> subjects,
        List<Ref> of,
        @Nullable String stage,
        @Nullable Verdict verdict,
        @Nullable Quantity done,
        List<Ref> figures,
        @ForwardPeriod @Nullable Period asOf,
        boolean open)
        implements Element, SelfChecking {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Progress {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(title, "title");
        subjects = List.copyOf(subjects);
        of = List.copyOf(of);
        figures = List.copyOf(figures);
    }

    private static final Fault SAYS_NOTHING = new Fault(
            "",
            Text.of(
                    "阶段（stage）、结论（verdict）、完成量（done）、指标值（figures）至少须填一项",
                    "at least one of stage, verdict, done and figures is required"));

    /** Reports a progress item that says nothing of how far things are. */
    @Override
    public List<Fault> faults() {
        return stage == null && verdict == null && done == null && figures.isEmpty()
                ? List.of(SAYS_NOTHING)
                : List.of();
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
        builder.of = new ArrayList<>(of);
        builder.stage = stage;
        builder.verdict = verdict;
        builder.done = done;
        builder.figures = new ArrayList<>(figures);
        builder.asOf = asOf;
        builder.open = open;
        return builder;
    }

    /** Builds {@link Progress} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder extends ElementBuilder<Builder> {
        private @Nullable String title;
        private List<String> subjects = new ArrayList<>();
        private List<Ref> of = new ArrayList<>();
        private @Nullable String stage;
        private @Nullable Verdict verdict;
        private @Nullable Quantity done;
        private List<Ref> figures = new ArrayList<>();
        private @Nullable Period asOf;
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

        /** Sets the ids of the subjects it is about. */
        public Builder subjects(List<String> subjects) {
            this.subjects = new ArrayList<>(subjects);
            return this;
        }

        /** Sets the measures or targets it answers. */
        public Builder of(List<Ref> of) {
            this.of = new ArrayList<>(of);
            return this;
        }

        /** Sets the id of the stage reached, null if none is named. */
        public Builder stage(@Nullable String stage) {
            this.stage = stage;
            return this;
        }

        /** Sets what the text claims, null if it claims nothing. */
        public Builder verdict(@Nullable Verdict verdict) {
            this.verdict = verdict;
            return this;
        }

        /** Sets the amount done, null if none is stated. */
        public Builder done(@Nullable Quantity done) {
            this.done = done;
            return this;
        }

        /** Sets the figures it carries. */
        public Builder figures(List<Ref> figures) {
            this.figures = new ArrayList<>(figures);
            return this;
        }

        /** Sets the time it refers to, null if none is stated. */
        public Builder asOf(@Nullable Period asOf) {
            this.asOf = asOf;
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
         * @return the Progress
         * @throws IllegalStateException if something required is not set
         */
        public Progress build() {
            return new Progress(
                    info(), Required.of(title, "title"), subjects, of, stage, verdict, done, figures, asOf, open);
        }
    }
}
