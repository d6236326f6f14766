package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.figure.FigureValue;
import org.jspecify.annotations.Nullable;

/**
 * A figure that follows from others, or is bounded by them: what is stated of it, and how it is computed.
 *
 * @param claimed the figure as stated
 * @param words makes the formula with the names of the figures
 * @param numbers makes the formula with the stated quantities
 * @param operands the figures it is computed from
 * @param computed the computed values under a policy, empty if they cannot be had (a division by zero, a figure that is
 *     stated with different values)
 * @param ground where the relation comes from
 * @param sense how the figure has to relate to what is computed
 */
public record Equation(
        FigureValue claimed,
        Supplier<Text> words,
        Supplier<Text> numbers,
        List<FigureValue> operands,
        Function<IntervalPolicy, Optional<Interval>> computed,
        RelationSource ground,
        Sense sense) {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    /** Copies the list; what was computed is kept for the last policy used. */
    public Equation {
        operands = List.copyOf(operands);
        computed = new Remembered(computed);
    }

    private static final class Remembered implements Function<IntervalPolicy, Optional<Interval>> {
        private final Function<IntervalPolicy, Optional<Interval>> computed;
        private @Nullable IntervalPolicy policy;
        private Optional<Interval> interval = Optional.empty();

        Remembered(Function<IntervalPolicy, Optional<Interval>> computed) {
            this.computed = computed;
        }

        @Override
        public Optional<Interval> apply(IntervalPolicy wanted) {
            if (!wanted.equals(policy)) {
                interval = computed.apply(wanted);
                policy = wanted;
            }
            return interval;
        }
    }

    /** Makes an equation proper. */
    public Equation(
            FigureValue claimed,
            Supplier<Text> words,
            Supplier<Text> numbers,
            List<FigureValue> operands,
            Function<IntervalPolicy, Optional<Interval>> computed,
            RelationSource ground) {
        this(claimed, words, numbers, operands, computed, ground, Sense.EQUAL);
    }

    /** Compares a figure with the sum of others. */
    public static Equation sum(FigureValue claimed, Sense sense, List<FigureValue> parts, RelationSource ground) {
        return new Equation(
                claimed,
                () -> Text.of(joined(parts, part -> part.name().zh()), joined(parts, part -> part.name()
                        .en())),
                () -> Text.of(joined(parts, part -> part.first().quantity().toString())),
                parts,
                policy -> sum(parts, policy),
                ground,
                sense);
    }

    /** Compares the stated figure with what is computed for it. */
    public IntervalVerdict verdict(IntervalPolicy policy) {
        return IntervalVerdict.of(claimed::interval, computed, sense, policy);
    }

    /** Whether it uses figures of another document, which may have been revised. A target is quoted, not revised. */
    public boolean isAcrossDocuments() {
        String owner = claimed.first().element().owner();
        return operands.stream()
                .map(operand -> operand.first().element())
                .anyMatch(element -> element.kind() == ElementKind.OBSERVATION
                        && !element.owner().equals(owner));
    }

    /** Gives the stated figure minus the computed value; empty if either cannot be had. */
    public Optional<Interval> difference(IntervalPolicy policy) {
        return claimed.interval(policy).flatMap(stated -> computed.apply(policy).map(stated::minus));
    }

    /** Gives by how much the stated figure exceeds the computed value, no less than zero; empty if it cannot exceed it. */
    public Optional<Interval> remainder(IntervalPolicy policy) {
        return difference(policy).flatMap(NOT_NEGATIVE::intersect);
    }

    /** Adds figures up; empty if one of them is stated with different values. */
    public static Optional<Interval> sum(List<FigureValue> parts, IntervalPolicy policy) {
        Optional<Interval> sum = Optional.of(Interval.point(BigDecimal.ZERO));
        for (FigureValue part : parts) {
            sum = sum.flatMap(total -> part.interval(policy).map(total::plus));
        }
        return sum;
    }

    private static String joined(List<FigureValue> parts, Function<FigureValue, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(" + "));
    }

    /** Makes the equation of two operands tied by a sign. */
    public static Equation of(
            FigureValue claimed,
            FigureValue left,
            String sign,
            FigureValue right,
            Combination combination,
            RelationSource ground) {
        return new Equation(
                claimed,
                () -> Text.of(
                        left.name().zh() + " " + sign + " " + right.name().zh(),
                        left.name().en() + " " + sign + " " + right.name().en()),
                () -> Text.of(left.first().quantity() + " " + sign + " "
                        + right.first().quantity()),
                List.of(left, right),
                policy -> left.interval(policy)
                        .flatMap(x -> right.interval(policy).flatMap(y -> combination.of(x, y))),
                ground);
    }

    /** How two intervals become one. */
    @FunctionalInterface
    public interface Combination {
        /** Combines the two; empty if that cannot be done. */
        Optional<Interval> of(Interval left, Interval right);
    }
}
