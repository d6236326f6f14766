package org.districtplan.model;

import java.util.Objects;
import org.districtplan.model.constraint.IdForm;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a track.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id, unique in its track
 * @param name its name
 * @param after the id of the stage it comes after, for a stage without its own place, else null
 * @param before the id of the stage it comes before, for a stage without its own place, else null
 */
public record Stage(
        @IdForm String id,
        Name name,
        @Nullable String after,
        @Nullable String before) {

    /** Refuses null in what is required and copies collections, keeping their order. */
    public Stage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
