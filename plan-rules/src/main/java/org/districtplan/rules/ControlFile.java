package org.districtplan.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.districtplan.io.Diagnosed;
import org.districtplan.io.internal.document.DocumentValue;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourcePlace;

/**
 * A rule profile, baseline or policy that was read: the value, or everything that is wrong with the file, each with its line and
 * column. Half a profile is none: with an error there is no value.
 *
 * <p>This class is thread-safe, and immutable but for the lines of the file, which are read again when asked for.
 *
 * @param <T> what the file holds
 */
public final class ControlFile<T> implements Diagnosed {

    private final DocumentValue<T> read;

    ControlFile(DocumentValue<T> read) {
        this.read = read;
    }

    /**
     * Gives what the file holds.
     *
     * @return the value
     * @throws IllegalStateException if the file has errors; the message lists them
     */
    public T value() {
        T value = read.value();
        if (value == null || hasErrors()) {
            throw new IllegalStateException(
                    read.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
        return value;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return read.diagnostics();
    }

    @Override
    public Optional<String> sourceLine(SourcePlace place) {
        return read.lines().apply(place);
    }

    /** Returns the value, or what is wrong. */
    @Override
    public String toString() {
        return hasErrors() ? read.diagnostics().toString() : String.valueOf(read.value());
    }
}
