package org.districtplan.rules.internal.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Interval;

/**
 * The growth, change, multiple or index that follows from a later and an earlier level. Growth is a fraction of one (5 % is
 * 0.05), an index has the base 100. Immutable and thread-safe.
 *
 * @param transformation growth, average growth, change, multiple or index
 * @param years over how many years growth is averaged, 1 for any other
 */
public record Growth(Transformation transformation, int years) {

    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Computes it from two levels.
     *
     * @param late the later level
     * @param early the earlier level, in the same unit
     * @return the values possible, empty if the earlier level may be zero or there is no root
     */
    public Optional<Interval> between(Interval late, Interval early) {
        return switch (transformation) {
            case CHANGE -> Optional.of(late.minus(early));
            case MULTIPLE -> late.dividedBy(early);
            case INDEX -> late.dividedBy(early).map(quotient -> quotient.times(HUNDRED));
            default -> late.dividedBy(early).flatMap(this::ofMultiple);
        };
    }

    /**
     * Computes it from the quotient of the two levels.
     *
     * @param multiple the later level divided by the earlier one
     * @return the multiple itself, or the growth or yearly average growth that leads to it; empty if there is no root
     */
    public Optional<Interval> ofMultiple(Interval multiple) {
        return switch (transformation) {
            case MULTIPLE -> Optional.of(multiple);
            case AVERAGE_GROWTH -> multiple.root(years).map(root -> root.minus(ONE));
            default -> Optional.of(multiple.minus(ONE));
        };
    }

    /**
     * Writes the formula.
     *
     * @param multiple the quotient of the two levels, as a formula
     * @return the formula, such as {@code (a ÷ b)^(1/5) − 1}
     */
    public String formula(String multiple) {
        return switch (transformation) {
            case MULTIPLE -> multiple;
            case INDEX -> multiple + " × 100";
            case AVERAGE_GROWTH -> "(" + multiple + ")^(1/" + years + ") − 1";
            default -> multiple + " − 1";
        };
    }
}
