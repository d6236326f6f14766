package org.districtplan.rules.internal.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;

/**
 * A figure that follows from others: what is printed of it, and how it is computed.
 *
 * @param claimed the figure as printed
 * @param words the formula with the names of the figures
 * @param numbers the formula with the printed quantities
 * @param operands the figures it is computed from
 * @param computed the computed values under a policy, empty if they cannot be had (a division by zero, a figure that is
 *     told in two ways)
 */
public record Equation(
        Figure claimed,
        Text words,
        Text numbers,
        List<Figure> operands,
        Function<IntervalPolicy, Optional<Interval>> computed) {

    /** Copies the list. */
    public Equation {
        operands = List.copyOf(operands);
    }

    /** Makes the equation of two operands tied by a sign. */
    public static Equation of(Figure claimed, Figure left, String sign, Figure right, Combination combination) {
        return new Equation(
                claimed,
                Text.of(
                        left.name().zh() + " " + sign + " " + right.name().zh(),
                        left.name().en() + " " + sign + " " + right.name().en()),
                Text.of(left.first().quantity() + " " + sign + " "
                        + right.first().quantity()),
                List.of(left, right),
                policy -> left.interval(policy)
                        .flatMap(x -> right.interval(policy).flatMap(y -> combination.of(x, y))));
    }

    /** How two intervals become one. */
    @FunctionalInterface
    public interface Combination {
        /** Combines the two, or tells by nothing that it cannot be done. */
        Optional<Interval> of(Interval left, Interval right);
    }
}
