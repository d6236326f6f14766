package org.districtplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.districtplan.model.Located;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing a rule looked at, waiting for its answer. It takes exactly one answer; {@link RuleContext#at} makes it.
 */
public final class Judgement {

    private static final Message AS_ASKED = Message.of("符合要求", "as it should be");

    private final OutcomeCollector collector;
    private final SourceMap sources;
    private final ElementRef element;
    private final String path;
    private List<Diagnostic.Related> related = List.of();
    private @Nullable Consumer<Judgement> evidence;

    Judgement(OutcomeCollector collector, SourceMap sources, ElementRef element, String path) {
        this.collector = collector;
        this.sources = sources;
        this.element = Objects.requireNonNull(element, "element");
        this.path = Objects.requireNonNull(path, "path");
    }

    /**
     * Adds another place to look at.
     *
     * @param label what stands there
     * @param other the element there
     * @param otherPath the field as a JSON Pointer relative to that element; empty for the element itself
     * @return this
     */
    public Judgement related(Text label, ElementRef other, String otherPath) {
        if (related.isEmpty()) {
            related = new ArrayList<>(2);
        }
        related.add(new Diagnostic.Related(
                label, other, sources.place(other, otherPath).orElse(null)));
        return this;
    }

    /**
     * Adds another place to look at.
     *
     * @param label what stands there
     * @param other the element there, with its plan
     * @param otherPath the field as a JSON Pointer relative to that element; empty for the element itself
     * @return this
     */
    public Judgement related(Text label, Located<?> other, String otherPath) {
        return related(label, other.ref(), otherPath);
    }

    /**
     * Adds other places to look at, which are only put together if the answer is kept.
     *
     * @param places calls {@link #related} for each of them
     * @return this
     */
    public Judgement evidence(Consumer<Judgement> places) {
        evidence = Objects.requireNonNull(places, "places");
        return this;
    }

    /** Answers that it holds, without evidence to keep. */
    public void holds() {
        holds(AS_ASKED);
    }

    /**
     * Answers that it holds.
     *
     * @param evidence what was found and computed
     */
    public void holds(Message evidence) {
        holds(() -> evidence);
    }

    /**
     * Answers that it holds, with evidence that is only put together if it is kept.
     *
     * @param evidence makes what was found and computed
     */
    public void holds(Supplier<Message> evidence) {
        if (collector.held()) {
            keep(Answer.HOLDS, Severity.NOTE, evidence.get(), null, false);
        }
    }

    /**
     * Answers that it holds, and that there is something worth telling.
     *
     * @param message what it is
     */
    public void note(Message message) {
        collector.noted();
        keep(Answer.HOLDS, Severity.NOTE, message, null, true);
    }

    /**
     * Answers that it contradicts, with the severity of the rule.
     *
     * @param message what was found, what was expected and how to mend it
     */
    public void contradicts(Message message) {
        contradicts(collector.severity(), message);
    }

    /**
     * Answers that it contradicts, with a severity of its own; one that the host set for the rule prevails.
     *
     * @param severity how much it weighs
     * @param message what was found, what was expected and how to mend it
     */
    public void contradicts(Severity severity, Message message) {
        collector.contradicted();
        keep(Answer.CONTRADICTS, collector.weighed(severity), message, null, true);
    }

    /**
     * Answers that it cannot be checked.
     *
     * @param reason why, in words that are the same for all of the kind, since outcomes are counted by it
     * @param message what could not be checked, and what is missing here
     */
    public void notCheckable(Text reason, Message message) {
        notCheckable(reason, () -> message);
    }

    /**
     * Answers that it cannot be checked, with a message that is only put together if it is kept.
     *
     * @param reason why, in words that are the same for all of the kind, since outcomes are counted by it
     * @param message makes what could not be checked, and what is missing here
     */
    public void notCheckable(Text reason, Supplier<Message> message) {
        if (collector.notCheckable(reason)) {
            keep(Answer.NOT_CHECKABLE, Severity.NOTE, message.get(), reason, false);
        }
    }

    private void keep(Answer answer, Severity severity, Message message, @Nullable Text reason, boolean finding) {
        if (evidence != null) {
            evidence.accept(this);
        }
        Diagnostic diagnostic = new Diagnostic(
                collector.ruleId(),
                severity,
                message,
                element,
                sources.place(element, path).orElse(null),
                related);
        collector.keep(new Outcome(answer, diagnostic, reason, finding));
    }
}
