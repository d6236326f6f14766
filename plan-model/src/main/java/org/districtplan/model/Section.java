package org.districtplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.ForwardPeriod;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.ParagraphNumber;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * One section of the outline as stated; every other element says where in the outline it stands.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param at the place of the section itself
 * @param title the title as stated; empty only for a preamble
 * @param kind what it is
 * @param period the time its heading states, which figures without a stated period below it are assumed to be of; null
 *     if it states none, unstated to end what it would take from the section above
 * @param columns the column heads of a table
 * @param rows how many rows a table or group has, null if it has none or they are not counted
 * @param paragraphs how many paragraphs the section itself has, null if they are not counted
 * @param leads the lead sentence that titles a paragraph or a marked part of it (一是), by its number
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
@Coherent
public record Section(
        Place at,
        String title,
        SectionKind kind,
        @ForwardPeriod @Nullable Period period,
        List<String> columns,
        @Nullable Integer rows,
        @Nullable Integer paragraphs,
        Map<ParagraphNumber, String> leads,
        @Nullable String note,
        Map<String, ExtensionValue> extensions)
        implements SelfChecking {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Section {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        columns = List.copyOf(columns);
        leads = OrderedMap.copyOf(leads);
        extensions = OrderedMap.copyOf(extensions);
    }

    private static final Fault NOT_A_SECTION =
            new Fault("at", Text.of("此处应写章节位置，不能写到段落", "the place is a paragraph, not a section"));
    private static final Fault NO_TITLE = new Fault("title", Text.of("章节标题为空", "the section has no title"));
    private static final Fault LEAD_BEYOND = new Fault(
            "leads",
            Text.of("段首句（leads）的段号超出本节段数", "a lead has the number of a paragraph that the section does not have"));

    /** Reports a place within a section, a section without a title that is no preamble, and a lead without its paragraph. */
    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!at.isSection()) {
            faults.add(NOT_A_SECTION);
        }
        if (title.isBlank() && kind != SectionKind.PREAMBLE) {
            faults.add(NO_TITLE);
        }
        int most = paragraphs == null ? Integer.MAX_VALUE : paragraphs;
        if (leads.keySet().stream().anyMatch(number -> number.paragraph() > most)) {
            faults.add(LEAD_BEYOND);
        }
        return List.copyOf(faults);
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
        builder.at = at;
        builder.title = title;
        builder.kind = kind;
        builder.period = period;
        builder.columns = new ArrayList<>(columns);
        builder.rows = rows;
        builder.paragraphs = paragraphs;
        builder.leads = new LinkedHashMap<>(leads);
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Section} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable Place at;
        private String title = "";
        private @Nullable SectionKind kind;
        private @Nullable Period period;
        private List<String> columns = new ArrayList<>();
        private @Nullable Integer rows;
        private @Nullable Integer paragraphs;
        private Map<ParagraphNumber, String> leads = new LinkedHashMap<>();
        private @Nullable String note;
        private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the place of the section itself. */
        public Builder at(Place at) {
            this.at = Objects.requireNonNull(at, "at");
            return this;
        }

        /** Sets the title as stated; empty only for a preamble. */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /** Sets what it is. */
        public Builder kind(SectionKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets the time its heading states, null if it states none, unstated to end what the section above gives. */
        public Builder period(@Nullable Period period) {
            this.period = period;
            return this;
        }

        /** Sets the column heads of a table. */
        public Builder columns(List<String> columns) {
            this.columns = new ArrayList<>(columns);
            return this;
        }

        /** Sets how many rows a table or group has, null if it has none or they are not counted. */
        public Builder rows(@Nullable Integer rows) {
            this.rows = rows;
            return this;
        }

        /** Sets how many paragraphs the section itself has, null if they are not counted. */
        public Builder paragraphs(@Nullable Integer paragraphs) {
            this.paragraphs = paragraphs;
            return this;
        }

        /** Sets the lead sentence that titles a paragraph or a marked part of it (一是), by its number. */
        public Builder leads(Map<ParagraphNumber, String> leads) {
            this.leads = new LinkedHashMap<>(leads);
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
         * @return the Section
         * @throws IllegalStateException if something required is not set
         */
        public Section build() {
            return new Section(
                    Required.of(at, "at"),
                    title,
                    Required.of(kind, "kind"),
                    period,
                    columns,
                    rows,
                    paragraphs,
                    leads,
                    note,
                    extensions);
        }
    }
}
