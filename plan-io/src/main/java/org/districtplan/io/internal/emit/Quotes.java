package org.districtplan.io.internal.emit;

/** Texts in double quotes with the escapes of JSON, which YAML reads alike. */
final class Quotes {

    private Quotes() {}

    /** Gives the text in double quotes; hidden characters are escaped. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, out));
        return out.append('"').toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isHidden(c)) {
                    escape(c, out);
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }

    private static void escape(int c, StringBuilder out) {
        for (char unit : Character.toChars(c)) {
            out.append('\\').append('u').append(String.format("%04X", (int) unit));
        }
    }

    /** Returns whether a character must not occur in the file unescaped: controls, line ends, marks that turn the direction of writing, halves of pairs. */
    static boolean isHidden(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || isDirectional(c)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isDirectional(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
