package org.districtplan.model.diagnostic;

import java.util.Objects;

/**
 * One text in Chinese and English, so that the two never drift apart.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Text(String zh, String en) {

    /** Refuses null. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /**
     * Pairs a Chinese and an English text.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return the pair
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * Makes a text that reads the same in every language: a number, an id, a quotation.
     *
     * @param same the text
     * @return the text in both languages
     */
    public static Text of(String same) {
        return new Text(same, same);
    }

    /**
     * Gives the text in a language.
     *
     * @param language the language
     * @return the text in it
     */
    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }

    /** Returns the English text. */
    @Override
    public String toString() {
        return en;
    }
}
