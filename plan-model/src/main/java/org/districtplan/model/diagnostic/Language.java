package org.districtplan.model.diagnostic;

import java.util.Locale;
import java.util.Objects;

/** A language in which messages, titles and labels are available. */
public enum Language {
    /** Chinese (zh), the language of the plans this library was made for. */
    CHINESE("zh"),
    /** English (en). */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Gives the ISO 639-1 code.
     *
     * @return {@code zh} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * Chooses the language for a locale: Chinese for any Chinese locale, English for every other.
     *
     * @param locale the reader's locale
     * @return the language for that reader
     */
    public static Language from(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals(CHINESE.code) ? CHINESE : ENGLISH;
    }
}
