package org.districtplan.io;

import java.util.Objects;
import org.districtplan.io.internal.codec.Fragments;
import org.districtplan.io.internal.emit.YamlEmitter;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.Operand;

/**
 * Shows a part of an element on one line, in the words of the format: {@code at-least: 600家}, {@code above: gdp, by:
 * 1个百分点左右}.
 *
 * <p>It is what {@link PlanWriter} writes between the braces of YAML; in braces it is that part of a file again. No method
 * takes or returns null; the class has no state and is thread-safe.
 */
public final class TextForm {

    private TextForm() {}

    /**
     * Shows a criterion.
     *
     * @param criterion the criterion
     * @return its text form, such as {@code at-most: 0起}, {@code between: [2家, 3家]} or {@code unstated}
     */
    public static String of(Criterion criterion) {
        return YamlEmitter.inline(Fragments.of(Objects.requireNonNull(criterion, "criterion")));
    }

    /**
     * Shows an operand of a relation.
     *
     * @param operand the operand
     * @return its text form: the id alone, {@code value: 7方面}, or a key such as {@code indicator: gdp, period: 2020}
     */
    public static String of(Operand operand) {
        return YamlEmitter.inline(Fragments.of(Objects.requireNonNull(operand, "operand")));
    }

    /**
     * Shows what a figure is compared with.
     *
     * @param base the base
     * @return its text form, such as {@code from: 2015}, {@code than: {area: shanghai}} or {@code against: budget}
     */
    public static String of(Base base) {
        return YamlEmitter.inline(Fragments.of(Objects.requireNonNull(base, "base")));
    }
}
