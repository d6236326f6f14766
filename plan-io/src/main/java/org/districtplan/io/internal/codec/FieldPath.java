package org.districtplan.io.internal.codec;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer relative to an element; each is made once for all elements of a document. */
final class FieldPath {

    private final @Nullable FieldPath parent;
    private final String step;
    private final String text;
    private final Map<String, FieldPath> children = new HashMap<>(4);

    private FieldPath(@Nullable FieldPath parent, String step, String text) {
        this.parent = parent;
        this.step = step;
        this.text = text;
    }

    static FieldPath root() {
        return new FieldPath(null, "", "");
    }

    FieldPath child(String step) {
        FieldPath child = children.get(step);
        if (child == null) {
            child = new FieldPath(this, step, text + "/" + escaped(step));
            children.put(step, child);
        }
        return child;
    }

    FieldPath parent() {
        if (parent == null) {
            throw new IllegalStateException("left more often than entered");
        }
        return parent;
    }

    /** The path that is to one place what this one, which leads to or below another place, is to that. */
    FieldPath moved(FieldPath from, FieldPath to) {
        return this == from ? to : parent().moved(from, to).child(step);
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
