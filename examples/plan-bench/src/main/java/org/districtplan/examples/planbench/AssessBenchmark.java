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
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class AssessBenchmark {

    private static final int LAST_YEAR = MadeUpTargets.FIRST_YEAR + MadeUpTargets.YEARS - 1;
    private static final LocalDate DATE = LocalDate.of(LAST_YEAR + 1, 2, 1);

    /** The targets with their figures. */
    @State(Scope.Benchmark)
    public static class Targets {

        /** How many targets, with as many figures. */
        @Param({"10000", "100000", "1000000"})
        public int targets;

        /** When they are due. */
        @Param({"NEXT_YEAR", "LATER"})
        public MadeUpTargets.Due due = MadeUpTargets.Due.NEXT_YEAR;

        private PlanSet plans = PlanSet.of(List.of(), List.of());

        /**
         * Reads the made-up plans.
         *
         * @throws IOException never, since nothing is read from a disk
         */
        @Setup
        public void read() throws IOException {
            plans = PlanReader.standard()
                    .read(MadeUpTargets.sources(targets, due))
                    .plans();
        }
    }

    /** The numbers of the same targets and figures. */
    @State(Scope.Benchmark)
    public static class Numbers {

        /** How many targets. */
        @Param({"10000", "100000", "1000000"})
        public int targets;

        /** When they are due. */
        @Param({"NEXT_YEAR", "LATER"})
        public MadeUpTargets.Due due = MadeUpTargets.Due.NEXT_YEAR;

        private BigDecimal[] required = {};
        private BigDecimal[] reached = {};

        /** Makes the numbers. */
        @Setup
        public void make() {
            required = new BigDecimal[targets];
            reached = new BigDecimal[targets];
            for (int i = 0; i < targets; i++) {
                int plan = i / MadeUpTargets.PER_PLAN;
                int district = plan / MadeUpTargets.YEARS;
                int year = MadeUpTargets.FIRST_YEAR + plan % MadeUpTargets.YEARS;
                int indicator = i % MadeUpTargets.PER_PLAN;
                int answered = due == MadeUpTargets.Due.LATER ? LAST_YEAR : year + 1;
                required[i] = BigDecimal.valueOf(MadeUpTargets.required(district, indicator, year, due));
                reached[i] = BigDecimal.valueOf(MadeUpTargets.figure(district, indicator, answered));
            }
        }
    }

    /** Assesses every target. */
    @Benchmark
    public int assessed(Targets all) {
        int judged = 0;
        for (Assessment one : Assessor.standard().assess(all.plans, DATE)) {
            judged += one.isJudged() ? 1 : 0;
        }
        return judged;
    }

    /** Compares and divides the numbers. */
    @Benchmark
    public BigDecimal arithmetic(Numbers all) {
        BigDecimal highest = BigDecimal.ZERO;
        for (int i = 0; i < all.required.length; i++) {
            BigDecimal ratio = all.reached[i].divide(all.required[i], MathContext.DECIMAL128);
            highest = all.reached[i].compareTo(all.required[i]) < 0 ? highest : highest.max(ratio);
        }
        return highest;
    }
}
