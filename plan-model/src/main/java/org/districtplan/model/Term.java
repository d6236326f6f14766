package org.districtplan.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.districtplan.model.diagnostic.Text;

/**
 * A word of a closed vocabulary: it has a text form in files and a label people see.
 *
 * <p>The vocabularies are enums, immutable and thread-safe.
 */
public interface Term {

    /**
     * Gives the constant's name.
     *
     * @return the name as declared
     */
    String name();

    /**
     * Gives the text form in files: the name in lower case, words joined by hyphens.
     *
     * @return the text form, such as {@code achieved-early}
     */
    default String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Gives the word people see.
     *
     * @return the label in both languages
     */
    Text label();

    /**
     * Finds the constant with a text form.
     *
     * @param <T> the vocabulary
     * @param vocabulary the enum
     * @param text the text form
     * @return the constant, empty if none has that form
     */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String text) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(term -> term.text().equals(text))
                .findFirst();
    }
}
