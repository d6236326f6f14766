package org.districtplan.examples.plancheck;

/** The exit codes that the program returns to the shell. */
final class ExitCode {

    /** Everything could be read. */
    static final int OK = 0;
    /** There are findings, or targets missed or behind, of the severity that {@code --fail-on} names. */
    static final int FINDINGS = 1;
    /** The input, a profile or baseline, or the command line is wrong. */
    static final int WRONG = 2;

    private ExitCode() {}
}
