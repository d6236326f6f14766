package org.districtplan.rules.rule;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A number that a rule uses and a host may set, such as a threshold or days of grace. {@link RuleContext#parameter} gives its value.
 *
 * <p>The canonical constructor may gain parameters before 1.0; use {@link #builder} or {@link #whole}. This class is immutable
 * and thread-safe.
 *
 * @param name its name, words joined by hyphens: {@code days-of-grace}
 * @param standard its value unless another is set
 * @param min the lowest value it may have, null for none
 * @param max the highest value it may have, null for none
 * @param isWhole whether it has no fraction
 * @param meaning what it does, in one line
 */
public record RuleParameter(
        String name,
        BigDecimal standard,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean isWhole,
        Text meaning) {

    /**
     * Refuses null in what is required, and a standard value that may not be set.
     *
     * @throws org.districtplan.model.value.InvalidTextException if the name is not of lower-case words joined by hyphens
     * @throws IllegalArgumentException if the standard value is out of bounds, or has a fraction where it may have none
     */
    public RuleParameter {
        Ref.requireId(name);
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(meaning, "meaning");
        if (!isAllowed(standard, min, max, isWhole)) {
            throw new IllegalArgumentException(name + ": the standard value " + standard + " may not be set");
        }
    }

    /**
     * Starts a parameter without bounds that may have a fraction.
     *
     * @param name its name
     * @param standard its value unless another is set
     * @param meaning what it does, in one line
     * @return a new builder
     */
    public static Builder builder(String name, BigDecimal standard, Text meaning) {
        return new Builder(name, standard, meaning);
    }

    /**
     * Makes a parameter that counts something.
     *
     * @param name its name
     * @param standard its value unless another is set
     * @param min the lowest value it may have
     * @param max the highest value it may have
     * @param meaning what it does, in one line
     * @return the parameter
     */
    public static RuleParameter whole(String name, int standard, int min, int max, Text meaning) {
        return new RuleParameter(
                name, BigDecimal.valueOf(standard), BigDecimal.valueOf(min), BigDecimal.valueOf(max), true, meaning);
    }

    /**
     * Says whether it may be set to a value.
     *
     * @param value the value
     * @return true if it may
     */
    public boolean allows(BigDecimal value) {
        return isAllowed(value, min, max, isWhole);
    }

    /**
     * Says what it may be set to.
     *
     * @return such as: a whole number from 0 to 366
     */
    public Text allowed() {
        Text kind = isWhole ? Text.of("整数", "a whole number") : Text.of("数", "a number");
        if (min != null && max != null) {
            return Text.of(min + " 至 " + max + " 的" + kind.zh(), kind.en() + " from " + min + " to " + max);
        }
        if (min != null) {
            return Text.of("不小于 " + min + " 的" + kind.zh(), kind.en() + " of at least " + min);
        }
        return max == null ? kind : Text.of("不大于 " + max + " 的" + kind.zh(), kind.en() + " of at most " + max);
    }

    private static boolean isAllowed(
            BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean whole) {
        return (!whole || value.stripTrailingZeros().scale() <= 0)
                && (min == null || value.compareTo(min) >= 0)
                && (max == null || value.compareTo(max) <= 0);
    }

    /** Returns {@code name = standard}. */
    @Override
    public String toString() {
        return name + " = " + standard.toPlainString();
    }

    /** Builds {@link RuleParameter} values. A builder belongs to one thread. */
    public static final class Builder {
        private final String name;
        private final BigDecimal standard;
        private final Text meaning;
        private @Nullable BigDecimal min;
        private @Nullable BigDecimal max;
        private boolean whole;

        private Builder(String name, BigDecimal standard, Text meaning) {
            this.name = Objects.requireNonNull(name, "name");
            this.standard = Objects.requireNonNull(standard, "standard");
            this.meaning = Objects.requireNonNull(meaning, "meaning");
        }

        /** Sets the lowest value it may have. */
        public Builder min(BigDecimal min) {
            this.min = Objects.requireNonNull(min, "min");
            return this;
        }

        /** Sets the highest value it may have. */
        public Builder max(BigDecimal max) {
            this.max = Objects.requireNonNull(max, "max");
            return this;
        }

        /** Allows whole numbers only. */
        public Builder whole() {
            this.whole = true;
            return this;
        }

        /**
         * Makes the parameter.
         *
         * @return the parameter
         * @throws IllegalArgumentException if the name is malformed, or if the standard value is not allowed
         */
        public RuleParameter build() {
            return new RuleParameter(name, standard, min, max, whole, meaning);
        }
    }
}
