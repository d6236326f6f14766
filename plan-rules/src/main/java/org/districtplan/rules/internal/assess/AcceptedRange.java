package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Qualifier;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The values that meet a criterion. A required number counts exactly, without rounding; only 左右 and similar words widen it.
 *
 * @param strict the values that meet it to the letter
 * @param wide the values that meet it with tolerance
 * @param slack the certainty of a verdict that rests on a value between the two
 * @param side on which side of the required number it is met, null if the indicator's direction is not known
 * @param unit the unit as stated
 * @param policy the assumptions of the policy that it depends on
 */
record AcceptedRange(
        Interval strict,
        Interval wide,
        Certainty slack,
        @Nullable Side side,
        Unit unit,
        List<Text> policy) {

    /** On which side of the required number a criterion is met. */
    enum Side {
        UP,
        DOWN,
        BOTH
    }

    static Optional<AcceptedRange> of(Criterion criterion, @Nullable Direction direction, IntervalPolicy policy) {
        return RequiredNumber.of(criterion).flatMap(number -> of(number, direction, policy));
    }

    private static Optional<AcceptedRange> of(
            RequiredNumber number, @Nullable Direction direction, IntervalPolicy policy) {
        Quantity low = number.low();
        Quantity high = number.high();
        if (low != null && high != null && number.range()) {
            return between(low, high, number.corridor() ? null : direction, policy);
        }
        Direction side = number.side() == null ? direction : number.side();
        if (side == Direction.UP) {
            return Optional.of(up(number.first(), number.inclusive(), policy));
        }
        return Optional.of(
                side == Direction.DOWN
                        ? down(number.first(), number.inclusive(), policy)
                        : equal(number.first(), side == Direction.NONE ? Side.BOTH : null, policy));
    }

    private static AcceptedRange up(Quantity quantity, boolean closed, IntervalPolicy policy) {
        Interval wide = RequiredNumber.interval(quantity, policy);
        Interval strict = strict(quantity, wide);
        return new AcceptedRange(
                from(strict, closed),
                from(wide, closed),
                Certainty.WITHIN_TOLERANCE,
                Side.UP,
                quantity.unit(),
                lines(quantity, policy));
    }

    private static AcceptedRange down(Quantity quantity, boolean closed, IntervalPolicy policy) {
        Interval wide = RequiredNumber.interval(quantity, policy);
        Interval strict = strict(quantity, wide);
        return new AcceptedRange(
                to(strict, closed),
                to(wide, closed),
                Certainty.WITHIN_TOLERANCE,
                Side.DOWN,
                quantity.unit(),
                lines(quantity, policy));
    }

    /** A value equals a stated number if it rounds to it. */
    private static AcceptedRange equal(Quantity quantity, @Nullable Side side, IntervalPolicy policy) {
        Interval wide = quantity.interval(policy);
        boolean plain = quantity.qualifier() == Qualifier.PLAIN;
        return new AcceptedRange(
                strict(quantity, wide),
                wide,
                plain ? Certainty.WITHIN_ROUNDING : Certainty.WITHIN_TOLERANCE,
                side,
                quantity.unit(),
                List.of(policy.describe(quantity)));
    }

    /** Of a range that is no corridor, what lies beyond its better end meets it too: 6家 meets 3至5家. */
    private static Optional<AcceptedRange> between(
            Quantity low, Quantity high, @Nullable Direction better, IntervalPolicy policy) {
        Interval wideLow = RequiredNumber.interval(low, policy);
        Interval wideHigh = RequiredNumber.interval(high, policy);
        Optional<Interval> strict = from(strict(low, wideLow), true).intersect(to(strict(high, wideHigh), true));
        Optional<Interval> wide = from(wideLow, true).intersect(to(wideHigh, true));
        if (strict.isEmpty() || wide.isEmpty() || !EvidenceValue.fits(low.unit(), high.unit())) {
            return Optional.empty();
        }
        if (better == Direction.UP) {
            return Optional.of(up(low, true, policy));
        }
        if (better == Direction.DOWN) {
            return Optional.of(down(high, true, policy));
        }
        return Optional.of(new AcceptedRange(
                strict.get(), wide.get(), Certainty.WITHIN_TOLERANCE, Side.BOTH, low.unit(), lines(low, policy)));
    }

    private static Interval strict(Quantity quantity, Interval wide) {
        return quantity.amount().map(Interval::point).orElse(wide);
    }

    private static Interval from(Interval value, boolean closed) {
        return new Interval(value.lower(), closed && value.lowerClosed(), null, false);
    }

    private static Interval to(Interval value, boolean closed) {
        return new Interval(null, false, value.upper(), closed && value.upperClosed());
    }

    private static List<Text> lines(Quantity quantity, IntervalPolicy policy) {
        return quantity.qualifier() == Qualifier.PLAIN ? List.of() : List.of(policy.describe(quantity));
    }

    /** The number to be reached: the end of the strict range nearest to the start value. */
    @Nullable
    BigDecimal goal(@Nullable BigDecimal start) {
        if (side == Side.UP || strict.upper() == null) {
            return strict.lower();
        }
        boolean fromAbove = start != null && start.compareTo(strict.upper()) > 0;
        return side == Side.DOWN || strict.lower() == null || fromAbove ? strict.upper() : strict.lower();
    }
}
