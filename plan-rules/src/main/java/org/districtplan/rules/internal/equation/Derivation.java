package org.districtplan.rules.internal.equation;

import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.figure.FigureValue;

/** The equation derived for a figure, or why there is none. */
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
     * @param subject makes the name of the figure with its stated value, for people
     * @param reason why not, as a category to count by
     * @param detail makes why not, in this case
     */
    record Unsolvable(Supplier<Text> subject, Text reason, Supplier<Text> detail) implements Derivation {

        /** Makes the reason why a figure cannot be checked. */
        public static Unsolvable of(FigureValue claimed, Text reason, Supplier<Text> detail) {
            return new Unsolvable(
                    () -> {
                        Text name = claimed.name();
                        String stated = claimed.first().quantity().toString();
                        return Text.of(name.zh() + "（" + stated + "）", name.en() + " (" + stated + ")");
                    },
                    reason,
                    detail);
        }

        /** Makes the reason why a figure cannot be checked, where the category says it all. */
        public static Unsolvable of(FigureValue claimed, Text reason) {
            return of(claimed, reason, () -> reason);
        }
    }

    /** A figure that is needed is not stated anywhere. */
    static Derivation missing(FigureValue claimed, Supplier<Text> name) {
        return Unsolvable.of(claimed, MissingReasons.MISSING, () -> noValue(name.get()));
    }

    /** Says that a figure is not stated anywhere. */
    static Text noValue(Text name) {
        return Text.of("缺少“" + name.zh() + "”的数值", "no value of \"" + name.en() + "\" is stated");
    }

    /** The units of two figures do not fit each other, or are currencies. */
    static Derivation unlike(FigureValue claimed, FigureValue left, FigureValue right) {
        return unlike(claimed, MissingReasons.unlike(left.unit(), right.unit()), left, right);
    }

    /** Two figures are stated by different currencies, as an amount in 美元 and a value per head in 元. */
    static Derivation currencies(FigureValue claimed, FigureValue left, FigureValue right) {
        return unlike(claimed, MissingReasons.CURRENCIES, left, right);
    }

    private static Derivation unlike(FigureValue claimed, Text reason, FigureValue left, FigureValue right) {
        return Unsolvable.of(claimed, reason, () -> {
            String units = left.unit() + " / " + right.unit();
            return Text.of(reason.zh() + "：" + units, reason.en() + ": " + units);
        });
    }
}
