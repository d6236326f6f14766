package org.districtplan.io.internal.parse;

import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The tokens of a document one after the other, the same for YAML and JSON. A key is a scalar before its value. */
public interface Tokens extends AutoCloseable {

    /** What a token is. */
    enum Token {
        /** A mapping begins. */
        FIELDS,
        /** A mapping ends. */
        END_FIELDS,
        /** A list begins. */
        ITEMS,
        /** A list ends. */
        END_ITEMS,
        /** A single value, or a key. */
        SCALAR,
        /** A value that is written elsewhere. */
        ALIAS,
        /** The document ends. */
        END
    }

    /**
     * Goes to the next token.
     *
     * @return what it is
     * @throws StopReading if the text there is no token
     */
    Token next();

    /** The text of a scalar, the name of an alias. */
    String text();

    /** How a scalar was written. */
    Scalar.Style style();

    /** The location of the token; empty for an end that is not written. */
    SourceSpan span();

    /** The anchor of a value, null if it has none. */
    @Nullable
    String anchor();

    /** The tag of a value, null if it has none. */
    @Nullable
    String tag();

    @Override
    void close();
}
