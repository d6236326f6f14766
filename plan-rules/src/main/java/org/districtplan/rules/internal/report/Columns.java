package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.internal.text.TerminalWidth;

/** Measures and breaks text by the columns of a terminal, where a Chinese character takes two. */
final class Columns {

    /** A longer word may be cut. */
    private static final int LONGEST_WORD = 20;

    private static final String NEVER_FIRST = "、，。；：！？）》」』】”’％,.;:!?)]}%…";
    private static final String NEVER_LAST = "（《「『【“‘([{";

    private Columns() {}

    /** Counts the columns a text takes. */
    static int of(String text) {
        return TerminalWidth.of(text);
    }

    /** Puts spaces behind a text until it takes a number of columns. */
    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Puts spaces before a text until it takes a number of columns. */
    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /** Cuts a text that takes more than a number of columns, between words where it can, and ends it with an ellipsis. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int end = 0;
        int width = 1;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            width += TerminalWidth.of(codePoint);
            if (width > columns) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        int blank = text.lastIndexOf(' ', end);
        boolean inWord = end > 0 && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
        String kept = text.substring(0, inWord && blank > end - LONGEST_WORD ? blank : end);
        return kept.stripTrailing() + "…";
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetterOrDigit(character);
    }

    /**
     * Breaks a text into lines: at spaces, and between Chinese characters, but never before closing or after opening
     * punctuation. A word longer than the line stays whole.
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String piece : pieces(text)) {
            String shown = line.length() == 0 ? piece.stripLeading() : piece;
            int more = of(shown.stripTrailing());
            if (line.length() > 0 && width + more > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = 0;
                shown = piece.stripLeading();
            }
            line.append(shown);
            width += of(shown);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> pieces(String text) {
        int[] codePoints = text.codePoints().toArray();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < codePoints.length; i++) {
            if (mayBreak(codePoints[i - 1], codePoints[i])) {
                pieces.add(new String(codePoints, from, i - from));
                from = i;
            }
        }
        if (from < codePoints.length) {
            pieces.add(new String(codePoints, from, codePoints.length - from));
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ') {
            return after != ' ';
        }
        boolean chinese = TerminalWidth.isWide(before) || TerminalWidth.isWide(after);
        // A unit stays with its number: 4549项.
        boolean measured = before >= '0' && before <= '9';
        return chinese && !measured && after != ' ' && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }
}
