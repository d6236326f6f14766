package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.io.PrintStream;

/** A line on standard error that shows, on a terminal only, that a long run is still going. */
final class Progress {

    /** What takes long. */
    interface Work<T> {
        T get() throws IOException;
    }

    private static final long FIRST_MILLIS = 1_500;
    private static final long EACH_MILLIS = 500;
    private static final String ERASE = "\r\u001B[K";

    private final PrintStream err;
    private final Thread thread;

    private Progress(PrintStream err, String text) {
        this.err = err;
        this.thread = new Thread(() -> show(text), "progress");
        thread.setDaemon(true);
    }

    /** Does the work, and shows a text with the seconds since once it takes long; nothing where there is no terminal. */
    static <T> T during(Work<T> work, PrintStream err, Terminal terminal, String text) throws IOException {
        if (!terminal.hasColour()) {
            return work.get();
        }
        Progress progress = new Progress(err, text);
        progress.thread.start();
        try {
            return work.get();
        } finally {
            progress.stop();
        }
    }

    private void show(String text) {
        long start = System.nanoTime();
        boolean isShown = false;
        try {
            Thread.sleep(FIRST_MILLIS);
            while (true) {
                err.print(ERASE + text + " " + (System.nanoTime() - start) / 1_000_000_000 + " s");
                err.flush();
                isShown = true;
                Thread.sleep(EACH_MILLIS);
            }
        } catch (InterruptedException e) {
            if (isShown) {
                err.print(ERASE);
                err.flush();
            }
        }
    }

    // The line is erased before anything else is written.
    private void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
