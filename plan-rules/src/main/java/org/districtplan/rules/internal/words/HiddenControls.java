package org.districtplan.rules.internal.words;

/** Characters that are not visible but act on a terminal, end a line or change the direction of a text. */
public final class HiddenControls {

    private HiddenControls() {}

    /** Says whether a character is a control character of C0 or C1, a line separator, a direction mark or a byte order mark. */
    public static boolean contains(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || isDirection(c);
    }

    private static boolean isDirection(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Gives the escape of a character: {@code \}{@code u} and four hexadecimal digits. */
    public static String escape(int c) {
        return String.format("\\u%04X", c);
    }
}
