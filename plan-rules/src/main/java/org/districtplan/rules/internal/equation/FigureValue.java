package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One figure as an operand: everything that was printed of it, and what it is called.
 *
 * <p>In calculations percentages and points are fractions of one (5 % is 0.05), everything else is in its base unit.
 */
public final class FigureValue {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /**
     * One print of a figure.
     *
     * @param element the element that states it
     * @param path the field it stands in
     * @param quantity the quantity as printed
     */
    public record Print(ElementRef element, String path, Quantity quantity) {}

    private final Supplier<Text> name;
    private final List<Print> prints;
    private @Nullable IntervalPolicy policy;
    private Optional<Interval> interval = Optional.empty();

    private FigureValue(Supplier<Text> name, List<Print> prints) {
        this.name = name;
        this.prints = prints;
    }

    /**
     * Makes a figure of several prints, which narrow it down.
     *
     * @param name what people call it, put together only where it is shown
     * @param prints where and how it is printed
     * @throws IllegalArgumentException if it is printed nowhere
     */
    public static FigureValue of(Supplier<Text> name, List<Print> prints) {
        if (prints.isEmpty()) {
            throw new IllegalArgumentException("a figure that is printed nowhere");
        }
        return new FigureValue(Objects.requireNonNull(name, "name"), List.copyOf(prints));
    }

    /** Makes a figure that is printed once. */
    public static FigureValue of(Supplier<Text> name, ElementRef element, String path, Quantity quantity) {
        return of(name, List.of(new Print(element, path, quantity)));
    }

    /** Gives what people call it. */
    public Text name() {
        return name.get();
    }

    /** Gives everything that was printed of it, never nothing. */
    public List<Print> prints() {
        return prints;
    }

    /** Gives the first print, which stands for the figure in sentences. */
    public Print first() {
        return prints.get(0);
    }

    /** Gives the unit of the first print. */
    public Unit unit() {
        return first().quantity().unit();
    }

    /**
     * Gives the values that all prints allow together, worked out once for the policy last asked for.
     *
     * @param policy what a printed number allows
     * @return the interval for calculations, empty if the prints contradict each other
     */
    public Optional<Interval> interval(IntervalPolicy policy) {
        if (!policy.equals(this.policy)) {
            this.interval = common(policy);
            this.policy = policy;
        }
        return interval;
    }

    private Optional<Interval> common(IntervalPolicy policy) {
        Optional<Interval> common = Optional.of(plain(first().quantity(), policy));
        for (Print print : prints.subList(1, prints.size())) {
            Interval one = plain(print.quantity(), policy);
            common = common.flatMap(one::intersect);
        }
        return common;
    }

    /**
     * Gives one step of the last printed digit of the first print.
     *
     * @return the step for calculations, empty for fractions and numbers in words
     */
    public Optional<BigDecimal> lastDigit() {
        return first().quantity().lastDigit().map(step -> isHundredths(unit()) ? step.multiply(PERCENT) : step);
    }

    static Interval plain(Quantity quantity, IntervalPolicy policy) {
        Interval interval = quantity.interval(policy);
        return isHundredths(quantity.unit()) ? interval.times(PERCENT) : interval;
    }

    /** Tells whether numbers of a unit are hundredths: percentages and points. */
    public static boolean isHundredths(Unit unit) {
        return unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINTS;
    }
}
