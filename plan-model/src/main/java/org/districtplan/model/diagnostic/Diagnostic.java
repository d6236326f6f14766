package org.districtplan.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One problem or finding: what it is, how severe it is, and where to look. Readers and rules report the same type.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the builder and accessors.
 *
 * @param rule the id of the rule or reader problem, words joined by hyphens: {@code share-mismatch}
 * @param severity how severe it is
 * @param message what was found, what was expected and how to fix it, with the values as named attributes
 * @param element the element it is about, null where it is about a file
 * @param place where it stands, null for a plan that was built in code
 * @param related other places that belong to it, in the order to look at them
 */
public record Diagnostic(
        String rule,
        Severity severity,
        Message message,
        @Nullable ElementRef element,
        @Nullable SourcePlace place,
        List<Related> related) {

    /** Refuses null in what is required and copies the list. */
    public Diagnostic {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        related = List.copyOf(related);
    }

    /**
     * Another place that belongs to a finding.
     *
     * @param label what stands there: the other figure, the first of two equal keys
     * @param element the element there, null where it is a place in a file only
     * @param place where it stands, null for a plan that was built in code
     */
    public record Related(
            Text label,
            @Nullable ElementRef element,
            @Nullable SourcePlace place) {

        /** Refuses a null label. */
        public Related {
            Objects.requireNonNull(label, "label");
        }

        /**
         * Names the place for people.
         *
         * @return {@code file:line:column}, or the element's name where there is no file
         */
        public String where() {
            return nameOf(element, place);
        }
    }

    /**
     * Makes a diagnostic at a place in a file.
     *
     * @param rule the id of the problem
     * @param severity how severe it is
     * @param message what was found
     * @param place where it stands
     * @return the diagnostic
     */
    public static Diagnostic at(String rule, Severity severity, Message message, SourcePlace place) {
        return new Diagnostic(rule, severity, message, null, Objects.requireNonNull(place, "place"), List.of());
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
        builder.rule = rule;
        builder.severity = severity;
        builder.message = message;
        builder.element = element;
        builder.place = place;
        builder.related = related;
        return builder;
    }

    /**
     * Gives the message in a language.
     *
     * @param language the reader's language
     * @return the sentence
     */
    public String message(Language language) {
        return message.in(language);
    }

    /**
     * Gives one of the named attributes.
     *
     * @param name the attribute's name
     * @return its value, empty if the message has no such attribute
     */
    public Optional<Text> attribute(String name) {
        return Optional.ofNullable(message.attributes().get(name));
    }

    /**
     * Names the place for people.
     *
     * @return {@code file:line:column}, or the element's name where there is no file
     */
    public String where() {
        return nameOf(element, place);
    }

    /**
     * Gives the same finding another severity.
     *
     * @param other the severity to give it
     * @return the finding with that severity
     */
    public Diagnostic withSeverity(Severity other) {
        return toBuilder().severity(other).build();
    }

    /**
     * Adds places that belong to the finding.
     *
     * @param more the places, in the order to look at them
     * @return the finding with those places after the ones it has
     */
    public Diagnostic withRelated(List<Related> more) {
        List<Related> all = new ArrayList<>(related);
        all.addAll(more);
        return toBuilder().related(all).build();
    }

    private static String nameOf(@Nullable ElementRef element, @Nullable SourcePlace place) {
        if (place != null) {
            return place.toString();
        }
        return element == null ? "" : element.toString();
    }

    /** Returns {@code where: severity: message [rule]} in English, on one line that is safe to show in a terminal. */
    @Override
    public String toString() {
        return ControlCharacters.escape(where() + ": " + severity.label().en() + ": " + message + " [" + rule + "]");
    }

    /** Builds {@link Diagnostic} values; what is required and not set is refused by {@link #build()}. */
    public static final class Builder {
        private @Nullable String rule;
        private @Nullable Severity severity;
        private @Nullable Message message;
        private @Nullable ElementRef element;
        private @Nullable SourcePlace place;
        private List<Related> related = List.of();

        private Builder() {}

        /** Sets the id of the rule or reader problem. */
        public Builder rule(String rule) {
            this.rule = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /** Sets how severe it is. */
        public Builder severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /** Sets what was found, what was expected and how to fix it. */
        public Builder message(Message message) {
            this.message = Objects.requireNonNull(message, "message");
            return this;
        }

        /** Sets the element it is about, null where it is about a file. */
        public Builder element(@Nullable ElementRef element) {
            this.element = element;
            return this;
        }

        /** Sets where it stands, null for a plan that was built in code. */
        public Builder place(@Nullable SourcePlace place) {
            this.place = place;
            return this;
        }

        /** Sets the other places that belong to it, in the order to look at them. */
        public Builder related(List<Related> related) {
            this.related = List.copyOf(related);
            return this;
        }

        /**
         * Builds the value.
         *
         * @return the diagnostic
         * @throws IllegalStateException if something required is not set
         */
        public Diagnostic build() {
            return new Diagnostic(
                    required(rule, "rule"),
                    required(severity, "severity"),
                    required(message, "message"),
                    element,
                    place,
                    related);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException(name + " is required and not set");
            }
            return value;
        }
    }
}
