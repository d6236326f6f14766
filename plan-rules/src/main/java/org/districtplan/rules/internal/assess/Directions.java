package org.districtplan.rules.internal.assess;

import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Transformation;
import org.districtplan.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The desired direction of figures. */
public final class Directions {

    private Directions() {}

    /** The desired direction of the figure, not only of its indicator; null if it is not known. */
    public static @Nullable Direction of(Vocabulary vocabulary, FigureKey key) {
        if (key.of() == Transformation.RANK) {
            return null;
        }
        if (key.transformation() == Transformation.RANK) {
            return Direction.DOWN;
        }
        if (key.transformation() == Transformation.COMPLETION || key.of() == Transformation.COMPLETION) {
            return Direction.UP;
        }
        return vocabulary.indicator(key.indicator()).map(Indicator::direction).orElse(null);
    }
}
