package org.districtplan.model;

import org.jspecify.annotations.Nullable;

/** Refuses to build a value whose required part is missing. */
final class Required {

    private Required() {}

    static <T> T of(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException(name + " is required and not set");
        }
        return value;
    }
}
