package org.districtplan.model.diagnostic;

/**
 * A stretch of a text file. Lines and columns count from 1, columns in code points; the end is exclusive.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param line the first line
 * @param column the first column
 * @param endLine the line of the end
 * @param endColumn the column after the last code point
 */
public record SourceSpan(int line, int column, int endLine, int endColumn) implements Comparable<SourceSpan> {

    /**
     * Refuses a span that begins before 1:1 or ends before it begins.
     *
     * @throws IllegalArgumentException if the places are not in order
     */
    public SourceSpan {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("not a span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /**
     * Makes an empty span at a place.
     *
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @return the span
     */
    public static SourceSpan at(int line, int column) {
        return new SourceSpan(line, column, line, column);
    }

    /** Orders spans by where they begin, then by where they end. */
    @Override
    public int compareTo(SourceSpan other) {
        int order = Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        order = order != 0 ? order : Integer.compare(endLine, other.endLine);
        return order != 0 ? order : Integer.compare(endColumn, other.endColumn);
    }

    /** Returns {@code line:column} of the beginning. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
