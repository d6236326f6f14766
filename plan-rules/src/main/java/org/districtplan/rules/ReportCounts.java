package org.districtplan.rules;

/**
 * How much a check found, counted in one way for every output: text, JSON and exit codes.
 *
 * <p>{@code errors + warnings + notes} is the number of {@link CheckReport#findings()}. This class is immutable and thread-safe.
 *
 * @param errors the findings of severity ERROR: of the reader, of the rules and about the baseline
 * @param warnings the findings of severity WARNING, of the same three sources
 * @param notes the findings of severity NOTE, of the same three sources
 * @param accepted the findings that the baseline accepts; they are counted nowhere else
 * @param holds the checks that hold, those with a note included
 * @param notCheckable the checks that could not be made
 */
public record ReportCounts(int errors, int warnings, int notes, int accepted, int holds, int notCheckable) {

    /**
     * Counts all findings.
     *
     * @return errors, warnings and notes together
     */
    public int findings() {
        return errors + warnings + notes;
    }

    /**
     * Counts what needs attention.
     *
     * @return errors and warnings together
     */
    public int problems() {
        return errors + warnings;
    }
}
