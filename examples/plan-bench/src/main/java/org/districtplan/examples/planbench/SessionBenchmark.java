package org.districtplan.examples.planbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.CheckSession;
import org.districtplan.rules.PlanChecker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to check a set of 1,000 plans again after one of them has changed, beside a full check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx1536m")
public class SessionBenchmark {

    private static final int PLANS = 1000;
    private static final int FIGURES = 100;

    private final PlanChecker checker = PlanChecker.builder().maxKeptOutcomes(0).build();
    private final List<ReadResult> changes = new ArrayList<>();
    private ReadResult all = PlanReader.standard().readText("none.yaml", "");
    private CheckSession session = checker.session(all);
    private int turn;

    /**
     * Reads 1,000 plans, and some of them once more to be put in their place.
     *
     * @throws IOException never, since nothing is read from a disk
     */
    @Setup
    public void read() throws IOException {
        List<Source> sources = new ArrayList<>();
        sources.add(MadeUpSet.sources(FIGURES).get(0));
        for (int plan = 0; plan < PLANS; plan++) {
            sources.add(MadeUpSet.plan(plan, FIGURES));
        }
        all = PlanReader.standard().read(sources);
        session = checker.session(all);
        for (int plan = 7; plan < PLANS; plan += 93) {
            changes.add(PlanReader.standard().read(List.of(MadeUpSet.plan(plan, FIGURES))));
        }
    }

    /** Checks everything. */
    @Benchmark
    public CheckReport full() {
        return checker.check(all);
    }

    /** Puts one plan in the place of itself and checks what rests on it. */
    @Benchmark
    public CheckReport onePlanReplaced() {
        turn = (turn + 1) % changes.size();
        return session.put(changes.get(turn));
    }
}
