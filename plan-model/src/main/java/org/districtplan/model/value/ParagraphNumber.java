package org.districtplan.model.value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/**
 * The number of a paragraph within its section, or of a marked part of it (一是, 二是): {@code 2}, {@code 1.2}. It is what
 * follows the {@code p} of a {@link Place}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param paragraph the paragraph, counted from 1
 * @param mark the marked part of the paragraph, counted from 1, or 0 for the paragraph as a whole
 */
public record ParagraphNumber(int paragraph, int mark) implements Comparable<ParagraphNumber> {

    private static final Writing<ParagraphNumber> WRITING = new Writing<>(
            Text.of("段号", "paragraph number"),
            Text.of("2 或 1.2（第1段第2点）", "2, or 1.2 for the second part of paragraph 1"),
            ParagraphNumber::read,
            ParagraphNumber::suggestions);

    private static final Comparator<ParagraphNumber> ORDER =
            Comparator.comparingInt(ParagraphNumber::paragraph).thenComparingInt(ParagraphNumber::mark);

    /** Refuses numbers that could not be read back from the text form. */
    public ParagraphNumber {
        WRITING.require(text(paragraph, mark), ParagraphNumber::check);
    }

    /**
     * Reads a number from its text form.
     *
     * @param text the text, for instance {@code 2} or {@code 1.2}
     * @return the number
     * @throws InvalidTextException if the text is no number of a paragraph
     */
    public static ParagraphNumber parse(String text) {
        return WRITING.parse(text);
    }

    /**
     * Says what keeps a text from being the number of a paragraph.
     *
     * @param text the text
     * @return the problem with its suggestion, or empty if the text is a number
     */
    public static Optional<Message> problemOf(String text) {
        return WRITING.problemOf(text);
    }

    /**
     * Makes the number of a whole paragraph.
     *
     * @param paragraph the paragraph, from 1
     * @return the number
     * @throws InvalidTextException if the paragraph is less than 1
     */
    public static ParagraphNumber of(int paragraph) {
        return new ParagraphNumber(paragraph, 0);
    }

    private static void check(String text) throws WritingFault {
        int dot = text.indexOf('.');
        PlaceReader.number(text, 0, dot < 0 ? text.length() : dot);
        if (dot >= 0) {
            PlaceReader.number(text, dot + 1, text.length());
        }
    }

    private static ParagraphNumber read(String text) throws WritingFault {
        int dot = text.indexOf('.');
        int paragraph = PlaceReader.number(text, 0, dot < 0 ? text.length() : dot);
        int mark = dot < 0 ? 0 : PlaceReader.number(text, dot + 1, text.length());
        return new ParagraphNumber(paragraph, mark);
    }

    private static List<String> suggestions(String text) {
        String plain = Writing.withoutBlanks(Writing.halfWidth(text));
        return List.of(plain.startsWith("p") ? plain.substring(1) : plain);
    }

    private static String text(int paragraph, int mark) {
        return mark == 0 ? Integer.toString(paragraph) : paragraph + "." + mark;
    }

    /** Compares by paragraph; a paragraph stands before its parts. */
    @Override
    public int compareTo(ParagraphNumber other) {
        return ORDER.compare(this, other);
    }

    /**
     * Gives the text form.
     *
     * @return the text, from which {@link #parse(String)} makes an equal number
     */
    @Override
    public String toString() {
        return text(paragraph, mark);
    }
}
