package org.districtplan.io.internal.codec;

import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** Single values at the top of a document. */
public final class SingleValues {

    private SingleValues() {}

    /** Reads a text; null if it is no text, which is then reported. */
    public static @Nullable String text(Node node, ReadContext context) {
        return Codecs.TEXT.read(node, context);
    }

    /** Reads an id; null if it is no id, which is then reported. */
    public static @Nullable String id(Node node, ReadContext context) {
        return Codecs.ID.read(node, context);
    }

    /** Reports a value of another shape than expected. */
    public static void wrongType(Node node, Text expected, ReadContext context) {
        Codecs.wrongType(node, expected, Text.of(""), context);
    }
}
