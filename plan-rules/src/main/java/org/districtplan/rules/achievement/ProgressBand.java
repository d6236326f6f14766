package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * A category of progress of a policy, such as moderate progress from a schedule ratio of 0.6. Immutable and thread-safe.
 *
 * @param from the least schedule ratio of the category; null for the one below all others
 * @param label what the category is called
 */
public record ProgressBand(@Nullable BigDecimal from, Text label) {

    /**
     * Refuses a category without a label.
     *
     * @throws NullPointerException if the label is null
     */
    public ProgressBand {
        Objects.requireNonNull(label, "label");
    }
}
