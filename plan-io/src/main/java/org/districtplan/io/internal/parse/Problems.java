package org.districtplan.io.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;

/** Gathers the diagnostics of one document, up to a bound. */
public final class Problems {

    private final String document;
    private final int limit;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Starts with none. */
    public Problems(String document, int limit) {
        this.document = document;
        this.limit = limit;
    }

    /** The document's name. */
    public String document() {
        return document;
    }

    /** Adds a diagnostic, or stops the reading of the document where there are too many. */
    public void add(Diagnostic diagnostic) {
        if (diagnostics.size() >= limit) {
            SourcePlace place = diagnostic.place();
            throw stop(
                    ReadProblem.TOO_MANY_PROBLEMS,
                    place == null ? SourceSpan.at(1, 1) : place.span(),
                    place == null ? "" : place.pointer(),
                    "limit",
                    limit);
        }
        diagnostics.add(diagnostic);
    }

    /** Adds a problem at a place. */
    public void add(ReadProblem problem, SourceSpan span, String pointer, Object... attributes) {
        add(diagnostic(problem, span, pointer, attributes));
    }

    /** Makes a diagnostic without adding it. */
    public Diagnostic diagnostic(ReadProblem problem, SourceSpan span, String pointer, Object... attributes) {
        return Diagnostic.at(
                problem.id(),
                problem.severity(),
                Message.of(problem.template(), attributes),
                new SourcePlace(document, span, pointer));
    }

    /** Adds the last problem of a document that cannot be read on, beyond any bound; to be thrown. */
    public StopReading stop(ReadProblem problem, SourceSpan span, String pointer, Object... attributes) {
        return stop(diagnostic(problem, span, pointer, attributes));
    }

    /** Adds the last problem of a document that cannot be read on, beyond any bound; to be thrown. */
    public StopReading stop(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        return new StopReading();
    }

    /** A related place in the same document. */
    public Diagnostic.Related related(Text label, SourceSpan span, String pointer) {
        return new Diagnostic.Related(label, null, new SourcePlace(document, span, pointer));
    }

    /** How many there are; what is added from now on comes behind them. */
    public int mark() {
        return diagnostics.size();
    }

    /** Adds to the first problem since a mark that the element around it was left out. */
    public void leftOut(int mark, Text what) {
        for (int i = mark; i < diagnostics.size(); i++) {
            Diagnostic found = diagnostics.get(i);
            if (found.severity() == org.districtplan.model.diagnostic.Severity.ERROR
                    && found.attribute("left-out").isEmpty()) {
                Text template = found.message().template();
                Message message = new Message(
                                Text.of(
                                        template.zh() + "；这一条{left-out}未读入",
                                        template.en() + "; the {left-out} was left out"),
                                found.message().attributes())
                        .with("left-out", what);
                diagnostics.set(
                        i,
                        new Diagnostic(
                                found.rule(),
                                found.severity(),
                                message,
                                found.element(),
                                found.place(),
                                found.related()));
                return;
            }
        }
    }

    /** All of them, in the order they were found. */
    public List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }
}
