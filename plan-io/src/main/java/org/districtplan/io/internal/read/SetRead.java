package org.districtplan.io.internal.read;

import java.util.List;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourceMap;

/**
 * What was read of a set of documents.
 *
 * @param plans the plans and registries
 * @param places the location of each element
 * @param diagnostics the problems, by file and location
 * @param documents the documents in the order they were read
 * @param lines the lines of the documents
 */
public record SetRead(
        PlanSet plans,
        SourceMap places,
        List<Diagnostic> diagnostics,
        List<SourceDocument> documents,
        SourceLines lines) {

    /** Copies the lists. */
    public SetRead {
        diagnostics = List.copyOf(diagnostics);
        documents = List.copyOf(documents);
    }
}
