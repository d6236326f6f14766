package org.districtplan.rules.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;

/**
 * What one rule answered in one run: all three answers counted, so that a rule that looked at nothing is visible.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the rule
 * @param severity how much its contradictions weigh in this run, unless the rule gives them a weight of their own
 * @param holds how many things hold, notes among them
 * @param notes how many of those come with a note that is not accepted
 * @param contradicts how many things contradict and are not accepted
 * @param accepted how many contradictions and notes the baseline accepts
 * @param notCheckable how many things could not be checked
 * @param reasons how many could not be checked for each reason, in the order first met
 * @param outcomes the outcomes kept, in the order reported: every contradiction and note, of the others at most so many
 *     of each answer as the checker keeps
 */
public record RuleResult(
        Rule rule,
        Severity severity,
        int holds,
        int notes,
        int contradicts,
        int accepted,
        int notCheckable,
        Map<Text, Integer> reasons,
        List<Outcome> outcomes) {

    /** Refuses null and copies the collections, keeping their order. */
    public RuleResult {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Counts everything the rule looked at.
     *
     * @return the sum of the three answers, accepted contradictions among them
     */
    public int lookedAt() {
        return holds + contradicts + (int) accepted(Answer.CONTRADICTS) + notCheckable;
    }

    private long accepted(Answer answer) {
        return accepted == 0
                ? 0
                : outcomes.stream()
                        .filter(outcome -> outcome.accepted() != null && outcome.answer() == answer)
                        .count();
    }

    /**
     * Lists what a report shows.
     *
     * @return contradictions and notes that are not accepted, and a failure of the rule itself, in the order reported
     */
    public Stream<Diagnostic> findings() {
        return outcomes.stream().filter(Outcome::isFinding).map(Outcome::diagnostic);
    }

    /** Returns the rule's id and its three counts. */
    @Override
    public String toString() {
        return rule.id() + ": " + holds + " hold, " + contradicts + " contradict, " + notCheckable + " not checkable"
                + (accepted == 0 ? "" : ", " + accepted + " accepted");
    }
}
