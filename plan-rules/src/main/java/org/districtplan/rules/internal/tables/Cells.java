package org.districtplan.rules.internal.tables;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtplan.model.Term;
import org.districtplan.rules.internal.words.HiddenControls;
import org.jspecify.annotations.Nullable;

/**
 * Makes cells of values. An apostrophe is put before what a spreadsheet could take for a formula and before an apostrophe; a
 * number stays a number. Several entries are joined by {@code ;}, and a {@code ;} or {@code \} within an entry follows a
 * {@code \}. Hidden control characters are escaped.
 */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

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
        return NUMBER.matcher(text).matches() ? text : visible(harmless(text));
    }

    // Some spreadsheets split a file at its semicolons, so that every entry may begin a cell.
    private static String joined(Collection<?> entries) {
        return entries.stream()
                .map(entry ->
                        visible(harmless(text(entry)).replace("\\", "\\\\").replace(";", "\\;")))
                .collect(Collectors.joining(";"));
    }

    private static String harmless(String text) {
        return text.startsWith("'") || FormulaSigns.begin(text) ? "'" + text : text;
    }

    // Tabs and line feeds are text; other controls would act on a terminal that shows the file.
    private static String visible(String text) {
        if (text.chars().noneMatch(Cells::isEscaped)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            if (isEscaped(c)) {
                out.append(HiddenControls.escape(c));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    private static boolean isEscaped(int c) {
        return c != '\t' && c != '\n' && HiddenControls.contains(c);
    }

    private static String text(Object value) {
        return value instanceof Term term ? term.text() : value.toString();
    }

    /** Gives the word of a constant that is no term of the format. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
