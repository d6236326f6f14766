package org.districtplan.rules.internal.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.rule.Rule;

/**
 * What a check runs, and by which numbers it judges.
 *
 * @param rules the rules in the order they run
 * @param severities the severities that replace those of rules, by rule id
 * @param parameters the values of the parameters of every rule, by rule id and name
 * @param intervals turns stated quantities into intervals
 * @param maxKeptOutcomes how many outcomes that hold, and how many that are not checkable, each rule keeps
 */
public record CheckSettings(
        List<Rule> rules,
        Map<String, Severity> severities,
        Map<String, Map<String, BigDecimal>> parameters,
        IntervalPolicy intervals,
        int maxKeptOutcomes) {

    /** Copies the collections. */
    public CheckSettings {
        rules = List.copyOf(rules);
        severities = Map.copyOf(severities);
        parameters = Map.copyOf(parameters);
        Objects.requireNonNull(intervals, "intervals");
    }

    /**
     * Fills in the standard value of every parameter that is not set.
     *
     * @param rules the rules
     * @param set the values that are set, by rule id and name
     */
    public static Map<String, Map<String, BigDecimal>> withStandardValues(
            List<Rule> rules, Map<String, Map<String, BigDecimal>> set) {
        Map<String, Map<String, BigDecimal>> all = new HashMap<>();
        for (Rule rule : rules) {
            Map<String, BigDecimal> values = new HashMap<>();
            rule.parameters().forEach(parameter -> values.put(parameter.name(), parameter.standard()));
            values.putAll(set.getOrDefault(rule.id(), Map.of()));
            all.put(rule.id(), Map.copyOf(values));
        }
        return all;
    }

    Map<String, BigDecimal> parameters(Rule rule) {
        return Objects.requireNonNull(parameters.get(rule.id()), rule.id());
    }
}
