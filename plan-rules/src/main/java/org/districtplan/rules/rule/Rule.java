package org.districtplan.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One rule: what it asks, why, an example of each kind, and the checks themselves.
 *
 * <p>The rules of this library are listed by {@code RuleCatalogue.standard()}; a rule of a host is made in the same way.
 * This class is immutable, and thread-safe if its checks are.
 *
 * @param family what group of rules it belongs to
 * @param id its id, words joined by hyphens that name what is wrong: {@code place-not-in-outline}
 * @param title what it asks, in one line
 * @param rationale why that matters, and what the rule leaves alone
 * @param bad an example in YAML that it reports
 * @param good the same example as it should be
 * @param severity the severity of a contradiction unless the check gives another
 * @param since the version of this library, or of the host, that brought it
 * @param parameters the numbers it judges by that a host may set
 * @param setCheck what it does with the set and its registries
 * @param planCheck what it does with each plan
 */
public record Rule(
        RuleFamily family,
        String id,
        Text title,
        Text rationale,
        String bad,
        String good,
        Severity severity,
        String since,
        List<RuleParameter> parameters,
        RuleCheck setCheck,
        PlanCheck planCheck) {

    private static final RuleCheck NO_SET_CHECK = context -> {};
    private static final PlanCheck NO_PLAN_CHECK = (context, plan) -> {};

    /**
     * Refuses null and copies the list.
     *
     * @throws org.districtplan.model.value.InvalidTextException if the id is not of lower-case words joined by hyphens
     * @throws IllegalArgumentException if two parameters have the same name
     */
    public Rule {
        Objects.requireNonNull(family, "family");
        Ref.requireId(id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(bad, "bad");
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(since, "since");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(setCheck, "setCheck");
        Objects.requireNonNull(planCheck, "planCheck");
        Set<String> names = new HashSet<>();
        for (RuleParameter parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException(id + ": two parameters have the name " + parameter.name());
            }
        }
    }

    /**
     * Gives the same rule in another family.
     *
     * @param other the family
     * @return the rule
     */
    public Rule withFamily(RuleFamily other) {
        return new Rule(other, id, title, rationale, bad, good, severity, since, parameters, setCheck, planCheck);
    }

    /**
     * Finds a parameter.
     *
     * @param name its name
     * @return the parameter, empty if the rule has none of that name
     */
    public Optional<RuleParameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /**
     * Finds a parameter that has to be there.
     *
     * @param name its name
     * @return the parameter
     * @throws IllegalArgumentException if the rule has none of that name; the message names the nearest
     */
    public RuleParameter requireParameter(String name) {
        return parameter(name)
                .orElseThrow(() -> new IllegalArgumentException("the rule " + id + " has no parameter \""
                        + name + "\""
                        + Nearest.to(
                                        name,
                                        parameters.stream()
                                                .map(RuleParameter::name)
                                                .toList())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("")));
    }

    /**
     * Starts a rule.
     *
     * @param id its id
     * @return a new builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    /** Builds {@link Rule} values; severity is ERROR and the other texts are empty unless set. */
    public static final class Builder {
        private final String id;
        private RuleFamily family = RuleFamily.OTHER;
        private @Nullable Text title;
        private Text rationale = Text.of("");
        private String bad = "";
        private String good = "";
        private Severity severity = Severity.ERROR;
        private String since = "";
        private final List<RuleParameter> parameters = new ArrayList<>();
        private RuleCheck setCheck = NO_SET_CHECK;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /** Sets what group of rules it belongs to. */
        public Builder family(RuleFamily family) {
            this.family = Objects.requireNonNull(family, "family");
            return this;
        }

        /** Sets what it asks, in one line. */
        public Builder title(String zh, String en) {
            this.title = Text.of(zh, en);
            return this;
        }

        /** Sets why that matters. */
        public Builder rationale(String zh, String en) {
            this.rationale = Text.of(zh, en);
            return this;
        }

        /** Sets an example in YAML that it reports. */
        public Builder bad(String example) {
            this.bad = Objects.requireNonNull(example, "example");
            return this;
        }

        /** Sets the same example as it should be. */
        public Builder good(String example) {
            this.good = Objects.requireNonNull(example, "example");
            return this;
        }

        /** Sets the severity of a contradiction unless the check gives another. */
        public Builder severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /** Sets the version that brought it. */
        public Builder since(String since) {
            this.since = Objects.requireNonNull(since, "since");
            return this;
        }

        /** Adds a number it judges by that a host may set: its name, its value unless another is set, and what it does. */
        public Builder parameter(String name, BigDecimal standard, String zh, String en) {
            return parameter(
                    RuleParameter.builder(name, standard, Text.of(zh, en)).build());
        }

        /** Adds a number it judges by that a host may set, within bounds. */
        public Builder parameter(RuleParameter parameter) {
            parameters.add(Objects.requireNonNull(parameter, "parameter"));
            return this;
        }

        /** Sets what it does with the registries, beside what it does with each plan. */
        public Builder checkRegistries(RuleCheck check) {
            this.setCheck = Objects.requireNonNull(check, "check");
            return this;
        }

        /**
         * Makes a rule that looks at each plan.
         *
         * @param check what it does with a plan
         * @return the rule; its title is its id if none was set
         * @throws org.districtplan.model.value.InvalidTextException if the id is not of lower-case words joined by hyphens
         * @throws IllegalArgumentException if two parameters have the same name
         */
        public Rule checkEachPlan(PlanCheck check) {
            return rule(setCheck, check);
        }

        /**
         * Makes a rule that looks at a whole set at once.
         *
         * @param check what it does with the set
         * @return the rule; its title is its id if none was set
         * @throws org.districtplan.model.value.InvalidTextException if the id is not of lower-case words joined by hyphens
         * @throws IllegalArgumentException if two parameters have the same name
         */
        public Rule check(RuleCheck check) {
            return rule(check, NO_PLAN_CHECK);
        }

        private Rule rule(RuleCheck set, PlanCheck plan) {
            Text shown = title == null ? Text.of(id) : title;
            return new Rule(family, id, shown, rationale, bad, good, severity, since, parameters, set, plan);
        }
    }
}
