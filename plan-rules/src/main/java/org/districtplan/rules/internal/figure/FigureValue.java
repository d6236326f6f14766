package org.districtplan.rules.internal.figure;

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
 * One figure as an operand: everything that is stated of it, and what it is called.
 *
 * <p>In calculations percentages and points are fractions of one (5 % is 0.05), everything else is in its base unit.
 */
public final class FigureValue {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /**
     * One statement of a figure.
     *
     * @param element the element that states it
     * @param path the field that holds it
     * @param quantity the quantity as stated
     */
    public record Statement(ElementRef element, String path, Quantity quantity) {}

    private final Supplier<Text> name;
    private final List<Statement> statements;
    private @Nullable IntervalPolicy policy;
    private Optional<Interval> interval = Optional.empty();

    private FigureValue(Supplier<Text> name, List<Statement> statements) {
        this.name = name;
        this.statements = statements;
    }

    /**
     * Makes a figure of several statements, which narrow it down.
     *
     * @param name what people call it, put together only where it is shown
     * @param statements where and how it is stated
     * @throws IllegalArgumentException if it is stated nowhere
     */
    public static FigureValue of(Supplier<Text> name, List<Statement> statements) {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("a figure that is stated nowhere");
        }
        return new FigureValue(Objects.requireNonNull(name, "name"), List.copyOf(statements));
    }

    /** Makes a figure that is stated once. */
    public static FigureValue of(Supplier<Text> name, ElementRef element, String path, Quantity quantity) {
        return of(name, List.of(new Statement(element, path, quantity)));
    }

    /** Gives what people call it. */
    public Text name() {
        return name.get();
    }

    /** Gives every statement of it, at least one. */
    public List<Statement> statements() {
        return statements;
    }

    /** Gives the first statement, which represents the figure in sentences. */
    public Statement first() {
        return statements.get(0);
    }

    /** Gives the unit of the first statement. */
    public Unit unit() {
        return first().quantity().unit();
    }

    /**
     * Gives the values that all statements allow together, computed once for the last policy used.
     *
     * @param policy what a stated number allows
     * @return the interval for calculations, empty if the statements contradict each other
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
        for (Statement statement : statements.subList(1, statements.size())) {
            Interval one = plain(statement.quantity(), policy);
            common = common.flatMap(one::intersect);
        }
        return common;
    }

    /**
     * Gives one step of the last digit of the first statement.
     *
     * @return the step for calculations, empty for fractions and numbers in words
     */
    public Optional<BigDecimal> lastDigit() {
        return first().quantity().lastDigit().map(step -> isHundredths(unit()) ? step.multiply(PERCENT) : step);
    }

    /** Gives the values a stated number allows for calculations, percentages as a share of one. */
    public static Interval plain(Quantity quantity, IntervalPolicy policy) {
        Interval interval = quantity.interval(policy);
        return isHundredths(quantity.unit()) ? interval.times(PERCENT) : interval;
    }

    /** Whether numbers of a unit are hundredths: percentages and points. */
    public static boolean isHundredths(Unit unit) {
        return unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINTS;
    }
}
