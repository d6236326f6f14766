package org.districtplan.model;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.value.Place;

/**
 * What part of a document is available.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param part whole or excerpt
 * @param has the sections available, where only some are
 * @param complete what an excerpt has all of, though pages are missing
 */
public record Extent(ExtentPart part, List<Place> has, List<Content> complete) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Extent {
        Objects.requireNonNull(part, "part");
        has = List.copyOf(has);
        complete = List.copyOf(complete);
    }

    /**
     * Returns whether everything of a kind is available, so that what is not there was not said.
     *
     * @param content the kind
     * @return whether the document is whole, or an excerpt said to be complete in this
     */
    public boolean hasAll(Content content) {
        return part == ExtentPart.WHOLE || complete.contains(content);
    }
}
