package org.districtplan.rules.internal.rule.targets;

import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.assess.RequiredNumber;
import org.jspecify.annotations.Nullable;

/**
 * The required number of a criterion. It counts exactly, without rounding; only 左右 and similar words widen it.
 *
 * @param range the number, widened by 左右 and similar words, or the range of two numbers
 * @param bound on which side of the number the criterion is met; null if the criterion does not say
 * @param unit the unit as stated
 * @param corridor whether only values within the range meet it, so that neither side is the harder one
 */
record TargetRange(Interval range, @Nullable Direction bound, Unit unit, boolean corridor) {

    private static final Text NO_DIRECTION =
            Text.of("未注明指标是正向还是逆向", "the registry does not state whether higher or lower is better");

    private static final Text CORRIDOR =
            Text.of("目标为合理区间，高低都不算更难", "the target is a corridor, of which neither side is harder");

    static Optional<TargetRange> of(Criterion criterion, IntervalPolicy policy) {
        boolean corridor = criterion instanceof Criterion.Between between && between.corridor();
        return RequiredNumber.of(criterion).flatMap(number -> of(number, corridor, policy));
    }

    private static Optional<TargetRange> of(RequiredNumber number, boolean corridor, IntervalPolicy policy) {
        Quantity first = number.first();
        Quantity last = number.high() == null ? first : number.high();
        return first.unit().fits(last.unit())
                ? Optional.of(new TargetRange(
                        RequiredNumber.interval(first, policy).hull(RequiredNumber.interval(last, policy)),
                        number.side(),
                        first.unit(),
                        corridor))
                : Optional.empty();
    }

    /** The harder direction: that of the criterion, else of the figure; none of a corridor. */
    @Nullable
    Direction harder(@Nullable Direction ofFigure) {
        if (corridor) {
            return Direction.NONE;
        }
        return bound == null ? ofFigure : bound;
    }

    /** Why neither of these criteria has a harder direction. */
    static Text undirected(TargetRange... goals) {
        for (TargetRange goal : goals) {
            if (goal.corridor) {
                return CORRIDOR;
            }
        }
        return NO_DIRECTION;
    }

    /** The values that meet the criterion, without regard to the direction of the figure. */
    Interval met() {
        if (bound == null) {
            return range;
        }
        return bound == Direction.UP
                ? new Interval(range.lower(), range.lowerClosed(), null, false)
                : new Interval(null, false, range.upper(), range.upperClosed());
    }

    /** Whether every number of one interval is less than every number of another. */
    static boolean isLess(Interval one, Interval other) {
        if (one.upper() == null || other.lower() == null) {
            return false;
        }
        int order = one.upper().compareTo(other.lower());
        return order < 0 || (order == 0 && !(one.upperClosed() && other.lowerClosed()));
    }

    /** Whether every number of one interval is easier to reach than every number of another. */
    static boolean isEasier(Interval one, Interval other, Direction harder) {
        return harder == Direction.UP ? isLess(one, other) : isLess(other, one);
    }
}
