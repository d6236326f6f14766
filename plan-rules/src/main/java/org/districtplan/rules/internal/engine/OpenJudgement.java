package org.districtplan.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Outcome;
import org.jspecify.annotations.Nullable;

/** A judgement of one run: it hands its answer to the collector of the rule. */
final class OpenJudgement implements Judgement {

    private static final Message AS_REQUIRED = Message.of("符合要求", "as required");

    private final OutcomeCollector collector;
    private final PlanSet plans;
    private final SourceMap sources;
    private final ElementRef element;
    private final String path;
    private List<Diagnostic.Related> related = List.of();
    private @Nullable Consumer<Judgement> evidence;

    OpenJudgement(OutcomeCollector collector, PlanSet plans, SourceMap sources, ElementRef element, String path) {
        this.collector = collector;
        this.plans = plans;
        this.sources = sources;
        this.element = Objects.requireNonNull(element, "element");
        this.path = Objects.requireNonNull(path, "path");
    }

    @Override
    public Judgement related(Text label, ElementRef other, String otherPath) {
        if (related.isEmpty()) {
            related = new ArrayList<>(2);
        }
        related.add(new Diagnostic.Related(
                label, other, sources.place(other, otherPath).orElse(null)));
        return this;
    }

    @Override
    public Judgement evidence(Consumer<Judgement> places) {
        evidence = Objects.requireNonNull(places, "places");
        return this;
    }

    @Override
    public void holds() {
        holds(() -> AS_REQUIRED);
    }

    @Override
    public void holds(Supplier<Message> evidence) {
        if (collector.held()) {
            collector.keep(Outcome.holds(diagnostic(Severity.NOTE, evidence.get())));
        }
    }

    @Override
    public void note(Message message) {
        collector.noted();
        collector.keep(Outcome.note(diagnostic(Severity.NOTE, message)));
    }

    @Override
    public void contradicts(Message message) {
        contradicts(collector.severity(), message);
    }

    @Override
    public void contradicts(Severity severity, Message message) {
        collector.keep(Outcome.contradicts(diagnostic(collector.severityOr(severity), message)));
    }

    @Override
    public void notCheckable(Text reason, Supplier<Message> message) {
        if (collector.notCheckable(reason)) {
            collector.keep(Outcome.notCheckable(reason, diagnostic(Severity.NOTE, message.get())));
        }
    }

    private Diagnostic diagnostic(Severity severity, Message message) {
        if (evidence != null) {
            evidence.accept(this);
        }
        AssumedPeriods assumed = AssumedPeriods.of(plans, sources, collector.rule(), element, related);
        return new Diagnostic(
                collector.ruleId(),
                assumed.atMostWarning(severity),
                assumed.in(message),
                element,
                sources.place(element, path).orElse(null),
                assumed.with(related));
    }
}
