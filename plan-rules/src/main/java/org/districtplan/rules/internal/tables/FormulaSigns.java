package org.districtplan.rules.internal.tables;

/** Recognizes texts that a spreadsheet program could take for a formula. */
final class FormulaSigns {

    /** The four signs that begin a formula, with their full-width, small, raised, lowered and look-alike forms. */
    private static final String SIGNS = "=＝﹦⁼₌꞊゠᐀" + "+＋﹢⁺₊➕﬩" + "-－﹣⁻₋−‐‑‒–˗➖" + "@＠﹫";
    /** Characters that are letters or symbols to Unicode, but have no visible form. */
    private static final String BLANK_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private FormulaSigns() {}

    /**
     * Says whether a text begins with a sign of a formula, after any blank or invisible characters, or with a tab or a
     * line break, which some programs drop.
     */
    static boolean begin(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if ("\t\r\n".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return text.codePoints().filter(c -> !isInvisible(c)).limit(1).anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isVariationSelector(c) || BLANK_LETTERS.indexOf(c) >= 0;
        };
    }

    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F);
    }
}
