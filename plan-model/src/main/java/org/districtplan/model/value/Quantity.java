package org.districtplan.model.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number exactly as stated, with its unit and the word that opens or widens it: {@code 100.00%}, {@code 超21亿元},
 * {@code 4.2万余个}, {@code 1/6强}, {@code 数千家}, {@code about 4.5 million people}.
 *
 * <p>The text has ASCII digits, no digit grouping and no blanks but single ones between Latin words; a fall is a minus
 * sign. Amounts are in the {@linkplain Unit#base() base unit}: 135亿元 is 13500000000 (元). What values the stated number
 * allows is a question of policy: {@link #interval(IntervalPolicy)}.
 *
 * <p>Equality is by text: 100.00% and 100% are two quantities. This class is immutable and thread-safe.
 */
public final class Quantity {

    private final String text;
    private final String number;
    private final Unit unit;
    private final Qualifier qualifier;
    private final BigDecimal value;
    private final @Nullable BigDecimal divisor;

    /**
     * Keeps what the parser found.
     *
     * @param number the stated digits with their sign; empty for a number in words
     * @param value the number, or the numerator of a fraction; one for a number in words
     * @param divisor the denominator of a fraction, else null
     */
    Quantity(
            String text,
            String number,
            Unit unit,
            Qualifier qualifier,
            BigDecimal value,
            @Nullable BigDecimal divisor) {
        this.text = text;
        this.number = number;
        this.unit = unit;
        this.qualifier = qualifier;
        this.value = value;
        this.divisor = divisor;
    }

    /**
     * Reads a quantity as stated.
     *
     * @param text the quantity, such as {@code 4549项} or {@code 170亿元左右}
     * @return the quantity
     * @throws InvalidTextException if the text is not a quantity; the problem says how to write it
     */
    public static Quantity parse(String text) {
        return QuantityParser.parse(requireNonNull(text, "text"));
    }

    /**
     * Makes a plain quantity.
     *
     * @param number the digits with their sign, as {@link #number()} gives them
     * @param unit the unit
     * @return the quantity
     * @throws InvalidTextException if the number is not one
     */
    public static Quantity of(String number, Unit unit) {
        return of(number, unit, Qualifier.PLAIN);
    }

    /**
     * Makes a quantity, the qualifier written in the usual Chinese word, or in English where the unit is in Latin
     * letters.
     *
     * @param number the digits with their sign, as {@link #number()} gives them; empty for a number in words
     * @param unit the unit
     * @param qualifier the qualifier
     * @return the quantity
     * @throws InvalidTextException if the number is not one, or the parts cannot stand together
     */
    public static Quantity of(String number, Unit unit, Qualifier qualifier) {
        return QuantityText.compose(
                requireNonNull(number, "number"), requireNonNull(unit, "unit"), requireNonNull(qualifier, "qualifier"));
    }

    /**
     * Gives the stated digits with their sign.
     *
     * @return the digits, such as {@code -12.2}, {@code 100.00} or {@code 1/6}; empty for a number in words (数千, 百余)
     */
    public String number() {
        return number;
    }

    /**
     * Gives the unit with its scale, without any qualifier: 万个 for 4.2万余个.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Gives the word that opens or widens the number.
     *
     * @return the qualifier
     */
    public Qualifier qualifier() {
        return qualifier;
    }

    /**
     * Returns whether the number is stated in words that name only its scale: 数千家, 百余家, 几个.
     *
     * @return whether there are no digits
     */
    public boolean isVague() {
        return number.isEmpty();
    }

    /**
     * Returns whether the number is stated as a fraction.
     *
     * @return whether it is like 1/3
     */
    public boolean isFraction() {
        return divisor != null;
    }

    /**
     * Gives the number in the base unit, whatever the qualifier.
     *
     * @return the amount, of a fraction (and in 亩, where its square metres do not end) rounded to at least 34 digits; empty
     *     for a number in words
     */
    public Optional<BigDecimal> amount() {
        if (isVague()) {
            return Optional.empty();
        }
        BigDecimal stated = divisor == null ? value : value.divide(divisor, MathContext.DECIMAL128);
        return Optional.of(inBase(stated));
    }

    /**
     * Gives one unit of the last stated digit, in the base unit: 100000000 (元) for 135亿元, 0.01 (%) for 100.00%.
     *
     * @return the step; empty for a fraction and for a number in words
     */
    public Optional<BigDecimal> lastDigit() {
        return isVague() || isFraction() ? Optional.empty() : Optional.of(inBase(value.ulp()));
    }

    /**
     * Returns whether the number is a whole number of counted things, without scale word, fraction or qualifier.
     *
     * @return whether it is a count as in 4288项
     */
    public boolean isExactCount() {
        return qualifier == Qualifier.PLAIN
                && divisor == null
                && value.scale() == 0
                && !unit.isScaled()
                && !unit.isContinuous();
    }

    /**
     * Gives the true values the stated number allows under the standard policy.
     *
     * @return the interval, in the base unit
     */
    public Interval interval() {
        return interval(IntervalPolicy.standard());
    }

    /**
     * Gives the true values the stated number allows.
     *
     * @param policy what a stated number allows
     * @return the interval, in the base unit
     */
    public Interval interval(IntervalPolicy policy) {
        return policy.interval(this);
    }

    BigDecimal value() {
        return value;
    }

    @Nullable
    BigDecimal divisor() {
        return divisor;
    }

    private BigDecimal inBase(BigDecimal stated) {
        BigDecimal amount = unit.ratio().toBase(stated.scaleByPowerOfTen(unit.power()));
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    /** Compares by text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity quantity && text.equals(quantity.text);
    }

    /** Agrees with {@link #equals(Object)}. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Gives the quantity as stated. */
    @Override
    public String toString() {
        return text;
    }
}
