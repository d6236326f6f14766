package org.districtplan.rules.rule;

import java.math.BigDecimal;
import java.util.Objects;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A number a rule judges by that a host may set: a threshold, days of grace. {@link RuleContext#parameter} gives its value.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param name its name, words joined by hyphens: {@code days-of-grace}
 * @param standard its value unless another is set
 * @param least the least it may be, null for any
 * @param most the most it may be, null for any
 * @param isWhole whether it has no fraction
 * @param meaning what it does, in one line
 */
public record RuleParameter(
        String name,
        BigDecimal standard,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
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
        if (!isAllowed(standard, least, most, isWhole)) {
            throw new IllegalArgumentException(name + ": the standard value " + standard + " may not be set");
        }
    }

    /**
     * Makes a parameter that counts something.
     *
     * @param name its name
     * @param standard its value unless another is set
     * @param least the least it may be
     * @param most the most it may be
     * @param meaning what it does, in one line
     * @return the parameter
     */
    public static RuleParameter whole(String name, int standard, int least, int most, Text meaning) {
        return new RuleParameter(
                name, BigDecimal.valueOf(standard), BigDecimal.valueOf(least), BigDecimal.valueOf(most), true, meaning);
    }

    /**
     * Tells whether it may be set to a value.
     *
     * @param value the value
     * @return true if it may
     */
    public boolean allows(BigDecimal value) {
        return isAllowed(value, least, most, isWhole);
    }

    /**
     * Says what it may be set to.
     *
     * @return such as: a whole number from 0 to 366
     */
    public Text allowed() {
        Text kind = isWhole ? Text.of("整数", "a whole number") : Text.of("数", "a number");
        if (least != null && most != null) {
            return Text.of(least + " 至 " + most + " 的" + kind.zh(), kind.en() + " from " + least + " to " + most);
        }
        if (least != null) {
            return Text.of("不小于 " + least + " 的" + kind.zh(), kind.en() + " of at least " + least);
        }
        return most == null ? kind : Text.of("不大于 " + most + " 的" + kind.zh(), kind.en() + " of at most " + most);
    }

    private static boolean isAllowed(
            BigDecimal value, @Nullable BigDecimal least, @Nullable BigDecimal most, boolean whole) {
        return (!whole || value.stripTrailingZeros().scale() <= 0)
                && (least == null || value.compareTo(least) >= 0)
                && (most == null || value.compareTo(most) <= 0);
    }

    /** Returns {@code name = standard}. */
    @Override
    public String toString() {
        return name + " = " + standard.toPlainString();
    }
}
