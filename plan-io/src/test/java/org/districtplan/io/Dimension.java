package org.districtplan.io;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Unit;

/**
 * What a unit is of, or a formula comes to: base nouns with their exponents, so that 公斤/亩 is 吨 over 亩. Ratios (%, 倍)
 * and bare numbers have none.
 */
record Dimension(Map<String, Integer> nouns) {

    static final Dimension NONE = new Dimension(Map.of());

    /** A sum or difference of unlike things, which has no dimension. */
    static final class Unlike extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unlike(Formula formula) {
            super(formula.toString());
        }
    }

    private static final Set<Unit.Kind> PURE =
            Set.of(Unit.Kind.NONE, Unit.Kind.PERCENT, Unit.Kind.POINTS, Unit.Kind.MULTIPLE);

    static Dimension of(Unit unit) {
        if (PURE.contains(unit.kind())) {
            return NONE;
        }
        String[] sides = unit.base().text().split("/", 2);
        Dimension above = new Dimension(Map.of(sides[0], 1));
        return sides.length == 1 ? above : above.times(new Dimension(Map.of(sides[1], 1)), -1);
    }

    /** Follows a formula through the units of its operands. */
    static Dimension of(Formula formula, Function<Formula.Operand, Unit> units) {
        if (formula instanceof Formula.Operand operand) {
            return of(units.apply(operand));
        }
        if (formula instanceof Formula.Operation operation) {
            Dimension left = of(operation.left(), units);
            Dimension right = of(operation.right(), units);
            return switch (operation.operator()) {
                case TIMES -> left.times(right, 1);
                case DIVIDED_BY -> left.times(right, -1);
                case PLUS, MINUS -> {
                    if (!left.equals(right)) {
                        throw new Unlike(formula);
                    }
                    yield left;
                }
            };
        }
        return NONE;
    }

    /** Returns whether a formula counts per 1000 or 10000 of its divisor; documents then omit the divisor from the unit. */
    static boolean isPerThousands(Formula formula) {
        return formula instanceof Formula.Operation quotient
                && quotient.operator() == Formula.Operator.DIVIDED_BY
                && quotient.left() instanceof Formula.Operation product
                && product.operator() == Formula.Operator.TIMES
                && product.right() instanceof Formula.Constant constant
                && Set.of(new BigDecimal("1000"), new BigDecimal("10000")).contains(constant.value());
    }

    Dimension times(Dimension other, int power) {
        Map<String, Integer> all = new TreeMap<>(nouns);
        other.nouns.forEach((noun, exponent) -> all.merge(noun, exponent * power, Integer::sum));
        all.values().removeIf(exponent -> exponent == 0);
        return new Dimension(all);
    }
}
