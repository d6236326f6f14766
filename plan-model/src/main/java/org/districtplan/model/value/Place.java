package org.districtplan.model.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the outline of a document: {@code 一(三) p4} is the fourth paragraph of section (三)
 * of chapter 一.
 *
 * <pre>
 * place   = [part ":"] section [" p" n ["." k]]  |  [part ":"] "p" n ["." k]
 * section = the labels without 、．, brackets half-width, joined in order: 一(三)2   第五条   1.2   附件1/表2
 * /n      = the n-th child without a number in the document (item, group, table row): 表9/1/2
 * ~n      = the n-th section with the same label under one parent: 表3~2
 * p n     = the n-th paragraph of the section itself; without a section, of the text before the first heading
 * .k      = the k-th marked part of a paragraph (一是, 二是)
 * part    = one of several texts in a file (公告, 附件1); the main text has none
 * </pre>
 *
 * <p>Which sections are above one another does not follow from the labels alone; the outline of the plan has it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param part the text within the file, null for the main text
 * @param section the section, empty before the first heading
 * @param paragraph the paragraph, counted from 1, or 0 for the section as a whole
 * @param mark the marked part of the paragraph, counted from 1, or 0 for none
 */
public record Place(@Nullable String part, String section, int paragraph, int mark) {

    private static final Writing<Place> WRITING = new Writing<>(
            Text.of("位置", "place"),
            Text.of("一(三) p4、表9/1/2、四(五) p1.2、公告:p1 或 p1", "1.2 p4, Table9/1/2, 4.5 p1.2, Notice:p1 or p1"),
            PlaceReader::read,
            PlaceSuggestion::candidates);

    /** Refuses null and parts that could not be read back from the text form. */
    public Place {
        Objects.requireNonNull(section, "section");
        WRITING.require(
                text(part, section, paragraph, mark), text -> PlaceReader.check(text, part, section, paragraph, mark));
    }

    /**
     * Reads a place from its text form.
     *
     * @param text the text, for instance {@code 一(三) p4}
     * @return the place
     * @throws InvalidTextException if the text is no place
     */
    public static Place parse(String text) {
        return WRITING.parse(text);
    }

    /**
     * Says what keeps a text from being a place.
     *
     * @param text the text
     * @return the problem with its suggestion, or empty if the text is a place
     */
    public static Optional<Message> problemOf(String text) {
        return WRITING.problemOf(text);
    }

    /**
     * Makes the place of a section of the main text.
     *
     * @param section the section
     * @return the place
     * @throws InvalidTextException if the section is empty or malformed
     */
    public static Place of(String section) {
        return new Place(null, section, 0, 0);
    }

    /**
     * Makes the place of a paragraph of the main text.
     *
     * @param section the section, empty before the first heading
     * @param paragraph the paragraph, from 1
     * @return the place
     * @throws InvalidTextException if the section is malformed or the paragraph less than 1 without a section
     */
    public static Place of(String section, int paragraph) {
        return new Place(null, section, paragraph, 0);
    }

    /**
     * Returns whether the place is a section as a whole.
     *
     * @return whether there is no paragraph
     */
    public boolean isSection() {
        return paragraph == 0;
    }

    /**
     * Returns whether the place precedes the first heading of its text.
     *
     * @return whether there is no section
     */
    public boolean isBeforeFirstHeading() {
        return section.isEmpty();
    }

    /**
     * Gives the section as a whole.
     *
     * @return the place without its paragraph, or empty before the first heading
     */
    public Optional<Place> sectionPlace() {
        if (section.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(paragraph == 0 ? this : new Place(part, section, 0, 0));
    }

    /**
     * Splits the section at {@code /}: {@code 表9/1/2} gives {@code 表9}, {@code 1} and {@code 2}. The first step is
     * empty where the document's own children have no numbers ({@code /1}).
     *
     * @return the steps, none before the first heading
     */
    public List<String> sectionSteps() {
        return section.isEmpty() ? List.of() : List.of(section.split("/", -1));
    }

    private static String text(@Nullable String part, String section, int paragraph, int mark) {
        String text = (part == null ? "" : part + ":") + section;
        if (paragraph != 0 || mark != 0) {
            text += (section.isEmpty() ? "p" : " p") + paragraph;
        }
        return mark == 0 ? text : text + "." + mark;
    }

    /**
     * Gives the text form.
     *
     * @return the text, from which {@link #parse(String)} makes an equal place
     */
    @Override
    public String toString() {
        return text(part, section, paragraph, mark);
    }
}
