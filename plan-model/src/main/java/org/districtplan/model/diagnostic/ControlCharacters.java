package org.districtplan.model.diagnostic;

import java.util.Objects;

/**
 * Makes the invisible characters of a text visible, so that a title or file name cannot command a terminal or reverse
 * the direction of the text around it. Every text output of the library passes through here.
 *
 * <p>It has no state and is thread-safe.
 */
public final class ControlCharacters {

    private ControlCharacters() {}

    /**
     * Makes one line of a text: a line feed or tab becomes a space, and every other control, format, surrogate or
     * separator character (ESC, CR, C1, bidirectional marks, U+2028) becomes its escape, such as
     * <code>&#92;u001B</code>.
     *
     * @param text a text from a file, a file system or a user
     * @return the text without characters that a terminal would obey; the same text if it has none
     */
    public static String escape(String text) {
        Objects.requireNonNull(text, "text");
        if (text.codePoints().noneMatch(ControlCharacters::isInvisible)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n' || codePoint == '\t') {
                visible.append(' ');
            } else if (isInvisible(codePoint)) {
                for (char unit : Character.toChars(codePoint)) {
                    visible.append(String.format("\\u%04X", (int) unit));
                }
            } else {
                visible.appendCodePoint(codePoint);
            }
        });
        return visible.toString();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
