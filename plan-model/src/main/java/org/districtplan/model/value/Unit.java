package org.districtplan.model.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a stated number is a number of: a scale word, a noun and perhaps a denominator, as in 亿元, 万人次/日, 微克/立方米.
 *
 * <p>Units are read, not listed: any classifier noun is one. A scale word (十, 百, 千, 万, 亿, 百万, 万亿, thousand, million,
 * ...) multiplies the noun; 千瓦, 千米, 百分点 and their like are nouns. A noun from the list of measuring units
 * and money is continuous, every other noun counts things. Names of one unit (公里, 千米, km) and units with a fixed
 * factor between them (平方公里, 公顷, 亩, 平方米) fit each other: amounts are given in their common {@link #base()}.
 *
 * <p>Equality is by text: 公里 and km fit each other but are not equal. This class is immutable and thread-safe.
 */
public final class Unit {

    /** The sort of thing a unit measures or counts. */
    public enum Kind {
        /** A currency. */
        MONEY,
        /** A hundredth of something: %, ‰, 成. */
        PERCENT,
        /** A difference of percentages: 个百分点, percentage points. */
        POINTS,
        /** A multiple of something: 倍, times. */
        MULTIPLE,
        /** A measuring unit, or anything with a denominator. */
        MEASURE,
        /** Things that are counted. */
        COUNT,
        /** No noun at all: a bare number, or a bare scale such as 亿. */
        NONE
    }

    /** The unit of a bare number; its text is empty. */
    public static final Unit NONE = new Unit("", "", "", null, "", 0, UnitRatio.ONE, Kind.NONE);

    private final String text;
    private final String prefix;
    private final String noun;
    private final @Nullable String denominator;
    private final String baseText;
    private final int power;
    private final UnitRatio ratio;
    private final Kind kind;

    Unit(
            String text,
            String prefix,
            String noun,
            @Nullable String denominator,
            String baseText,
            int power,
            UnitRatio ratio,
            Kind kind) {
        this.text = text;
        this.prefix = prefix;
        this.noun = noun;
        this.denominator = denominator;
        this.baseText = baseText;
        this.power = power;
        this.ratio = ratio;
        this.kind = kind;
    }

    /**
     * Reads a unit as stated.
     *
     * @param text the unit, such as {@code 亿元}, {@code 万人次/日}, {@code million people} or {@code km2}; empty for none
     * @return the unit
     * @throws InvalidTextException if the text holds digits, blanks or signs that belong to no unit
     */
    public static Unit parse(String text) {
        StatedText.check(requireNonNull(text, "text"));
        return UnitParser.parse(text);
    }

    /**
     * Gives the unit as stated.
     *
     * @return the text, empty for {@link #NONE}
     */
    public String text() {
        return text;
    }

    /**
     * Gives the scale word as stated.
     *
     * @return the word, such as {@code 万} or {@code million}; empty if there is none
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Gives the noun as stated, without scale word and denominator.
     *
     * @return the noun; empty for a bare scale
     */
    public String noun() {
        return noun;
    }

    /**
     * Gives what stands below the line, as stated.
     *
     * @return the denominator, such as {@code 立方米} or {@code 万人}
     */
    public Optional<String> denominator() {
        return Optional.ofNullable(denominator);
    }

    /**
     * Gives how many of the base unit one of this unit is.
     *
     * @return a power of ten: 100000000 for 亿元, 10000000000 for 万平方公里 (in 平方米); of 亩 (in 平方米) and units that
     *     contain it another number, rounded to 34 digits where it does not end
     */
    public BigDecimal scale() {
        BigDecimal scale = ratio.toBase(Scales.factor(power));
        return scale.scale() < 0 ? scale.setScale(0) : scale;
    }

    /**
     * Gives the unit without scale in which amounts are given: 元 for 亿元, 平方米 for 公顷 and 亩.
     *
     * @return the base unit; this unit if it is its own
     */
    public Unit base() {
        return baseText.equals(text) ? this : UnitParser.parse(baseText);
    }

    /**
     * Gives the sort of unit.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns whether values between two whole numbers exist: of money, ratios and measuring units they do, of things
     * not.
     *
     * @return whether an integer stated in this unit is a rounded one even without a scale word
     */
    public boolean isContinuous() {
        return kind != Kind.COUNT && kind != Kind.NONE;
    }

    /**
     * Returns whether a scale word is stated.
     *
     * @return whether the unit has one
     */
    public boolean isScaled() {
        return !prefix.isEmpty();
    }

    /**
     * Returns whether amounts in the two units can be compared: nouns and denominators are the same after other names
     * and fixed factors: 15亩 are 1公顷.
     *
     * @param other the other unit
     * @return whether they have the same base
     */
    public boolean fits(Unit other) {
        return baseText.equals(other.baseText);
    }

    /**
     * Gives the currency of money and of what is stated by money: 美元 for 亿美元, 元 for 万元/亩 and 吨标准煤/万元.
     *
     * @return the currency without scale; empty if there is none, or one above and one below the line (元/美元)
     */
    public Optional<Unit> currency() {
        int slash = baseText.indexOf('/');
        if (slash < 0) {
            return kind == Kind.MONEY ? Optional.of(base()) : Optional.empty();
        }
        Unit above = UnitParser.parse(baseText.substring(0, slash));
        Unit below = UnitParser.parse(baseText.substring(slash + 1));
        boolean money = above.kind == Kind.MONEY;
        return money == (below.kind == Kind.MONEY) ? Optional.empty() : Optional.of(money ? above : below);
    }

    /**
     * Returns whether the two units are of one sort of figure in two currencies, as 亿元 and 万美元: neither is wrong, but
     * amounts cannot be compared or added up.
     *
     * @param other the other unit
     * @return whether nothing but the currency keeps them from fitting
     */
    public boolean differsOnlyInCurrency(Unit other) {
        if (fits(other)) {
            return false;
        }
        Optional<Unit> own = currency();
        Optional<Unit> others = other.currency();
        return own.isPresent()
                && others.isPresent()
                && withCurrency(own.get(), others.get()).equals(other.baseText);
    }

    private String withCurrency(Unit own, Unit wanted) {
        int slash = baseText.indexOf('/');
        if (slash < 0) {
            return wanted.text;
        }
        String above = baseText.substring(0, slash);
        return above.equals(own.text) ? wanted.text + baseText.substring(slash) : above + '/' + wanted.text;
    }

    /**
     * Turns amounts of the base unit into numbers of this unit, for display.
     *
     * @param amounts amounts of the base unit
     * @return the same in this unit: exactly where only powers of ten lie between, else to 30 digits
     */
    public Interval fromBase(Interval amounts) {
        return ratio.fromBase(amounts.times(Scales.factor(-power)));
    }

    int power() {
        return power;
    }

    UnitRatio ratio() {
        return ratio;
    }

    /** Compares by text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && text.equals(unit.text);
    }

    /** Agrees with {@link #equals(Object)}. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Gives the unit as stated. */
    @Override
    public String toString() {
        return text;
    }
}
