package org.districtplan.io;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourcePlace;

/**
 * The part that the results of all readers have in common: the diagnostics of what was read. Each reader adds its value.
 *
 * <p>No method takes or returns null. Implementations are thread-safe.
 */
public interface Diagnosed {

    /**
     * Gives the problems found, in the order of files and locations.
     *
     * @return the diagnostics, empty if there are none
     */
    List<Diagnostic> diagnostics();

    /**
     * Gives the line of a location as it is in the file now.
     *
     * @param place the location
     * @return the first line of its span, empty if the file no longer exists
     */
    Optional<String> sourceLine(SourcePlace place);

    /**
     * Returns whether a diagnostic is an error.
     *
     * @return whether there is an error; warnings and notes do not count
     */
    default boolean hasErrors() {
        return diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
