package org.districtplan.examples.plancheck;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal the program runs in.
 *
 * @param isInteractive whether somebody watches: standard output is neither a file nor a pipe
 * @param knowsCodes whether it understands colours and the erasing of a line
 */
record Terminal(boolean isInteractive, boolean knowsCodes) {

    /** No terminal: output goes to a file or another program. */
    static final Terminal NONE = new Terminal(false, false);

    /** Asks the system. */
    static Terminal ofSystem() {
        return of(isTerminal(System.console()), System.getenv());
    }

    /** Judges the environment: NO_COLOR (no-color.org) switches colours off, and so does TERM=dumb. */
    static Terminal of(boolean isInteractive, Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(isInteractive, !plain);
    }

    boolean hasColour() {
        return isInteractive && knowsCodes;
    }

    // Since JDK 22 there is a console without a terminal, too, and a method to ask it.
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
