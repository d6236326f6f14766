package org.districtplan.rules.internal.tables;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtplan.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Makes cells of values. What a spreadsheet could take for a formula begins with an apostrophe, and so does what begins with
 * one; a number stays a number. Several entries are joined by {@code ;}, a {@code ;} or {@code \} within one of them
 * follows a {@code \}.
 */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    /** The signs that begin a formula, their full-width forms, which East Asian spreadsheets take alike, and the apostrophe. */
    private static final String UNSAFE = "=+-@\t\r\n＝＋－＠'";

    private Cells() {}

    /** Makes the cell of a value: a text, a word, a list of them, a mapping; nothing for null. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> entries) {
            return joined(entries);
        }
        if (value instanceof Map<?, ?> map) {
            return joined(map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                    .toList());
        }
        String text = text(value);
        return NUMBER.matcher(text).matches() ? text : harmless(text);
    }

    // Some spreadsheets split a file at its semicolons, so that every entry may begin a cell.
    private static String joined(Collection<?> entries) {
        return entries.stream()
                .map(entry -> harmless(text(entry)).replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining(";"));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && UNSAFE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String text(Object value) {
        return value instanceof Term term ? term.text() : value.toString();
    }

    /** Gives the word of a constant that is no term of the format. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
