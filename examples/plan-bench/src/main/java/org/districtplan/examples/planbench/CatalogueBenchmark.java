package org.districtplan.examples.planbench;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.districtplan.io.PlanReader;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Relation;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
 * What the rules cost beside a pass of Hibernate Validator over the same records. The rule that is itself such a pass is left
 * out; 0.3 relations are checked for each figure.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1536m")
public class CatalogueBenchmark {

    /** How many figures. */
    @Param("20000")
    public int figures;

    private PlanSet plans = PlanSet.of(java.util.List.of(), java.util.List.of());
    private final PlanChecker checker = PlanChecker.builder()
            .disable("malformed-element")
            .maxKeptOutcomes(0)
            .build();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /**
     * Reads the made-up plans.
     *
     * @throws IOException never, since nothing is read from a disk
     */
    @Setup
    public void read() throws IOException {
        plans = PlanReader.standard().read(MadeUpSet.sources(figures)).plans();
    }

    /** Runs all rules but the validator's own. */
    @Benchmark
    public CheckReport catalogue() {
        return checker.check(plans);
    }

    /** Validates each figure and relation by itself. */
    @Benchmark
    public int hibernateValidator() {
        int violations = 0;
        for (Plan plan : plans.plans()) {
            for (Observation observation : plan.observations()) {
                violations += validator.validate(observation).size();
            }
            for (Relation relation : plan.relations()) {
                violations += validator.validate(relation).size();
            }
        }
        return violations;
    }

    /** Validates each plan with everything in it. */
    @Benchmark
    public int hibernateValidatorPlanByPlan() {
        int violations = 0;
        for (Plan plan : plans.plans()) {
            violations += validator.validate(plan).size();
        }
        return violations;
    }
}
