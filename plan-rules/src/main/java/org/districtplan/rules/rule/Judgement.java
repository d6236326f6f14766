package org.districtplan.rules.rule;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.districtplan.model.Located;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;

/**
 * One thing a rule looked at, waiting for its answer. It takes exactly one answer; {@link RuleContext#at} makes it.
 *
 * <p>Checkers make it; it is not for hosts to implement, and may gain methods. It belongs to one thread.
 */
public interface Judgement {

    /**
     * Adds another place to look at.
     *
     * @param label what stands there
     * @param other the element there
     * @param otherPath the field as a JSON Pointer relative to that element; empty for the element itself
     * @return this
     */
    Judgement related(Text label, ElementRef other, String otherPath);

    /**
     * Adds another place to look at.
     *
     * @param label what stands there
     * @param other the element there, with its plan
     * @param otherPath the field as a JSON Pointer relative to that element; empty for the element itself
     * @return this
     */
    default Judgement related(Text label, Located<?> other, String otherPath) {
        return related(label, other.ref(), otherPath);
    }

    /**
     * Adds other places to look at, which are only put together if the answer is kept.
     *
     * @param places calls {@link #related} for each of them
     * @return this
     */
    Judgement evidence(Consumer<Judgement> places);

    /** Answers that it holds, without evidence to keep. */
    void holds();

    /**
     * Answers that it holds.
     *
     * @param evidence what was found and computed
     */
    default void holds(Message evidence) {
        holds(() -> evidence);
    }

    /**
     * Answers that it holds, with evidence that is only put together if it is kept.
     *
     * @param evidence makes what was found and computed
     */
    void holds(Supplier<Message> evidence);

    /**
     * Answers that it holds, and adds a note.
     *
     * @param message what it is
     */
    void note(Message message);

    /**
     * Answers that it contradicts, with the severity of the rule.
     *
     * @param message what was found, what was expected and how to fix it
     */
    void contradicts(Message message);

    /**
     * Answers that it contradicts, with a severity of its own; one that the host set for the rule prevails.
     *
     * @param severity the severity
     * @param message what was found, what was expected and how to fix it
     */
    void contradicts(Severity severity, Message message);

    /**
     * Answers that it cannot be checked.
     *
     * @param reason why, in words that are the same for all of the kind, since outcomes are counted by it
     * @param message what could not be checked, and what is missing here
     */
    default void notCheckable(Text reason, Message message) {
        notCheckable(reason, () -> message);
    }

    /**
     * Answers that it cannot be checked, with a message that is only put together if it is kept.
     *
     * @param reason why, in words that are the same for all of the kind, since outcomes are counted by it
     * @param message makes what could not be checked, and what is missing here
     */
    void notCheckable(Text reason, Supplier<Message> message);
}
