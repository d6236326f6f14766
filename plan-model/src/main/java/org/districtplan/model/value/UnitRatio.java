package org.districtplan.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is of its base beside a power of ten: 2/3 (of a thousand square metres) for 亩.
 *
 * <p>A quotient that ends is exact (15亩 are 10000平方米). One that does not is rounded once, to more digits than the
 * number has, so that numbers of the unit keep their order and equal numbers stay equal.
 *
 * @param times the numerator
 * @param over the denominator
 */
record UnitRatio(int times, int over) {

    static final UnitRatio ONE = new UnitRatio(1, 1);

    /** Fewer digits than are kept, so that what rounding left disappears. */
    private static final MathContext BACK = new MathContext(30);

    private static final int DIGITS = 34;

    UnitRatio {
        int common = BigInteger.valueOf(times).gcd(BigInteger.valueOf(over)).intValueExact();
        times = times / common;
        over = over / common;
    }

    UnitRatio dividedBy(UnitRatio other) {
        return new UnitRatio(times * other.over, over * other.times);
    }

    BigDecimal toBase(BigDecimal number) {
        return equals(ONE) ? number : scaled(number, times, over);
    }

    Interval toBase(Interval numbers) {
        return equals(ONE) ? numbers : ends(numbers, toBase(numbers.lower(), this), toBase(numbers.upper(), this));
    }

    Interval fromBase(Interval amounts) {
        return equals(ONE) ? amounts : ends(amounts, back(amounts.lower()), back(amounts.upper()));
    }

    private static @Nullable BigDecimal toBase(@Nullable BigDecimal end, UnitRatio ratio) {
        return end == null ? null : ratio.toBase(end);
    }

    private @Nullable BigDecimal back(@Nullable BigDecimal end) {
        return end == null ? null : scaled(end, over, times).round(BACK);
    }

    private static BigDecimal scaled(BigDecimal number, int factor, int divisor) {
        BigDecimal product = number.multiply(BigDecimal.valueOf(factor));
        int digits = Math.max(DIGITS, product.precision() + DIGITS / 2);
        return product.divide(BigDecimal.valueOf(divisor), new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static Interval ends(Interval of, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return new Interval(lower, of.lowerClosed(), upper, of.upperClosed());
    }
}
