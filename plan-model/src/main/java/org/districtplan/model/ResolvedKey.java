package org.districtplan.model;

import java.util.Map;
import java.util.Objects;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure key with its defaults filled in and the area of its plan added: equal keys mean the same figure, in
 * whichever plan it stands.
 *
 * <p>Periods are compared by their days, a stock by its last day. {@link PlanSet#resolvedKey} makes a key; {@link
 * #inArea}, {@link #withBasis}, {@link #series} and {@link #level} derive another from it.
 *
 * <p>This class is immutable and thread-safe. The canonical constructor may gain parameters before and after 1.0; use
 * the methods above and the accessors.
 *
 * @param area the code of the area, or its id where it has none; empty if it is not known
 * @param indicator the id of the indicator, followed to the entry it is the same as
 * @param transformation how the indicator is transformed
 * @param of what is changed, compared or ranked; level for a plain transformation
 * @param from the days of the base period, null if there is none
 * @param base what else it is compared with, null if nothing
 * @param days when the figure is reached
 * @param statistic how values become one figure, null if nothing says
 * @param scope the member of each dimension it is limited to
 * @param basis the footing of a comparison, null if it is not stated or the figure is a level at the prices of its time
 * @param undated the id of the plan, for a figure whose date or base date is unstated and not assumed either, which is comparable
 *     only within its plan; else null
 */
public record ResolvedKey(
        String area,
        String indicator,
        Transformation transformation,
        Transformation of,
        Period.@Nullable Days from,
        @Nullable Base base,
        Period.Days days,
        @Nullable Statistic statistic,
        Map<String, String> scope,
        @Nullable Basis basis,
        @Nullable String undated) {

    /** Refuses null in what is required and copies the scope. */
    public ResolvedKey {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(transformation, "transformation");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(days, "days");
        scope = OrderedMap.copyOf(scope);
    }

    /**
     * Gives the same key without its period and base period: what the figures of a series have in common.
     *
     * @return the key of the series
     */
    public ResolvedKey series() {
        return new ResolvedKey(area, indicator, transformation, of, null, base, NO_DAYS, statistic, scope, basis, null);
    }

    /**
     * Gives the key of the same figure of another area.
     *
     * @param other the code or id of the other area
     * @return the key there
     */
    public ResolvedKey inArea(String other) {
        return new ResolvedKey(
                other, indicator, transformation, of, from, base, days, statistic, scope, basis, undated);
    }

    /**
     * Gives the same key on another footing.
     *
     * @param other the basis, null if it is not stated
     * @return the changed key
     */
    public ResolvedKey withBasis(@Nullable Basis other) {
        return new ResolvedKey(area, indicator, transformation, of, from, base, days, statistic, scope, other, undated);
    }

    /**
     * Gives the key of the same indicator, time and base in another transformation of its level: growth as a multiple.
     *
     * @param other the other transformation
     * @return the key in that form
     */
    public ResolvedKey as(Transformation other) {
        return new ResolvedKey(
                area,
                indicator,
                Objects.requireNonNull(other, "other"),
                Transformation.LEVEL,
                from,
                base,
                days,
                statistic,
                scope,
                basis,
                undated);
    }

    /**
     * Gives the key of the level at the same time, from which a growth or change follows. It is tied to the plan only
     * if that time itself is unstated.
     *
     * @return the key without transformation, base and basis
     */
    public ResolvedKey level() {
        return new ResolvedKey(
                area,
                indicator,
                Transformation.LEVEL,
                Transformation.LEVEL,
                null,
                null,
                days,
                statistic,
                scope,
                null,
                days.equals(NO_DAYS) ? undated : null);
    }

    // A million keys are looked up by what mostly differs: the hash a record has by default costs several times more.
    @Override
    public int hashCode() {
        return ((area.hashCode() * 31 + indicator.hashCode()) * 31 + days.hashCode()) * 31 + transformation.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ResolvedKey key
                        && transformation == key.transformation
                        && of == key.of
                        && statistic == key.statistic
                        && basis == key.basis
                        && indicator.equals(key.indicator)
                        && area.equals(key.area)
                        && days.equals(key.days)
                        && scope.equals(key.scope)
                        && Objects.equals(from, key.from)
                        && Objects.equals(base, key.base)
                        && Objects.equals(undated, key.undated));
    }

    private static final Period.Days NO_DAYS = new Period.Days(null, null);
}
