package org.districtplan.io.internal.tree;

import java.util.Objects;
import org.districtplan.model.diagnostic.SourceSpan;

/**
 * A single value: its text as written, never changed by a guess at its type.
 *
 * @param text the text; of a number its digits as written
 * @param style how it was written
 * @param span its location
 */
public record Scalar(String text, Style style, SourceSpan span) implements Node {

    /** How a scalar was written. */
    public enum Style {
        /** YAML without quotes: what it is, the field decides. */
        PLAIN,
        /** In quotes, or a YAML block: a text. */
        QUOTED,
        /** A JSON number. */
        NUMBER,
        /** JSON {@code true} or {@code false}. */
        BOOLEAN,
        /** JSON {@code null}, or nothing where YAML has a value. */
        NULL
    }

    /** Refuses null. */
    public Scalar {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(span, "span");
    }

    /** Makes a scalar to be written without quotes where YAML allows it: a period, a quantity, a date, a word of the format. */
    public static Scalar of(String text) {
        return new Scalar(text, Style.PLAIN, NOWHERE);
    }

    /** Makes a text to be written: in quotes where another program could take it for a number, a date, a truth value or nothing. */
    public static Scalar text(String text) {
        return new Scalar(text, Style.QUOTED, NOWHERE);
    }
}
