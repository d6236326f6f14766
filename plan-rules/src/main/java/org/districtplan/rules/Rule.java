package org.districtplan.rules;

import java.util.Objects;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One rule: what it asks, why, an example of each kind, and the checks themselves.
 *
 * <p>The rules of this library are listed by {@link RuleCatalogue#standard()}; a rule of a host is made in the same way.
 * This class is immutable, and thread-safe if its checks are.
 *
 * @param id its id, words joined by hyphens that name what is wrong: {@code place-not-in-outline}
 * @param title what it asks, in one line
 * @param rationale why that matters, and what the rule leaves alone
 * @param bad an example in YAML that it reports
 * @param good the same example as it should be
 * @param severity how much a contradiction weighs unless the check says otherwise
 * @param since the version of this library, or of the host, that brought it
 * @param setCheck what it does with the set and its registries
 * @param planCheck what it does with each plan
 */
public record Rule(
        String id,
        Text title,
        Text rationale,
        String bad,
        String good,
        Severity severity,
        String since,
        RuleCheck setCheck,
        PlanCheck planCheck) {

    private static final RuleCheck NO_SET_CHECK = context -> {};
    private static final PlanCheck NO_PLAN_CHECK = (context, plan) -> {};

    /**
     * Refuses null.
     *
     * @throws org.districtplan.model.value.InvalidTextException if the id is not of lower-case words joined by hyphens
     */
    public Rule {
        Ref.requireId(id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(bad, "bad");
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(setCheck, "setCheck");
        Objects.requireNonNull(planCheck, "planCheck");
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
        private @Nullable Text title;
        private Text rationale = Text.of("");
        private String bad = "";
        private String good = "";
        private Severity severity = Severity.ERROR;
        private String since = "";
        private RuleCheck setCheck = NO_SET_CHECK;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
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

        /** Sets how much a contradiction weighs unless the check says otherwise. */
        public Builder severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /** Sets the version that brought it. */
        public Builder since(String since) {
            this.since = Objects.requireNonNull(since, "since");
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
         */
        public Rule check(RuleCheck check) {
            return rule(check, NO_PLAN_CHECK);
        }

        private Rule rule(RuleCheck set, PlanCheck plan) {
            return new Rule(id, title == null ? Text.of(id) : title, rationale, bad, good, severity, since, set, plan);
        }
    }
}
