package org.districtplan.model;

import java.util.List;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a plan states: a figure, a target, a measure, progress, a taxonomy or a relation.
 *
 * <p>Every variant is immutable and thread-safe.
 */
public sealed interface Element permits Observation, Target, Measure, Progress, Taxonomy, Relation {

    /**
     * Gives what every element has.
     *
     * @return its id, places and notes
     */
    ElementInfo info();

    /**
     * Gives the element's id.
     *
     * @return the id, null if nothing refers to it
     */
    default @Nullable String id() {
        return info().id();
    }

    /**
     * Gives where the document states the element.
     *
     * @return its places; the first is where it is set
     */
    default List<Place> at() {
        return info().at();
    }
}
