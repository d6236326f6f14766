package org.districtplan.model;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.value.Place;

/**
 * What part of a document is at hand.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param part whole or excerpt
 * @param has the sections at hand, where only some are
 */
public record Extent(ExtentPart part, List<Place> has) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Extent {
        Objects.requireNonNull(part, "part");
        has = List.copyOf(has);
    }
}
