package org.districtplan.examples.plancheck;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.districtplan.model.diagnostic.Language;

/** One run of the program within this virtual machine, and what came of it. */
record Run(int exitCode, String out, String err) {

    static Run of(Object... args) {
        return in(Language.ENGLISH, args);
    }

    static Run in(Language language, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = to(out, language, args);
        return new Run(run.exitCode, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs it with a standard output of any kind, which is not kept. */
    static Run to(OutputStream out, Language language, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream shownOut = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream shownErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exitCode = new PlanCheck(shownOut, shownErr, language, Terminal.NONE)
                .run(Arrays.stream(args).map(Object::toString).toList());
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Gives the lines on standard error. */
    List<String> errors() {
        return err.lines().toList();
    }
}
