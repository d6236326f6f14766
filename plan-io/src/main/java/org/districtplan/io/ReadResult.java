package org.districtplan.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;

/**
 * The result of reading: the plans and registries, and the diagnostics. Both are always present.
 *
 * <p>No method takes or returns null. This class is thread-safe, and immutable except for the lines of the sources, which are
 * read again when they are requested.
 */
public final class ReadResult implements Diagnosed {

    private final PlanSet plans;
    private final SourceMap sources;
    private final List<Diagnostic> diagnostics;
    private final List<SourceDocument> documents;
    private final Function<SourcePlace, Optional<String>> lines;

    ReadResult(
            PlanSet plans,
            SourceMap sources,
            List<Diagnostic> diagnostics,
            List<SourceDocument> documents,
            Function<SourcePlace, Optional<String>> lines) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.sources = Objects.requireNonNull(sources, "sources");
        this.diagnostics = List.copyOf(diagnostics);
        this.documents = List.copyOf(documents);
        this.lines = Objects.requireNonNull(lines, "lines");
    }

    /**
     * Gives the plans and registries, the core registry first.
     *
     * @return the set; elements that miss a required part are not in it
     */
    public PlanSet plans() {
        return plans;
    }

    /**
     * Gives the location of each element and each of its fields.
     *
     * @return the map
     */
    public SourceMap sources() {
        return sources;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Gives the documents in the order they were read, and what each is.
     *
     * @return the documents
     */
    public List<SourceDocument> documents() {
        return documents;
    }

    @Override
    public Optional<String> sourceLine(SourcePlace place) {
        return lines.apply(place);
    }

    /** Returns the number of plans and diagnostics. */
    @Override
    public String toString() {
        return plans.plans().size() + " plans, " + diagnostics.size() + " diagnostics";
    }
}
