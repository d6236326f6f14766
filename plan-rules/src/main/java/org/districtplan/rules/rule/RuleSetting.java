package org.districtplan.rules.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.districtplan.model.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one rule.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param isOff whether the rule does not run
 * @param severity the severity of every contradiction, null for that of the rule
 * @param parameters the values of its parameters by their names; a parameter that is not among them keeps its standard value
 */
public record RuleSetting(boolean isOff, @Nullable Severity severity, Map<String, BigDecimal> parameters) {

    /**
     * Refuses null in the parameters and copies them.
     *
     * @throws IllegalArgumentException if a rule that does not run is given a severity or parameters
     */
    public RuleSetting {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        parameters.forEach((name, value) -> Objects.requireNonNull(value, name));
        if (isOff && (severity != null || !parameters.isEmpty())) {
            throw new IllegalArgumentException("a rule that is off has neither a severity nor parameters");
        }
    }
}
