package org.districtplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.constraint.IdForm;
import org.districtplan.model.constraint.ValidDivisionCode;
import org.districtplan.model.constraint.WellFormedDocumentNumber;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself: its kind, issuer, numbers, dates and the periods it covers.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id of the plan
 * @param kind what kind of document it is
 * @param title the title as stated
 * @param language the language of its names and titles as a BCP 47 tag, null for Chinese
 * @param number the document number, GB/T 9704 (长发改〔2021〕47号), null if it has none
 * @param index the index number (索引号), null if it has none
 * @param issuer the id of the issuing party, null if it is not known
 * @param jurisdiction the GB/T 2260 code, or ISO 3166 abroad, null if it is not known
 * @param area the id of the area member it is for, where that is smaller than the jurisdiction, else null
 * @param status how far the document has come, null if it is not known
 * @param published when it was published
 * @param delivered when it was delivered to a congress
 * @param adopted when it was adopted
 * @param written when it was written
 * @param comment when the public could comment
 * @param plansFor the period it plans for
 * @param reportsOn the period it reports on
 * @param nearTerm the near term of a long plan
 * @param basePeriod the period its comparisons start from
 * @param extent what part is available, null for the whole
 * @param references the documents it refers to
 * @param inferred the fields that are not in the document, each with the reason for its value
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record PlanHeader(
        @IdForm String id,
        PlanKind kind,
        @NotBlank String title,
        @Nullable String language,
        @WellFormedDocumentNumber @Nullable String number,
        @Nullable String index,
        @Nullable String issuer,
        @ValidDivisionCode @Nullable String jurisdiction,
        @Nullable String area,
        @Nullable PlanStatus status,
        @Nullable DocumentDate published,
        @Nullable DocumentDate delivered,
        @Nullable DocumentDate adopted,
        @Nullable DocumentDate written,
        @Valid @Nullable CommentPeriod comment,
        @ForwardPeriod @Nullable Period plansFor,
        @ForwardPeriod @Nullable Period reportsOn,
        @ForwardPeriod @Nullable Period nearTerm,
        @ForwardPeriod @Nullable Period basePeriod,
        @Nullable Extent extent,
        List<@Valid Reference> references,
        Map<String, String> inferred,
        @Nullable String note,
        Map<String, ExtensionValue> extensions) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public PlanHeader {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        references = List.copyOf(references);
        inferred = OrderedMap.copyOf(inferred);
        extensions = OrderedMap.copyOf(extensions);
    }

    /**
     * Gives the latest date on which the document was published, delivered or adopted; of a month or a year that is its
     * last day.
     *
     * @return the date, empty if none is stated
     */
    public Optional<LocalDate> latestDate() {
        return Stream.of(published, delivered, adopted)
                .flatMap(date -> date == null ? Stream.empty() : date.period().lastDay().stream())
                .max(LocalDate::compareTo);
    }

    /**
     * Gives the date since which the document is public: the date of its publication, else of its delivery, else of its adoption. Of
     * a month or a year that is the last day.
     *
     * @return the date, empty if none is stated
     */
    public Optional<LocalDate> publicSince() {
        // Asked of every figure of every target.
        for (DocumentDate date : new DocumentDate[] {published, delivered, adopted}) {
            Optional<LocalDate> day =
                    date == null ? Optional.empty() : date.period().lastDay();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
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
        builder.kind = kind;
        builder.title = title;
        builder.language = language;
        builder.number = number;
        builder.index = index;
        builder.issuer = issuer;
        builder.jurisdiction = jurisdiction;
        builder.area = area;
        builder.status = status;
        builder.published = published;
        builder.delivered = delivered;
        builder.adopted = adopted;
        builder.written = written;
        builder.comment = comment;
        builder.plansFor = plansFor;
        builder.reportsOn = reportsOn;
        builder.nearTerm = nearTerm;
        builder.basePeriod = basePeriod;
        builder.extent = extent;
        builder.references = new ArrayList<>(references);
        builder.inferred = new LinkedHashMap<>(inferred);
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link PlanHeader} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable PlanKind kind;
        private @Nullable String title;
        private @Nullable String language;
        private @Nullable String number;
        private @Nullable String index;
        private @Nullable String issuer;
        private @Nullable String jurisdiction;
        private @Nullable String area;
        private @Nullable PlanStatus status;
        private @Nullable DocumentDate published;
        private @Nullable DocumentDate delivered;
        private @Nullable DocumentDate adopted;
        private @Nullable DocumentDate written;
        private @Nullable CommentPeriod comment;
        private @Nullable Period plansFor;
        private @Nullable Period reportsOn;
        private @Nullable Period nearTerm;
        private @Nullable Period basePeriod;
        private @Nullable Extent extent;
        private List<Reference> references = new ArrayList<>();
        private Map<String, String> inferred = new LinkedHashMap<>();
        private @Nullable String note;
        private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the id of the plan. */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /** Sets what kind of document it is. */
        public Builder kind(PlanKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets the title as stated. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets the language of its names and titles as a BCP 47 tag, null for Chinese. */
        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        /** Sets the document number, GB/T 9704 (长发改〔2021〕47号), null if it has none. */
        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        /** Sets the index number (索引号), null if it has none. */
        public Builder index(@Nullable String index) {
            this.index = index;
            return this;
        }

        /** Sets the id of the issuing party, null if it is not known. */
        public Builder issuer(@Nullable String issuer) {
            this.issuer = issuer;
            return this;
        }

        /** Sets the GB/T 2260 code, or ISO 3166 abroad, null if it is not known. */
        public Builder jurisdiction(@Nullable String jurisdiction) {
            this.jurisdiction = jurisdiction;
            return this;
        }

        /** Sets the id of the area member it is for, where that is smaller than the jurisdiction, else null. */
        public Builder area(@Nullable String area) {
            this.area = area;
            return this;
        }

        /** Sets how far the document has come, null if it is not known. */
        public Builder status(@Nullable PlanStatus status) {
            this.status = status;
            return this;
        }

        /** Sets when it was published. */
        public Builder published(@Nullable DocumentDate published) {
            this.published = published;
            return this;
        }

        /** Sets when it was delivered to a congress. */
        public Builder delivered(@Nullable DocumentDate delivered) {
            this.delivered = delivered;
            return this;
        }

        /** Sets when it was adopted. */
        public Builder adopted(@Nullable DocumentDate adopted) {
            this.adopted = adopted;
            return this;
        }

        /** Sets when it was written. */
        public Builder written(@Nullable DocumentDate written) {
            this.written = written;
            return this;
        }

        /** Sets when the public could comment. */
        public Builder comment(@Nullable CommentPeriod comment) {
            this.comment = comment;
            return this;
        }

        /** Sets the period it plans for. */
        public Builder plansFor(@Nullable Period plansFor) {
            this.plansFor = plansFor;
            return this;
        }

        /** Sets the period it reports on. */
        public Builder reportsOn(@Nullable Period reportsOn) {
            this.reportsOn = reportsOn;
            return this;
        }

        /** Sets the near term of a long plan. */
        public Builder nearTerm(@Nullable Period nearTerm) {
            this.nearTerm = nearTerm;
            return this;
        }

        /** Sets the period its comparisons start from. */
        public Builder basePeriod(@Nullable Period basePeriod) {
            this.basePeriod = basePeriod;
            return this;
        }

        /** Sets what part is available, null for the whole. */
        public Builder extent(@Nullable Extent extent) {
            this.extent = extent;
            return this;
        }

        /** Sets the documents it refers to. */
        public Builder references(List<Reference> references) {
            this.references = new ArrayList<>(references);
            return this;
        }

        /** Sets the fields that are not in the document, each with the reason for its value. */
        public Builder inferred(Map<String, String> inferred) {
            this.inferred = new LinkedHashMap<>(inferred);
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
         * @return the PlanHeader
         * @throws IllegalStateException if something required is not set
         */
        public PlanHeader build() {
            return new PlanHeader(
                    Required.of(id, "id"),
                    Required.of(kind, "kind"),
                    Required.of(title, "title"),
                    language,
                    number,
                    index,
                    issuer,
                    jurisdiction,
                    area,
                    status,
                    published,
                    delivered,
                    adopted,
                    written,
                    comment,
                    plansFor,
                    reportsOn,
                    nearTerm,
                    basePeriod,
                    extent,
                    references,
                    inferred,
                    note,
                    extensions);
        }
    }
}
