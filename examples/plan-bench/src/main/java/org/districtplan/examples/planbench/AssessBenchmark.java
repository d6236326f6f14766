package org.districtplan.examples.planbench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.districtplan.io.PlanReader;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.achievement.Assessment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to assess targets beside the arithmetic alone: the same numbers compared and divided, without finding out which
 * figure answers which target, how certain the answer is, and why.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class AssessBenchmark {

    private static final LocalDate DATE =
            LocalDate.of(MadeUpTargets.FIRST_YEAR + MadeUpTargets.YEARS, 2, 1);

    /** How many targets, with as many figures. */
    @Param({"10000", "100000", "1000000"})
    public int targets;

    /** When they are due. */
    @Param({"NEXT_YEAR", "LATER"})
    public MadeUpTargets.Due due = MadeUpTargets.Due.NEXT_YEAR;

    private PlanSet plans = PlanSet.of(List.of(), List.of());
    private BigDecimal[] required = {};
    private BigDecimal[] reached = {};

    /**
     * Reads the made-up plans.
     *
     * @throws IOException never, since nothing is read from a disk
     */
    @Setup
    public void read() throws IOException {
        plans = PlanReader.standard().read(MadeUpTargets.sources(targets, due)).plans();
        required = new BigDecimal[targets];
        reached = new BigDecimal[targets];
        for (int i = 0; i < targets; i++) {
            int plan = i / MadeUpTargets.PER_PLAN;
            int district = plan / MadeUpTargets.YEARS;
            int year = MadeUpTargets.FIRST_YEAR + plan % MadeUpTargets.YEARS;
            int indicator = i % MadeUpTargets.PER_PLAN;
            required[i] = BigDecimal.valueOf(MadeUpTargets.required(district, indicator, year, due));
            int last = due == MadeUpTargets.Due.LATER ? MadeUpTargets.FIRST_YEAR + MadeUpTargets.YEARS - 1 : year + 1;
            reached[i] = BigDecimal.valueOf(MadeUpTargets.figure(district, indicator, last));
        }
    }

    /** Assesses every target. */
    @Benchmark
    public int assessed() {
        int judged = 0;
        for (Assessment one : Assessor.standard().assess(plans, DATE)) {
            judged += one.isJudged() ? 1 : 0;
        }
        return judged;
    }

    /** Compares and divides the numbers. */
    @Benchmark
    public BigDecimal arithmetic() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < required.length; i++) {
            BigDecimal ratio = reached[i].divide(required[i], MathContext.DECIMAL128);
            sum = reached[i].compareTo(required[i]) < 0 ? sum : sum.max(ratio);
        }
        return sum;
    }
}
