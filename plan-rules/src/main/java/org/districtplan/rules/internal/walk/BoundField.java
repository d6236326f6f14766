package org.districtplan.rules.internal.walk;

import org.districtplan.model.Criterion;

/** The key under which a criterion with one quantity writes it. */
public final class BoundField {

    private BoundField() {}

    /**
     * Finds the key.
     *
     * @param bound the criterion
     * @return the key, such as {@code at-least}
     */
    public static String of(Criterion.Bound bound) {
        if (bound instanceof Criterion.AtLeast) {
            return "at-least";
        }
        if (bound instanceof Criterion.MoreThan) {
            return "more-than";
        }
        if (bound instanceof Criterion.AtMost) {
            return "at-most";
        }
        return bound instanceof Criterion.LessThan ? "less-than" : "value";
    }
}
