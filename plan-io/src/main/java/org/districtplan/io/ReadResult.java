package org.districtplan.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;

/**
 * What was read, and what is wrong with it: the value and the diagnostics, never one instead of the other.
 *
 * <p>This class is thread-safe, and immutable but for the lines of the sources, which are read again when asked for.
 */
public final class ReadResult {

    private final PlanSet plans;
    private final SourceMap sources;
    private final List<Diagnostic> diagnostics;
    private final List<SourceDocument> documents;
    private final Function<SourcePlace, Optional<String>> lines;

    /**
     * Puts a result together; the reader does.
     *
     * @param plans the plans and registries
     * @param sources where each element stands
     * @param diagnostics what is wrong, by file and place
     * @param documents the documents in the order they were read
     * @param lines the line of a place, empty if it cannot be shown
     */
    public ReadResult(
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
     * @return the set; elements that lack what they need are not in it
     */
    public PlanSet plans() {
        return plans;
    }

    /**
     * Gives where each element and each of its fields stands.
     *
     * @return the map
     */
    public SourceMap sources() {
        return sources;
    }

    /**
     * Gives what is wrong, in the order of files and places.
     *
     * @return the diagnostics, empty if all is well
     */
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

    /**
     * Tells whether something is wrong that is more than a warning.
     *
     * @return whether there is an error
     */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }

    /**
     * Gives the line of a place as it stands in the file now.
     *
     * @param place the place
     * @return the first line of its span, empty if the file is not there any more
     */
    public Optional<String> sourceLine(SourcePlace place) {
        return lines.apply(place);
    }

    /** Returns how much was read and how much is wrong. */
    @Override
    public String toString() {
        return plans.plans().size() + " plans, " + diagnostics.size() + " diagnostics";
    }
}
