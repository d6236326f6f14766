package org.districtplan.examples.plancheck;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.districtplan.model.diagnostic.Language;

/** Entry point of {@code plan-check}. */
public final class PlanCheckMain {

    // Kept in a field, since an unreferenced logger is collected with its level.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private PlanCheckMain() {}

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // It logs its version at level INFO when it starts.
        VALIDATOR_LOG.setLevel(Level.SEVERE);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Language language = Language.from(Locale.getDefault(Locale.Category.DISPLAY));
        int exitCode = new PlanCheck(out, err, language, Terminal.ofSystem()).run(List.of(args));
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** UTF-8 whatever the locale: plans are Chinese, and a report that is piped to a file is one encoding everywhere. */
    private static PrintStream utf8(FileDescriptor target) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(target), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
