package org.districtplan.rules.rule;

import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answered about one item, with the evidence.
 *
 * <p>A finding is a contradiction, a note, or the failure of a rule; what a baseline accepts is no finding any more. Checkers
 * make outcomes by the factories below; a host only reads them. The canonical constructor may gain parameters before 1.0. This
 * class is immutable and thread-safe.
 *
 * @param answer the answer
 * @param diagnostic what was checked, where, and the evidence
 * @param reason why it is not checkable, in words that are the same for all of the kind; null for the other answers
 * @param isFinding whether a report lists it as found
 * @param accepted the entry of the baseline that accepts it, null if none does
 */
public record Outcome(
        Answer answer,
        Diagnostic diagnostic,
        @Nullable Text reason,
        boolean isFinding,
        @Nullable AcceptedFinding accepted) {

    /**
     * Checks that the components agree.
     *
     * @throws NullPointerException if the answer or the diagnostic is null
     * @throws IllegalArgumentException if a reason is missing for what is not checkable, or given for another answer, or if the
     *     outcome is both a finding and accepted
     */
    public Outcome {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(diagnostic, "diagnostic");
        if ((answer == Answer.NOT_CHECKABLE) != (reason != null)) {
            throw new IllegalArgumentException("only an outcome that is not checkable has a reason, and it needs one");
        }
        if (isFinding && accepted != null) {
            throw new IllegalArgumentException("an accepted outcome cannot be a finding");
        }
    }

    /**
     * Makes an outcome that holds.
     *
     * @param diagnostic what was checked
     * @return the outcome, which is no finding
     */
    public static Outcome holds(Diagnostic diagnostic) {
        return new Outcome(Answer.HOLDS, diagnostic, null, false, null);
    }

    /**
     * Makes an outcome that holds with a note.
     *
     * @param diagnostic what was checked and noted
     * @return the outcome, which is a finding
     */
    public static Outcome note(Diagnostic diagnostic) {
        return new Outcome(Answer.HOLDS, diagnostic, null, true, null);
    }

    /**
     * Makes a contradiction.
     *
     * @param diagnostic what was found
     * @return the outcome, which is a finding
     */
    public static Outcome contradicts(Diagnostic diagnostic) {
        return new Outcome(Answer.CONTRADICTS, diagnostic, null, true, null);
    }

    /**
     * Makes an outcome that is not checkable.
     *
     * @param reason why, in words that are the same for all of the kind
     * @param diagnostic what could not be checked
     * @return the outcome, which is no finding
     */
    public static Outcome notCheckable(Text reason, Diagnostic diagnostic) {
        return new Outcome(Answer.NOT_CHECKABLE, diagnostic, Objects.requireNonNull(reason, "reason"), false, null);
    }

    /**
     * Makes the outcome of a rule that failed.
     *
     * @param reason that it failed, in words that are the same for all failures
     * @param diagnostic the failure
     * @return the outcome, which is a finding
     */
    public static Outcome failed(Text reason, Diagnostic diagnostic) {
        return new Outcome(Answer.NOT_CHECKABLE, diagnostic, Objects.requireNonNull(reason, "reason"), true, null);
    }

    /**
     * Gives the same outcome, accepted by an entry of a baseline.
     *
     * @param entry the entry
     * @return the outcome, which is no finding any more
     */
    public Outcome acceptedBy(AcceptedFinding entry) {
        return new Outcome(answer, diagnostic, reason, false, Objects.requireNonNull(entry, "entry"));
    }

    /**
     * Says whether this is a note: a finding of severity note, whether the check holds or not.
     *
     * @return true for a note that is not accepted
     */
    public boolean isNote() {
        return isFinding && answer != Answer.NOT_CHECKABLE && diagnostic.severity() == Severity.NOTE;
    }

    /**
     * Says whether this is the failure of the rule itself.
     *
     * @return true if the rule threw an exception
     */
    public boolean isFailure() {
        return isFinding && answer == Answer.NOT_CHECKABLE;
    }
}
