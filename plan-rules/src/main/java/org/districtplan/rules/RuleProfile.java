package org.districtplan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.internal.control.ProfileTable;
import org.districtplan.rules.rule.RuleSetting;
import org.jspecify.annotations.Nullable;

/**
 * Which rules run, their severities and parameters, and the day plans are judged at: read from a file or put
 * together in code, and given to {@link PlanChecker.Builder#profile}.
 *
 * <pre>
 * format: districtplan-rules/1
 * evaluation-date: 2025-01-08
 * rules:
 *   share-mismatch: warning
 *   order-mismatch: off
 *   actual-from-future: {severity: error, parameters: {days-of-grace: 10}}
 * </pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param settings what is said of rules, by their ids; a rule that is not among them is as it is
 * @param evaluationDate the day plans are judged at, null for the one of the checker
 */
public record RuleProfile(
        Map<String, RuleSetting> settings, @Nullable LocalDate evaluationDate) {

    private static final RuleProfile EMPTY = new RuleProfile(Map.of(), null);

    /** Refuses null in the settings and copies them, keeping their order. */
    public RuleProfile {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        settings.forEach((rule, setting) -> Objects.requireNonNull(setting, rule));
    }

    private static RuleProfile of(ProfileTable.Contents contents) {
        return new RuleProfile(contents.settings(), contents.evaluationDate());
    }

    /**
     * Gives the profile that leaves all as it is.
     *
     * @return the profile
     */
    public static RuleProfile empty() {
        return EMPTY;
    }

    /**
     * Starts a profile that leaves all as it is.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a profile from a file.
     *
     * @param file a {@code .yaml}, {@code .yml} or {@code .json} file
     * @param rules the rules it may refer to, those of the host among them
     * @return the profile, or what is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static ControlFile<RuleProfile> read(Path file, RuleCatalogue rules) throws IOException {
        return new ControlFile<>(ProfileTable.of(rules.rules()).read(file).map(RuleProfile::of));
    }

    /**
     * Reads a profile from a text.
     *
     * @param name the name in diagnostics; its ending says whether the text is YAML or JSON
     * @param text the text
     * @param rules the rules it may refer to, those of the host among them
     * @return the profile, or what is wrong with the text
     */
    public static ControlFile<RuleProfile> readText(String name, String text, RuleCatalogue rules) {
        try {
            return new ControlFile<>(
                    ProfileTable.of(rules.rules()).read(Source.of(name, text)).map(RuleProfile::of));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always there", e);
        }
    }

    /**
     * Writes the profile as a canonical YAML file: rules in the order of the catalogue.
     *
     * @param rules the rules it refers to
     * @return the text, ending in a line feed
     * @throws IllegalArgumentException if it refers to others
     */
    public String toYaml(RuleCatalogue rules) {
        settings.keySet().forEach(rules::require);
        return ProfileTable.of(rules.rules()).yaml(new ProfileTable.Contents(settings, evaluationDate));
    }

    /** Builds {@link RuleProfile} values; of two things said of one rule that exclude each other, the later counts. */
    public static final class Builder {
        private final Map<String, RuleSetting> settings = new LinkedHashMap<>();
        private @Nullable LocalDate evaluationDate;

        private Builder() {}

        /** Switches a rule off. */
        public Builder off(String rule) {
            settings.put(Objects.requireNonNull(rule, "rule"), new RuleSetting(true, null, Map.of()));
            return this;
        }

        /** Sets the severity of every contradiction of a rule. */
        public Builder severity(String rule, Severity severity) {
            Objects.requireNonNull(severity, "severity");
            settings.put(rule, new RuleSetting(false, severity, parameters(rule)));
            return this;
        }

        /** Sets a parameter of a rule. */
        public Builder parameter(String rule, String name, BigDecimal value) {
            Map<String, BigDecimal> values = new HashMap<>(parameters(rule));
            values.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            RuleSetting before = settings.get(rule);
            settings.put(rule, new RuleSetting(false, before == null ? null : before.severity(), values));
            return this;
        }

        private Map<String, BigDecimal> parameters(String rule) {
            RuleSetting before = settings.get(Objects.requireNonNull(rule, "rule"));
            return before == null ? Map.of() : before.parameters();
        }

        /** Sets the day plans are judged at, null for the one of the checker. */
        public Builder evaluationDate(@Nullable LocalDate evaluationDate) {
            this.evaluationDate = evaluationDate;
            return this;
        }

        /**
         * Builds the profile. Whether the rules it refers to exist is seen when a checker takes it.
         *
         * @return the profile
         */
        public RuleProfile build() {
            return new RuleProfile(settings, evaluationDate);
        }
    }
}
