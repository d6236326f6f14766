package org.districtplan.rules.internal.assess;

import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Qualifier;
import org.districtplan.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a criterion states as numbers; the only place that reads them from the kinds of criteria.
 *
 * @param low the lower limit, null if there is none
 * @param high the upper limit, null if there is none; the same as the lower one for a single value
 * @param inclusive whether the limits themselves meet the criterion
 * @param range whether the criterion states a range of two numbers
 * @param corridor whether only the range itself meets the criterion, not what lies beyond its better end
 */
public record RequiredNumber(
        @Nullable Quantity low, @Nullable Quantity high, boolean inclusive, boolean range, boolean corridor) {

    /** The limits of a criterion, empty if it states no number of its own. */
    public static Optional<RequiredNumber> of(Criterion criterion) {
        if (criterion instanceof Criterion.Between between) {
            return Optional.of(new RequiredNumber(between.low(), between.high(), true, true, between.corridor()));
        }
        if (!(criterion instanceof Criterion.Bound bound)) {
            return Optional.empty();
        }
        Quantity quantity = bound.quantity();
        if (bound instanceof Criterion.AtLeast || bound instanceof Criterion.MoreThan) {
            return Optional.of(new RequiredNumber(quantity, null, bound instanceof Criterion.AtLeast, false, false));
        }
        return Optional.of(
                bound instanceof Criterion.Value
                        ? new RequiredNumber(quantity, quantity, true, false, false)
                        : new RequiredNumber(null, quantity, bound instanceof Criterion.AtMost, false, false));
    }

    /** The lower limit, else the upper one. */
    public Quantity first() {
        return low == null ? Objects.requireNonNull(high) : low;
    }

    /** On which side of the number the criterion is met, null if the criterion does not say. */
    public @Nullable Direction side() {
        if (low != null && high != null) {
            return null;
        }
        return high == null ? Direction.UP : Direction.DOWN;
    }

    /** A required number counts exactly, without rounding; only 左右 and similar words widen it. */
    public static Interval interval(Quantity quantity, IntervalPolicy policy) {
        return quantity.qualifier() == Qualifier.PLAIN
                ? quantity.amount().map(Interval::point).orElseGet(() -> quantity.interval(policy))
                : quantity.interval(policy);
    }
}
