package org.districtplan.io.internal.text;

/** The columns of a terminal that a text takes, after Unicode Standard Annex #11 (wide and full-width: two). */
public final class TerminalWidth {

    /** First and last code points of the wide blocks, in pairs, in ascending order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private TerminalWidth() {}

    /** Returns the columns of a character: 0, 1 or 2. */
    public static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** Returns the columns of a text. */
    public static int of(String text) {
        return text.codePoints().map(TerminalWidth::of).sum();
    }

    /** Returns whether a character takes two columns. */
    public static boolean isWide(int character) {
        for (int i = 0; i < WIDE.length && character >= WIDE[i]; i += 2) {
            if (character <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
