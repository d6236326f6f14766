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
 * not count, so that an entry survives whatever is moved. This class is immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param plan the id of the plan, or of the registry
 * @param element the element's own id; for one without, what it is, which of them, and where: {@code observation2@一(三) p1}
 * @param at one of the places in print of the element, null for any
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
     * Gives the same entry with a reason and an expiry.
     *
     * @param because why the finding is accepted
     * @param last the last day it is accepted, null for ever
     * @return the entry
     */
    public AcceptedFinding because(String because, @Nullable LocalDate last) {
        return new AcceptedFinding(rule, plan, element, at, attributes, because, last, place);
    }

    /**
     * Tells whether it is out of date.
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
}
