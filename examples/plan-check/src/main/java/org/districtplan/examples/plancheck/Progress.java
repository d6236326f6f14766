package org.districtplan.examples.plancheck;

import java.io.PrintStream;

/** A line on standard error that shows, on a terminal only, that a long run is still going. */
final class Progress implements AutoCloseable {

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

    /** Starts to show a text once the run takes long; shows nothing where there is no terminal. */
    static Progress start(PrintStream err, Terminal terminal, String text) {
        Progress progress = new Progress(err, text);
        if (terminal.hasColour()) {
            progress.thread.start();
        }
        return progress;
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

    /** Erases the line. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
