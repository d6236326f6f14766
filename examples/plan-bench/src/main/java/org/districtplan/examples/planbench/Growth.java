package org.districtplan.examples.planbench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;

/** Shows how time and memory grow from 1,000 to 1,000,000 figures: reading made-up plans from YAML, then checking them. */
public final class Growth {

    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final int WARM_UP = 20_000;

    private Growth() {}

    /**
     * Runs it.
     *
     * @param arguments the numbers of figures, 1,000 to 1,000,000 in steps of ten times if there are none
     * @throws IOException never, since nothing is read from a disk
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        run(WARM_UP, new PrintStream(PrintStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
        out.printf(
                "%10s %10s %12s %10s %12s %14s %14s %14s%n",
                "figures",
                "read ms",
                "µs/figure",
                "check ms",
                "µs/figure",
                "read B/figure",
                "checked B/fig.",
                "contradictions");
        int[] sizes = arguments.length == 0
                ? SIZES
                : java.util.Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) {
            run(size, out);
        }
        out.printf("heap limit %d MiB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void run(int figures, PrintStream out) throws IOException {
        long empty = used();
        long start = System.nanoTime();
        ReadResult read = PlanReader.standard().read(MadeUpSet.sources(figures));
        long readTime = System.nanoTime() - start;
        long afterRead = used();
        start = System.nanoTime();
        CheckReport report = PlanChecker.standard().check(read);
        long checkTime = System.nanoTime() - start;
        long afterCheck = used();
        int contradictions = report.counts().problems();
        out.printf(
                Locale.ROOT,
                "%10d %10d %12.2f %10d %12.2f %14d %14d %14d%n",
                figures,
                readTime / 1_000_000,
                readTime / 1e3 / figures,
                checkTime / 1_000_000,
                checkTime / 1e3 / figures,
                (afterRead - empty) / figures,
                (afterCheck - empty) / figures,
                contradictions + read.diagnostics().size());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
