package org.districtplan.rules.internal.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Runs the rules, plan by plan: what is prepared for one plan serves all rules and is discarded with it. */
public final class CatalogueRun {

    private final CheckSettings settings;
    private final Derivations derivations;
    private final @Nullable LocalDate date;

    public CatalogueRun(CheckSettings settings, @Nullable LocalDate date, Derivations derivations) {
        this.settings = settings;
        this.derivations = derivations;
        this.date = date;
    }

    /** Makes what gathers the answers, one for each rule. */
    public List<OutcomeCollector> collectors() {
        return settings.rules().stream().map(this::collector).toList();
    }

    /** Makes what gathers the answers of one rule. */
    public OutcomeCollector collector(Rule rule) {
        return new OutcomeCollector(rule, settings.severities().get(rule.id()), settings.maxKeptOutcomes());
    }

    /** Runs what looks at the set and its registries. */
    public void set(PlanSet plans, SourceMap sources, List<OutcomeCollector> collectors) {
        Map<Class<?>, Object> shared = new HashMap<>();
        for (OutcomeCollector collector : collectors) {
            run(collector, () -> collector.rule().setCheck().check(context(plans, sources, shared, collector)));
        }
    }

    /** Runs what looks at one plan. */
    public void plan(PlanSet plans, SourceMap sources, Plan plan, List<OutcomeCollector> collectors) {
        Map<Class<?>, Object> shared = new HashMap<>();
        for (OutcomeCollector collector : collectors) {
            run(collector, () -> collector.rule().planCheck().check(context(plans, sources, shared, collector), plan));
        }
    }

    private RuleContext context(
            PlanSet plans, SourceMap sources, Map<Class<?>, Object> shared, OutcomeCollector collector) {
        return new RunContext(
                plans,
                sources,
                settings.intervals(),
                date,
                settings.parameters(collector.rule()),
                shared,
                derivations,
                collector);
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
