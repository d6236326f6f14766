package org.districtplan.rules.rule;

import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a rule answered of one thing, with the evidence.
 *
 * <p>A note (something worth telling, such as a remainder beside an open list) is an outcome that holds and is a finding
 * all the same. This class is immutable and thread-safe.
 *
 * @param answer the answer
 * @param diagnostic what was looked at, where, and the evidence
 * @param reason why it is not checkable, in words that are the same for all of the kind; null for the other answers
 * @param isFinding whether a report lists it as found: contradictions, notes, and a rule that failed, but for what is accepted
 * @param accepted the entry of the baseline that accepts it, null if none does
 */
public record Outcome(
        Answer answer,
        Diagnostic diagnostic,
        @Nullable Text reason,
        boolean isFinding,
        @Nullable AcceptedFinding accepted) {

    /**
     * Refuses null in what is required.
     *
     * @throws IllegalArgumentException if a reason is missing where it is not checkable, or given where it is, or if it
     *     is both a finding and accepted
     */
    public Outcome {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(diagnostic, "diagnostic");
        if ((answer == Answer.NOT_CHECKABLE) != (reason != null)) {
            throw new IllegalArgumentException("a reason belongs to what is not checkable, and only to that");
        }
        if (isFinding && accepted != null) {
            throw new IllegalArgumentException("what is accepted is no finding any more");
        }
    }

    /**
     * Tells whether this is worth telling although nothing is wrong.
     *
     * @return true for a note
     */
    public boolean isNote() {
        return isFinding && answer == Answer.HOLDS;
    }
}
