package org.districtplan.io.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read: its name, its kind and its id. Immutable and thread-safe.
 *
 * @param name the name in diagnostics: the path below the folder that was read
 * @param kind its kind, never null
 * @param id the id of the plan or registry, null if it has none or could not be read
 */
public record SourceDocument(
        String name, DocumentKind kind, @Nullable String id) {
    /** Refuses a null name and a null kind. */
    public SourceDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
