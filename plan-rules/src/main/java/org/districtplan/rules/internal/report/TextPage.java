package org.districtplan.rules.internal.report;

import java.util.List;
import java.util.function.IntFunction;
import org.districtplan.model.diagnostic.ControlCharacters;

/** A page of text being written: lines that end in a line feed, wrapped at a width, without spaces at their ends. */
final class TextPage {

    private static final int GAP = 2;
    private static final int MIN_TAIL = 24;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;

    TextPage(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** Adds an empty line. */
    void gap() {
        text.append('\n');
    }

    /** Adds a heading with a line below it. */
    void heading(String title) {
        gap();
        line(0, Style.BOLD, title);
        text.append("-".repeat(Math.min(width, Columns.of(title)))).append('\n');
    }

    /** Adds one line that is never broken, such as one that begins with a place in a file. */
    void line(int indent, String content) {
        line(indent, Style.PLAIN, content);
    }

    /** Adds one line that is never broken, in a style. */
    void line(int indent, Style style, String content) {
        line(indent, "", style, content, "");
    }

    /** Adds one line that is never broken, one word of which has a style. */
    void line(int indent, String before, Style style, String word, String after) {
        String start = " ".repeat(indent) + ControlCharacters.escape(before);
        String end = ControlCharacters.escape(after).stripTrailing();
        String middle = painted(style, ControlCharacters.escape(word));
        text.append(end.isEmpty() && middle.isEmpty() ? start.stripTrailing() : start + middle + end)
                .append('\n');
    }

    private String painted(Style style, String safe) {
        return colour ? style.around(safe) : safe;
    }

    /** Adds a text in as many lines as it takes. */
    void wrapped(int indent, String content) {
        hanging(indent, "", content);
    }

    /** Adds a text behind a lead; further lines begin where the text began. */
    void hanging(int indent, String lead, String content) {
        hanging(indent, Style.PLAIN, lead, content, Integer.MAX_VALUE);
    }

    /**
     * Adds a text behind a lead in a style, and cuts it where it takes too many lines.
     *
     * @param indent spaces before the lead
     * @param style how the lead is shown
     * @param lead what stands before the text
     * @param content the text
     * @param maxLines how many lines it may take; what is left over is shown as an ellipsis
     */
    void hanging(int indent, Style style, String lead, String content, int maxLines) {
        String margin = " ".repeat(indent + Columns.of(lead));
        String before = " ".repeat(indent) + painted(style, ControlCharacters.escape(lead));
        String rest = ControlCharacters.escape(content);
        int line = 0;
        for (String part : Columns.wrap(rest, width - margin.length())) {
            line++;
            boolean last = line == maxLines;
            String shown = last ? Columns.cut(rest, width - margin.length()) : part;
            text.append((before + shown).stripTrailing()).append('\n');
            if (last) {
                return;
            }
            rest = rest.substring(part.length()).stripLeading();
            before = margin;
        }
    }

    /**
     * Adds rows of aligned columns. The last column takes what is left of the width and is wrapped.
     *
     * @param indent spaces before the first column
     * @param rows cells, as many in each row
     * @param numbers the columns, from 0, that are aligned to the right
     */
    void table(int indent, List<List<String>> rows, List<Integer> numbers) {
        table(indent, rows, numbers, row -> List.of());
    }

    /**
     * Adds rows of aligned columns, each with further lines below it.
     *
     * @param indent spaces before the first column
     * @param rows cells, as many in each row
     * @param numbers the columns, from 0, that are aligned to the right
     * @param below gives the lines below a row, by the row's number from 0
     */
    void table(int indent, List<List<String>> rows, List<Integer> numbers, IntFunction<List<String>> below) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> safe = rows.stream()
                .map(row -> row.stream().map(ControlCharacters::escape).toList())
                .toList();
        int last = safe.get(0).size() - 1;
        int[] widths = new int[last];
        for (List<String> row : safe) {
            for (int i = 0; i < last; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        int tail = indent;
        for (int one : widths) {
            tail += one == 0 ? 0 : one + GAP;
        }
        for (int number = 0; number < safe.size(); number++) {
            List<String> row = safe.get(number);
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int i = 0; i < last; i++) {
                if (widths[i] > 0) {
                    line.append(
                                    numbers.contains(i)
                                            ? Columns.padLeft(row.get(i), widths[i])
                                            : Columns.padRight(row.get(i), widths[i]))
                            .append(" ".repeat(GAP));
                }
            }
            List<String> parts = Columns.wrap(row.get(last), Math.max(MIN_TAIL, width - tail));
            for (String part : parts) {
                text.append((line + part).stripTrailing()).append('\n');
                line.setLength(0);
                line.append(" ".repeat(tail));
            }
            below.apply(number).forEach(note -> wrapped(indent + 2 * GAP, note));
        }
    }

    /** Gives the whole page. */
    @Override
    public String toString() {
        return text.toString();
    }
}
