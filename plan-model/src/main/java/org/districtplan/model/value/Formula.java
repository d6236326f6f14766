package org.districtplan.model.value;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.districtplan.model.diagnostic.Message;

/**
 * How an indicator follows from others: {@code answered / requests}, {@code imports + exports},
 * {@code district-gdp / gdp@parent}.
 *
 * <p>Operators stand between blanks, so that the hyphens of ids are none of them; {@code *} and {@code /} bind before
 * {@code +} and {@code -}, equals from left to right. Numbers are plain decimals without a sign. Brackets stand only
 * where leaving them out would change the meaning, so that one formula has one text.
 *
 * <p>All kinds of formula are immutable and thread-safe.
 */
public sealed interface Formula {

    /** An operation on two formulas. */
    enum Operator {
        /** The sum. */
        PLUS('+', '+', 1),
        /** The difference. */
        MINUS('-', '−', 1),
        /** The product. */
        TIMES('*', '×', 2),
        /** The quotient. */
        DIVIDED_BY('/', '÷', 2);

        private final char sign;
        private final char shown;
        private final int strength;

        Operator(char sign, char shown, int strength) {
            this.sign = sign;
            this.shown = shown;
            this.strength = strength;
        }

        /**
         * Gives the sign in the text form.
         *
         * @return {@code +}, {@code -}, {@code *} or {@code /}
         */
        public char sign() {
            return sign;
        }
    }

    /**
     * A number in a formula.
     *
     * @param value the number, zero or more, its decimals as written
     */
    record Constant(BigDecimal value) implements Formula {

        /** Refuses null, negative numbers and powers of ten, which have no text form. */
        public Constant {
            Objects.requireNonNull(value, "value");
            if (value.signum() < 0 || value.scale() < 0) {
                throw new IllegalArgumentException("a plain decimal without a sign expected: " + value);
            }
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * An indicator in a formula.
     *
     * @param indicator the indicator's id
     * @param ofParent whether the figure is that of the enclosing area ({@code gdp@parent})
     */
    record Operand(String indicator, boolean ofParent) implements Formula {

        /** Refuses what is no id. */
        public Operand {
            Ref.requireId(indicator);
        }

        @Override
        public String toString() {
            return ofParent ? indicator + FormulaReader.PARENT : indicator;
        }
    }

    /**
     * Two formulas tied by an operator.
     *
     * @param left the first
     * @param operator what is done with them
     * @param right the second
     */
    record Operation(Formula left, Operator operator, Formula right) implements Formula {

        /** Refuses null. */
        public Operation {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(right, "right");
        }

        private String written(char sign, Function<Formula, String> write) {
            String first = bracketed(left, strengthOf(left) < operator.strength, write);
            String second = bracketed(right, strengthOf(right) <= operator.strength, write);
            return first + " " + sign + " " + second;
        }

        private static int strengthOf(Formula formula) {
            return formula instanceof Operation operation ? operation.operator.strength : 3;
        }

        private static String bracketed(Formula formula, boolean brackets, Function<Formula, String> write) {
            String text = write.apply(formula);
            return brackets ? "(" + text + ")" : text;
        }

        @Override
        public String toString() {
            return written(operator.sign, Formula::toString);
        }
    }

    /**
     * Reads a formula from its text form.
     *
     * @param text the text, for instance {@code a / b}
     * @return the formula
     * @throws InvalidTextException if the text is no formula, or has more than 100 operators
     */
    static Formula parse(String text) {
        return FormulaReader.WRITING.parse(text);
    }

    /**
     * Says what keeps a text from being a formula.
     *
     * @param text the text
     * @return the problem with its suggestion, or empty if the text is a formula
     */
    static Optional<Message> problemOf(String text) {
        return FormulaReader.WRITING.problemOf(text);
    }

    /**
     * Lists the indicators the formula is made of.
     *
     * @return the operands in the order written, each once
     */
    default List<Operand> operands() {
        Set<Operand> found = new LinkedHashSet<>();
        collect(this, found);
        return List.copyOf(found);
    }

    private static void collect(Formula formula, Set<Operand> found) {
        if (formula instanceof Operand operand) {
            found.add(operand);
        } else if (formula instanceof Operation operation) {
            collect(operation.left, found);
            collect(operation.right, found);
        }
    }

    /**
     * Computes the formula over intervals. An operand that occurs twice counts as two independent figures, so the
     * result may be wider than need be, never narrower.
     *
     * @param values gives the interval of an operand, or empty if it is not known
     * @return the interval of the result, or empty if an operand is not known or a divisor may be zero
     */
    default Optional<Interval> evaluate(Function<Operand, Optional<Interval>> values) {
        if (this instanceof Constant constant) {
            return Optional.of(Interval.point(constant.value));
        }
        if (this instanceof Operand operand) {
            return values.apply(operand);
        }
        Operation operation = (Operation) this;
        Optional<Interval> left = operation.left.evaluate(values);
        Optional<Interval> right = left.isEmpty() ? left : operation.right.evaluate(values);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Interval first = left.get();
        Interval second = right.get();
        return switch (operation.operator) {
            case PLUS -> Optional.of(first.plus(second));
            case MINUS -> Optional.of(first.minus(second));
            case TIMES -> Optional.of(first.times(second));
            case DIVIDED_BY -> first.dividedBy(second);
        };
    }

    /**
     * Writes the formula for people, with names for ids and the signs + − × ÷.
     *
     * @param names gives the name of an operand
     * @return the formula in words
     */
    default String inWords(Function<Operand, String> names) {
        if (this instanceof Operand operand) {
            return names.apply(operand);
        }
        return this instanceof Operation operation
                ? operation.written(operation.operator.shown, part -> part.inWords(names))
                : toString();
    }
}
