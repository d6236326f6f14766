package org.districtplan.io.internal.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one document.
 *
 * @param value the value, null if it could not be made
 * @param diagnostics the problems, in the order of their locations
 * @param lines gives the line of a place
 * @param <T> the value
 */
public record DocumentValue<T>(
        @Nullable T value, List<Diagnostic> diagnostics, Function<SourcePlace, Optional<String>> lines) {
    /** Copies the list. */
    public DocumentValue {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Makes another value of the one that was read, if there is one. */
    public <U> DocumentValue<U> map(Function<T, U> maker) {
        return new DocumentValue<>(value == null ? null : maker.apply(value), diagnostics, lines);
    }
}
