package org.districtplan.rules.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a baseline: the findings it accepts, why, and until when.
 *
 * <p>It accepts a finding of its rule that stands in its plan, at its element and place if it names them, and has all its
 * attributes. With neither element nor place it accepts what is found of the plan's header. Lines and columns of files do
 * not count, so that an entry survives whatever is moved.
 *
 * <p>The canonical constructor may gain parameters before 1.0; use {@link #builder}. This class is immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param plan the id of the plan, or of the registry
 * @param element the element's own id; for one without, what it is, which of them, and where: {@code observation2@一(三) p1}
 * @param at one of the places of the element in the document, null for any
 * @param attributes attributes of the message, each with its value in Chinese or English; others may be what they like
 * @param reason why it is accepted; an empty one is refused by readers and checkers
 * @param until the last day it is accepted, null for ever
 * @param place where the entry stands, null if it was made in code
 */
public record AcceptedFinding(
        String rule,
        String plan,
        @Nullable String element,
        @Nullable Place at,
        Map<String, String> attributes,
        String reason,
        @Nullable LocalDate until,
        @Nullable SourcePlace place) {

    /** Refuses null in what is required and copies the attributes, keeping their order. */
    public AcceptedFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(reason, "reason");
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        attributes.forEach((name, value) -> Objects.requireNonNull(value, name));
    }

    /**
     * Starts an entry for a plan's header, without reason and expiry.
     *
     * @param rule the rule's id
     * @param plan the id of the plan, or of the registry
     * @return a new builder
     */
    public static Builder builder(String rule, String plan) {
        return new Builder(rule, plan);
    }

    /**
     * Starts an entry with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(rule, plan);
        builder.element = element;
        builder.at = at;
        builder.attributes = attributes;
        builder.reason = reason;
        builder.until = until;
        builder.place = place;
        return builder;
    }

    /**
     * Gives the same entry with a reason and an expiry.
     *
     * @param because why the finding is accepted
     * @param last the last day it is accepted, null for ever
     * @return the entry
     */
    public AcceptedFinding because(String because, @Nullable LocalDate last) {
        return toBuilder().reason(because).until(last).build();
    }

    /**
     * Says whether it is out of date.
     *
     * @param today the day to judge it at
     * @return true if its last day is over
     */
    public boolean isExpired(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /**
     * Names what it is about for people.
     *
     * @return the plan, the element and the place, as far as it names them
     */
    public String where() {
        return plan + (element == null ? "" : " " + element) + (at == null ? "" : " " + at);
    }

    /** Returns {@code rule at plan element}. */
    @Override
    public String toString() {
        return rule + " at " + where();
    }

    /** Builds {@link AcceptedFinding} values. A builder belongs to one thread. */
    public static final class Builder {
        private final String rule;
        private final String plan;
        private @Nullable String element;
        private @Nullable Place at;
        private Map<String, String> attributes = Map.of();
        private String reason = "";
        private @Nullable LocalDate until;
        private @Nullable SourcePlace place;

        private Builder(String rule, String plan) {
            this.rule = Objects.requireNonNull(rule, "rule");
            this.plan = Objects.requireNonNull(plan, "plan");
        }

        /** Sets the element, null for the header or any element at the place. */
        public Builder element(@Nullable String element) {
            this.element = element;
            return this;
        }

        /** Sets one of the places of the element in the document, null for any. */
        public Builder at(@Nullable Place at) {
            this.at = at;
            return this;
        }

        /** Sets the attributes that a finding must have. */
        public Builder attributes(Map<String, String> attributes) {
            this.attributes = Objects.requireNonNull(attributes, "attributes");
            return this;
        }

        /** Sets why the finding is accepted. */
        public Builder reason(String reason) {
            this.reason = Objects.requireNonNull(reason, "reason");
            return this;
        }

        /** Sets the last day it is accepted, null for no end. */
        public Builder until(@Nullable LocalDate until) {
            this.until = until;
            return this;
        }

        /** Sets where the entry is in a file, null if it was made in code. */
        public Builder place(@Nullable SourcePlace place) {
            this.place = place;
            return this;
        }

        /**
         * Makes the entry.
         *
         * @return the entry
         */
        public AcceptedFinding build() {
            return new AcceptedFinding(rule, plan, element, at, attributes, reason, until, place);
        }
    }
}
