package org.districtplan.io.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read: its name, and what it turned out to be.
 *
 * @param name the name in diagnostics: the path below the folder that was read
 * @param kind what it is
 * @param id the id of the plan or registry, null if it has none or could not be read
 */
public record SourceDocument(
        String name, DocumentKind kind, @Nullable String id) {
    /** Refuses null in what is required. */
    public SourceDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
