package org.districtplan.model.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file, for people and for programs.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param document the name of the file, as it was given to the reader
 * @param span the stretch of it
 * @param pointer the JSON Pointer (RFC 6901) of the value there; empty for the whole document
 */
public record SourcePlace(String document, SourceSpan span, String pointer) implements Comparable<SourcePlace> {

    private static final Comparator<SourcePlace> ORDER = Comparator.comparing(SourcePlace::document)
            .thenComparing(SourcePlace::span)
            .thenComparing(SourcePlace::pointer);

    /** Refuses null. */
    public SourcePlace {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** Orders places by document, then by where they stand in it. */
    @Override
    public int compareTo(SourcePlace other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code document:line:column}, the form editors and terminals make a link of. */
    @Override
    public String toString() {
        return document + ":" + span;
    }
}
