package org.districtplan.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.SourceMap;
import org.jspecify.annotations.Nullable;

/** Runs the rules of a checker, plan by plan: what is prepared for one plan serves all rules and is let go with it. */
final class CatalogueRun {

    private final PlanChecker checker;
    private final @Nullable LocalDate date;

    CatalogueRun(PlanChecker checker, @Nullable LocalDate date) {
        this.checker = checker;
        this.date = date;
    }

    /** Makes what gathers the answers, one for each rule. */
    List<OutcomeCollector> collectors() {
        return checker.catalogue().rules().stream().map(this::collector).toList();
    }

    /** Makes what gathers the answers of one rule. */
    OutcomeCollector collector(Rule rule) {
        return new OutcomeCollector(rule, checker.severities().get(rule.id()), checker.kept());
    }

    /** Runs what looks at the set and its registries. */
    void set(PlanSet plans, SourceMap sources, List<OutcomeCollector> collectors) {
        Map<Class<?>, Object> shared = new HashMap<>();
        for (OutcomeCollector collector : collectors) {
            run(collector, () -> collector.rule().setCheck().check(context(plans, sources, shared, collector)));
        }
    }

    /** Runs what looks at one plan. */
    void plan(PlanSet plans, SourceMap sources, Plan plan, List<OutcomeCollector> collectors) {
        Map<Class<?>, Object> shared = new HashMap<>();
        for (OutcomeCollector collector : collectors) {
            run(collector, () -> collector.rule().planCheck().check(context(plans, sources, shared, collector), plan));
        }
    }

    private RuleContext context(
            PlanSet plans, SourceMap sources, Map<Class<?>, Object> shared, OutcomeCollector collector) {
        return new RuleContext(
                plans, sources, checker.policy(), date, checker.parameters(collector.rule()), shared, collector);
    }

    private static void run(OutcomeCollector collector, Runnable check) {
        try {
            check.run();
        } catch (Exception | StackOverflowError | AssertionError | LinkageError problem) {
            // what else is an error is one of the machine, not of the rule
            collector.failed(problem);
        }
    }
}
