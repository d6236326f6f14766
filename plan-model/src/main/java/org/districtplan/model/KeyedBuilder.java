package org.districtplan.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of observations and targets share: the figure key, field by field.
 *
 * @param <B> the builder itself
 */
public abstract sealed class KeyedBuilder<B extends KeyedBuilder<B>> extends ElementBuilder<B>
        permits Observation.Builder, Target.Builder {

    private final FigureKey.Builder key = FigureKey.builder();
    private boolean keyed;

    KeyedBuilder() {}

    FigureKey requiredKey() {
        return key.build();
    }

    @Nullable
    FigureKey optionalKey() {
        return keyed ? key.build() : null;
    }

    /** Sets the whole key. */
    public B key(FigureKey whole) {
        Objects.requireNonNull(whole, "key");
        key.scope(whole.scope());
        return indicator(whole.indicator())
                .transformation(whole.transformation())
                .of(whole.of())
                .base(whole.base())
                .period(whole.period())
                .statistic(whole.statistic())
                .basis(whole.basis());
    }

    /** Sets the id of the indicator. */
    public B indicator(String indicator) {
        keyed = true;
        key.indicator(indicator);
        return self();
    }

    /** Sets how the indicator is transformed. */
    public B transformation(Transformation transformation) {
        keyed = true;
        key.transformation(transformation);
        return self();
    }

    /** Sets what is changed, compared or ranked. */
    public B of(@Nullable Transformation of) {
        keyed |= of != null;
        key.of(of);
        return self();
    }

    /** Sets what it is compared with. */
    public B base(@Nullable Base base) {
        keyed |= base != null;
        key.base(base);
        return self();
    }

    /** Sets when the figure is reached. */
    public B period(Period period) {
        keyed = true;
        key.period(period);
        return self();
    }

    /**
     * Sets when the figure is reached, from its text form.
     *
     * @throws org.districtplan.model.value.InvalidTextException if it is not a period
     */
    public B period(String period) {
        return period(Period.parse(period));
    }

    /** Sets how values within the period become one figure. */
    public B statistic(@Nullable Statistic statistic) {
        keyed |= statistic != null;
        key.statistic(statistic);
        return self();
    }

    /** Sets the member of each dimension it is limited to. */
    public B scope(Map<String, String> scope) {
        keyed |= !scope.isEmpty();
        key.scope(new LinkedHashMap<>(scope));
        return self();
    }

    /** Sets the footing of a comparison. */
    public B basis(@Nullable Basis basis) {
        keyed |= basis != null;
        key.basis(basis);
        return self();
    }
}
