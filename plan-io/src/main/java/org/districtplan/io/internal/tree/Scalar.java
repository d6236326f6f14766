package org.districtplan.io.internal.tree;

import java.util.Objects;
import org.districtplan.model.diagnostic.SourceSpan;

/**
 * A single value: its text as written, never changed by a guess at its type.
 *
 * @param text the text; of a number its digits as written
 * @param style how it was written
 * @param span where it stands
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

    /** Makes a scalar to be written; the writer decides on quotes. */
    public static Scalar of(String text) {
        return new Scalar(text, Style.PLAIN, NOWHERE);
    }
}
