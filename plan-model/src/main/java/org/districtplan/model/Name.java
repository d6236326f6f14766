package org.districtplan.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.Language;

/**
 * A name in one or more languages.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param texts the name by BCP 47 language tag, in the order written; never empty
 */
public record Name(Map<String, String> texts) {

    /**
     * Refuses null and no name at all; copies the map, keeping its order.
     *
     * @throws IllegalArgumentException if there is no name in any language
     */
    public Name {
        texts = OrderedMap.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a name needs a text in at least one language");
        }
    }

    /**
     * Makes a name in one language.
     *
     * @param language the BCP 47 tag, such as {@code zh}
     * @param text the name
     * @return the name
     */
    public static Name of(String language, String text) {
        return new Name(Map.of(Objects.requireNonNull(language, "language"), Objects.requireNonNull(text, "text")));
    }

    /**
     * Gives the name in a language: under its plain tag, or else a regional one ({@code en-GB}); or the first it has.
     *
     * @param language the reader's language
     * @return the name
     */
    public String in(Language language) {
        String text = texts.get(language.code());
        return text != null
                ? text
                : texts.entrySet().stream()
                        .filter(entry -> isRegional(entry.getKey(), language))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(this::toString);
    }

    private static boolean isRegional(String tag, Language language) {
        return tag.toLowerCase(Locale.ROOT).startsWith(language.code() + "-");
    }

    /**
     * Adds names in further languages; those already there stay.
     *
     * @param other further names
     * @return the names together
     */
    public Name with(Name other) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        other.texts.forEach(all::putIfAbsent);
        return new Name(all);
    }

    /** Returns the first name. */
    @Override
    public String toString() {
        return texts.values().iterator().next();
    }
}
