package org.districtplan.rules.internal.arithmetic;

import java.util.Optional;
import org.districtplan.model.diagnostic.Text;

/** What came of deriving an equation for a figure. */
public sealed interface Derived {

    /** Gives the equation, empty if it cannot be checked. */
    default Optional<Equation> equation() {
        return Optional.empty();
    }

    /**
     * There is an equation.
     *
     * @param solved the equation
     */
    record Solvable(Equation solved) implements Derived {
        @Override
        public Optional<Equation> equation() {
            return Optional.of(solved);
        }
    }

    /**
     * It cannot be checked.
     *
     * @param subject the figure with its print, for people
     * @param reason why not, as a category to count by
     * @param detail why not, in this case
     */
    record Unsolvable(Text subject, Text reason, Text detail) implements Derived {

        /** Tells why a figure cannot be checked. */
        public static Unsolvable of(Figure claimed, Text reason, Text detail) {
            String printed = claimed.first().quantity().toString();
            return new Unsolvable(
                    Text.of(
                            claimed.name().zh() + "（" + printed + "）",
                            claimed.name().en() + " (" + printed + ")"),
                    reason,
                    detail);
        }
    }

    /** A figure that is needed is not printed anywhere. */
    static Derived missing(Figure claimed, Text name) {
        return Unsolvable.of(
                claimed,
                Reasons.MISSING,
                Text.of("没有“" + name.zh() + "”的数值", "no value of \"" + name.en() + "\" is at hand"));
    }

    /** The units of two figures do not fit each other. */
    static Derived unlike(Figure claimed, Figure left, Figure right) {
        String units = left.unit() + " / " + right.unit();
        return Unsolvable.of(
                claimed, Reasons.UNLIKE, Text.of("单位不能换算：" + units, "the units do not fit each other: " + units));
    }
}
