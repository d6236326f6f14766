package org.districtplan.rules.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one rule answered in one run. All three answers are counted, so that a rule without anything to check is visible.
 *
 * <p>Each count has one meaning in every report: {@link #errors}, {@link #warnings} and {@link #notes} are findings by
 * severity, {@link #accepted} are findings that a baseline accepts, {@link #holds} and {@link #notCheckable} are the other
 * two answers.
 *
 * <p>Checkers make results; a host only reads them. The canonical constructor may gain parameters before 1.0; use
 * {@link #builder}. This class is immutable and thread-safe, and no component is null.
 *
 * @param rule the rule
 * @param severity the severity of its contradictions in this run, unless the rule sets another for one of them
 * @param holds how many checks hold, those with a note included
 * @param reasons how many checks could not be made for each reason, in the order of the first of each
 * @param outcomes the outcomes kept, in the order reported: every finding, and of the other outcomes with each answer at
 *     most as many as the checker keeps
 */
public record RuleResult(Rule rule, Severity severity, int holds, Map<Text, Integer> reasons, List<Outcome> outcomes) {

    /**
     * Copies the collections and keeps their order.
     *
     * @throws NullPointerException if a component is null
     */
    public RuleResult {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Starts a result of a rule: its own severity, and nothing checked.
     *
     * @param rule the rule
     * @return a new builder
     */
    public static Builder builder(Rule rule) {
        return new Builder(rule);
    }

    /**
     * Counts the findings of severity error; the failure of the rule itself is one.
     *
     * @return the number, without those that are accepted
     */
    public int errors() {
        return findings(Severity.ERROR);
    }

    /**
     * Counts the findings of severity warning.
     *
     * @return the number, without those that are accepted
     */
    public int warnings() {
        return findings(Severity.WARNING);
    }

    /**
     * Counts the findings of severity note: contradictions of that severity, and checks that hold with a note.
     *
     * @return the number, without those that are accepted
     */
    public int notes() {
        return findings(Severity.NOTE);
    }

    /**
     * Counts the contradictions and notes that a baseline accepts.
     *
     * @return the number
     */
    public int accepted() {
        return count(outcome -> outcome.accepted() != null);
    }

    /**
     * Counts the checks that could not be made.
     *
     * @return the sum of {@link #reasons}
     */
    public int notCheckable() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Counts the checks with one answer, those with accepted findings included.
     *
     * @param answer the answer
     * @return the number, for {@link Answer#CONTRADICTS} of contradictions of any severity
     */
    public int count(Answer answer) {
        return switch (answer) {
            case HOLDS -> holds;
            case CONTRADICTS -> count(outcome -> outcome.answer() == Answer.CONTRADICTS);
            case NOT_CHECKABLE -> notCheckable();
        };
    }

    /**
     * Counts everything the rule looked at.
     *
     * @return the sum of the three answers, accepted contradictions included
     */
    public int lookedAt() {
        return holds + count(Answer.CONTRADICTS) + notCheckable();
    }

    private int findings(Severity of) {
        return count(outcome -> outcome.isFinding() && outcome.diagnostic().severity() == of);
    }

    private int count(Predicate<Outcome> kind) {
        return (int) outcomes.stream().filter(kind).count();
    }

    /**
     * Lists what a report shows.
     *
     * @return contradictions and notes that are not accepted, and the failure of the rule itself, in the order reported
     */
    public Stream<Diagnostic> findings() {
        return outcomes.stream().filter(Outcome::isFinding).map(Outcome::diagnostic);
    }

    /** Returns the rule's id and its answers, such as {@code no-seven: 3 hold, 2 contradict, 0 not checkable, 2 accepted}. */
    @Override
    public String toString() {
        int accepted = accepted();
        int contradict = count(outcome -> outcome.isFinding() && outcome.answer() == Answer.CONTRADICTS);
        return rule.id() + ": " + holds + " hold, " + contradict + " contradict, " + notCheckable() + " not checkable"
                + (accepted == 0 ? "" : ", " + accepted + " accepted");
    }

    /** Builds {@link RuleResult} values. A builder belongs to one thread. */
    public static final class Builder {
        private final Rule rule;
        private @Nullable Severity severity;
        private int holds;
        private Map<Text, Integer> reasons = Map.of();
        private List<Outcome> outcomes = List.of();

        private Builder(Rule rule) {
            this.rule = Objects.requireNonNull(rule, "rule");
        }

        /** Sets the severity of contradictions in the run. */
        public Builder severity(Severity severity) {
            this.severity = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /** Sets how many checks hold. */
        public Builder holds(int holds) {
            this.holds = holds;
            return this;
        }

        /** Sets how many checks could not be made for each reason. */
        public Builder reasons(Map<Text, Integer> reasons) {
            this.reasons = Objects.requireNonNull(reasons, "reasons");
            return this;
        }

        /** Sets the outcomes kept. */
        public Builder outcomes(List<Outcome> outcomes) {
            this.outcomes = Objects.requireNonNull(outcomes, "outcomes");
            return this;
        }

        /**
         * Makes the result.
         *
         * @return the result
         */
        public RuleResult build() {
            return new RuleResult(rule, severity == null ? rule.severity() : severity, holds, reasons, outcomes);
        }
    }
}
