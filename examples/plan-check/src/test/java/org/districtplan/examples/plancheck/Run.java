package org.districtplan.examples.plancheck;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.districtplan.model.diagnostic.Language;

/** One run of the program within this virtual machine, and what came of it. */
record Run(int exitCode, String out, String err) {

    static Run of(Object... args) {
        return in(Language.ENGLISH, args);
    }

    static Run in(Language language, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream printedOut = new PrintStream(out, false, StandardCharsets.UTF_8);
                PrintStream printedErr = new PrintStream(err, false, StandardCharsets.UTF_8)) {
            int exitCode = new PlanCheck(printedOut, printedErr, language)
                    .run(List.of(args).stream().map(Object::toString).toList());
            printedOut.flush();
            printedErr.flush();
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** Gives the lines printed on standard error. */
    List<String> errors() {
        return err.lines().toList();
    }
}
