package org.districtplan.rules.internal.equation;

import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.diagnostic.Text;

/** What came of deriving an equation for a figure. */
public sealed interface Derivation {

    /** Gives the equation, empty if it cannot be checked. */
    default Optional<Equation> equation() {
        return Optional.empty();
    }

    /**
     * There is an equation.
     *
     * @param solved the equation
     */
    record Solvable(Equation solved) implements Derivation {
        @Override
        public Optional<Equation> equation() {
            return Optional.of(solved);
        }
    }

    /**
     * It cannot be checked.
     *
     * @param subject makes the figure with its print, for people
     * @param reason why not, as a category to count by
     * @param detail makes why not, in this case
     */
    record Unsolvable(Supplier<Text> subject, Text reason, Supplier<Text> detail) implements Derivation {

        /** Tells why a figure cannot be checked. */
        public static Unsolvable of(FigureValue claimed, Text reason, Supplier<Text> detail) {
            return new Unsolvable(
                    () -> {
                        Text name = claimed.name();
                        String printed = claimed.first().quantity().toString();
                        return Text.of(name.zh() + "（" + printed + "）", name.en() + " (" + printed + ")");
                    },
                    reason,
                    detail);
        }

        /** Tells why a figure cannot be checked, where the reason says it all. */
        public static Unsolvable of(FigureValue claimed, Text reason) {
            return of(claimed, reason, () -> reason);
        }
    }

    /** A figure that is needed is not printed anywhere. */
    static Derivation missing(FigureValue claimed, Supplier<Text> name) {
        return Unsolvable.of(claimed, MissingReasons.MISSING, () -> noValue(name.get()));
    }

    /** Says that a figure is not printed anywhere. */
    static Text noValue(Text name) {
        return Text.of("没有“" + name.zh() + "”的数值", "no value of \"" + name.en() + "\" is at hand");
    }

    /** The units of two figures do not fit each other. */
    static Derivation unlike(FigureValue claimed, FigureValue left, FigureValue right) {
        return Unsolvable.of(claimed, MissingReasons.UNLIKE, () -> {
            String units = left.unit() + " / " + right.unit();
            return Text.of("单位不能换算：" + units, "the units do not fit each other: " + units);
        });
    }
}
