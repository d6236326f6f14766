package org.districtplan.model;

import java.util.Objects;
import org.districtplan.model.diagnostic.ElementRef;

/**
 * An element together with the plan that states it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <E> the type of element
 * @param plan the plan
 * @param ref the element's name in the set
 * @param element the element
 */
public record Located<E extends Element>(Plan plan, ElementRef ref, E element) {
    /** Refuses null. */
    public Located {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(element, "element");
    }
}
