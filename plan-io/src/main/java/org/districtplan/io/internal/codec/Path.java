package org.districtplan.io.internal.codec;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer relative to an element; each is made once for all elements of a document. */
final class Path {

    private final @Nullable Path parent;
    private final String text;
    private final Map<String, Path> children = new HashMap<>(4);

    private Path(@Nullable Path parent, String text) {
        this.parent = parent;
        this.text = text;
    }

    static Path root() {
        return new Path(null, "");
    }

    Path child(String step) {
        Path child = children.get(step);
        if (child == null) {
            child = new Path(this, text + "/" + escaped(step));
            children.put(step, child);
        }
        return child;
    }

    Path parent() {
        if (parent == null) {
            throw new IllegalStateException("left more often than entered");
        }
        return parent;
    }

    String text() {
        return text;
    }

    /** Writes a key as a reference token of RFC 6901. */
    static String escaped(String step) {
        return step.indexOf('~') < 0 && step.indexOf('/') < 0
                ? step
                : step.replace("~", "~0").replace("/", "~1");
    }
}
