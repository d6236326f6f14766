package org.districtplan.io.internal.emit;

import java.util.regex.Pattern;

/** Which texts YAML may hold without quotes: the answer depends on the text alone, so that a text looks the same everywhere. */
final class Plain {

    /** What YAML 1.1 or the core schema of 1.2 takes for nothing, a truth value, a merge or a default. */
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|~|=|<<");

    /** Whatever is made of the signs of numbers, dates and times alone; wider than what any parser takes for one. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-+]?\\.?[0-9][0-9a-f_.+\\-:]*(t[0-9:.z+\\-]*)?|[-+]?0[xob][0-9a-f_]*|[-+]?\\.(inf|nan)");

    /** What starts something else in YAML. */
    private static final String INDICATORS = ":?,[]{}#&*!|>'\"%@`";

    /** What ends a text without quotes, in a flow mapping or anywhere. */
    private static final String BREAKS = ",[]{}";

    private Plain() {}

    /** Returns whether the characters need no quotes; the field determines their meaning. */
    static boolean isPossible(String text) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !isLoneDash(text)
                && !Character.isSpaceChar(text.charAt(0))
                && !Character.isSpaceChar(text.charAt(text.length() - 1))
                && hasOnlyPlainCharacters(text);
    }

    /** Returns whether a text needs no quotes and every program reads it as a text. */
    static boolean isUnmistakable(String text) {
        return isPossible(text)
                && !WORD.matcher(text).matches()
                && !NUMBER.matcher(text).matches();
    }

    private static boolean isLoneDash(String text) {
        return text.equals("-") || text.startsWith("- ") || text.startsWith("---") || text.startsWith("...");
    }

    private static boolean hasOnlyPlainCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comment = c == '#' && Character.isSpaceChar(text.charAt(i - 1));
            boolean key = c == ':' && (i + 1 == text.length() || Character.isSpaceChar(text.charAt(i + 1)));
            if (BREAKS.indexOf(c) >= 0 || comment || key) {
                return false;
            }
        }
        return text.codePoints().noneMatch(Quotes::isHidden);
    }
}
