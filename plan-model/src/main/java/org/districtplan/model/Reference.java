package org.districtplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.IdForm;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.constraint.WellFormedDocumentNumber;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * Another document a plan refers to, and why.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param kind why it is referred to
 * @param title its title as stated, null if it is not named
 * @param number its document number, null if it is not stated
 * @param issuer its issuer: the id of a subject or a name, null if it is not stated
 * @param plan the id of its plan, null if it is not available
 * @param at where the document states the reference
 * @param note a note in our own words
 */
@Coherent
public record Reference(
        ReferenceKind kind,
        @Nullable String title,
        @WellFormedDocumentNumber @Nullable String number,
        @Nullable String issuer,
        @IdForm @Nullable String plan,
        List<Place> at,
        @Nullable String note)
        implements SelfChecking {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Reference {
        Objects.requireNonNull(kind, "kind");
        at = List.copyOf(at);
    }

    private static final Fault NAMELESS =
            new Fault("", Text.of("引用须填写标题、文号、规划编号中的至少一项", "a reference needs at least one of title, number and plan"));

    /** Reports a reference that names no document. */
    @Override
    public List<Fault> faults() {
        return title == null && number == null && plan == null ? List.of(NAMELESS) : List.of();
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
        builder.kind = kind;
        builder.title = title;
        builder.number = number;
        builder.issuer = issuer;
        builder.plan = plan;
        builder.at = new ArrayList<>(at);
        builder.note = note;
        return builder;
    }

    /** Builds {@link Reference} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable ReferenceKind kind;
        private @Nullable String title;
        private @Nullable String number;
        private @Nullable String issuer;
        private @Nullable String plan;
        private List<Place> at = new ArrayList<>();
        private @Nullable String note;

        private Builder() {}

        /** Sets why it is referred to. */
        public Builder kind(ReferenceKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets its title as stated, null if it is not named. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets its document number, null if it is not stated. */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /** Sets its issuer: the id of a subject or a name, null if it is not stated. */
        public Builder issuer(@Nullable String issuer) {
            this.issuer = issuer;
            return this;
        }

        /** Sets the id of its plan, null if it is not available. */
        public Builder plan(@Nullable String plan) {
            this.plan = plan;
            return this;
        }

        /** Sets where the document states the reference. */
        public Builder at(List<Place> at) {
            this.at = new ArrayList<>(at);
            return this;
        }

        /** Sets a note in our own words. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the Reference
         * @throws IllegalStateException if something required is not set
         */
        public Reference build() {
            return new Reference(Required.of(kind, "kind"), title, number, issuer, plan, at, note);
        }
    }
}
