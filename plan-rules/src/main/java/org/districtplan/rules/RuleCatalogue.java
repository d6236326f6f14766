package org.districtplan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.rules.internal.rule.StandardRules;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleFamily;

/**
 * Rules in the order they run and are reported.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleCatalogue {

    private static final RuleCatalogue STANDARD = new RuleCatalogue(StandardRules.all());

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RuleCatalogue(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (this.rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
    }

    /**
     * Gives the rules of this library.
     *
     * @return the catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * Makes a catalogue.
     *
     * @param rules the rules in order
     * @return the catalogue
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleCatalogue of(Collection<Rule> rules) {
        return new RuleCatalogue(rules);
    }

    /**
     * Adds rules behind these, such as those of a host.
     *
     * @param more the rules
     * @return the larger catalogue
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleCatalogue with(Rule... more) {
        List<Rule> all = new ArrayList<>(rules.values());
        all.addAll(List.of(more));
        return new RuleCatalogue(all);
    }

    /**
     * Gives the rules.
     *
     * @return the rules in order
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Lists the families of these rules.
     *
     * @return the families in the order of their first rules
     */
    public List<RuleFamily> families() {
        return rules.values().stream().map(Rule::family).distinct().toList();
    }

    /**
     * Gives the rules of a family.
     *
     * @param family the family
     * @return its rules in order, none if there are none of it
     */
    public List<Rule> rules(RuleFamily family) {
        return rules.values().stream()
                .filter(rule -> rule.family().equals(family))
                .toList();
    }

    /**
     * Lists the ids.
     *
     * @return the ids in order
     */
    public Collection<String> ids() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    /**
     * Finds a rule.
     *
     * @param id its id
     * @return the rule, empty if there is none
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Finds a rule that has to be there.
     *
     * @param id its id
     * @return the rule
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public Rule require(String id) {
        return rule(id).orElseThrow(() -> new IllegalArgumentException("no rule has the id \"" + id + "\""
                + Nearest.to(id, rules.keySet())
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("")));
    }

    /** Returns the ids. */
    @Override
    public String toString() {
        return rules.keySet().toString();
    }
}
