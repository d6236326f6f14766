package org.districtplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.constraint.IdForm;
import org.districtplan.model.constraint.ValidCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * A named thing that recurs: project, platform, zone, building, institution, event, policy. A party is one of kind
 * institution or enterprise.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param id the id
 * @param name its name
 * @param kind what it is
 * @param aliases other names and spellings
 * @param parent the id of the subject it belongs to, null if none
 * @param code the unified social credit code, null if it is not known
 * @param track the id of its track of stages, null for that of its kind
 * @param perhaps the id of the subject it may be the same as, null if none
 * @param sameAs the id of the entry this one is the same as, null if none
 * @param note a note in our own words
 * @param extensions the {@code x-} keys, kept as they are
 */
public record Subject(
        @IdForm String id,
        Name name,
        SubjectKind kind,
        List<String> aliases,
        @Nullable String parent,
        @ValidCreditCode @Nullable String code,
        @Nullable String track,
        @Nullable String perhaps,
        @Nullable String sameAs,
        @Nullable String note,
        Map<String, ExtensionValue> extensions)
        implements RegistryEntry {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Subject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        aliases = List.copyOf(aliases);
        extensions = OrderedMap.copyOf(extensions);
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
        builder.kind = kind;
        builder.aliases = new ArrayList<>(aliases);
        builder.parent = parent;
        builder.code = code;
        builder.track = track;
        builder.perhaps = perhaps;
        builder.sameAs = sameAs;
        builder.note = note;
        builder.extensions = new LinkedHashMap<>(extensions);
        return builder;
    }

    /** Builds {@link Subject} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable Name name;
        private @Nullable SubjectKind kind;
        private List<String> aliases = new ArrayList<>();
        private @Nullable String parent;
        private @Nullable String code;
        private @Nullable String track;
        private @Nullable String perhaps;
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

        /** Sets what it is. */
        public Builder kind(SubjectKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets other names and spellings. */
        public Builder aliases(List<String> aliases) {
            this.aliases = new ArrayList<>(aliases);
            return this;
        }

        /** Sets the id of the subject it belongs to, null if none. */
        public Builder parent(@Nullable String parent) {
            this.parent = parent;
            return this;
        }

        /** Sets the unified social credit code, null if it is not known. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** Sets the id of its track of stages, null for that of its kind. */
        public Builder track(@Nullable String track) {
            this.track = track;
            return this;
        }

        /** Sets the id of the subject it may be the same as, null if none. */
        public Builder perhaps(@Nullable String perhaps) {
            this.perhaps = perhaps;
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
         * @return the Subject
         * @throws IllegalStateException if something required is not set
         */
        public Subject build() {
            return new Subject(
                    Required.of(id, "id"),
                    Required.of(name, "name"),
                    Required.of(kind, "kind"),
                    aliases,
                    parent,
                    code,
                    track,
                    perhaps,
                    sameAs,
                    note,
                    extensions);
        }
    }
}
