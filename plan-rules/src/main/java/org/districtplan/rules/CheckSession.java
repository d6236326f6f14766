package org.districtplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.internal.assess.Undated;
import org.districtplan.rules.internal.engine.CatalogueRun;
import org.districtplan.rules.internal.engine.Derivations;
import org.districtplan.rules.internal.engine.LookedUp;
import org.districtplan.rules.internal.engine.OutcomeCollector;
import org.districtplan.rules.internal.engine.WatchedPlans;
import org.districtplan.rules.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a set of plans checked while plans come, go and change: only what rests on the changed plan is checked again.
 *
 * <p>Each report is the same as that of a new check of the whole set. A rule that asks {@link PlanSet#plans()} or another
 * list over all plans is asked again at every change, one that looks single things up only when they may have changed.
 * {@link PlanChecker#session} opens a session. This class is not thread-safe.
 */
public final class CheckSession {

    /** What rules answered of one plan, or one rule of the set, and what that rests on; rules that said nothing are left out. */
    private record Part(List<OutcomeCollector> answers, List<Assessment> assessments, LookedUp lookedUp) {
        static Part of(List<OutcomeCollector> answers, List<Assessment> assessments, LookedUp lookedUp) {
            return new Part(
                    answers.stream().filter(answer -> !answer.isEmpty()).toList(), assessments, lookedUp.settle());
        }
    }

    private record Pair(String earlier, String later) {}

    private final PlanChecker checker;
    private final Map<String, Part> parts = new HashMap<>();
    private final Derivations derivations = new Derivations();
    private final Map<Pair, PlanComparison> comparisons = new HashMap<>();
    private PlanSet plans;
    private SourceMap sources;
    private List<Diagnostic> reading;
    private @Nullable LocalDate date;
    private final Map<String, Part> ofSet = new HashMap<>();
    private CheckReport report;

    CheckSession(PlanChecker checker, PlanSet plans, SourceMap sources, List<Diagnostic> reading) {
        this.checker = checker;
        Set<String> ids = new HashSet<>();
        for (Plan plan : plans.plans()) {
            if (!ids.add(plan.id())) {
                throw new IllegalArgumentException("two plans have the id " + plan.id());
            }
        }
        this.plans = plans;
        this.sources = sources;
        this.reading = List.copyOf(reading);
        this.date = checker.dateOf(plans);
        this.report = checkAgain();
    }

    /**
     * Gives the report of the set as it is now.
     *
     * @return the report
     */
    public CheckReport report() {
        return report;
    }

    /**
     * Puts a plan in the place of the one with its id, or behind all others if there is none.
     *
     * @param plan the plan, built in code
     * @return the report of the changed set
     */
    public CheckReport put(Plan plan) {
        return put(plan, SourceMap.empty());
    }

    /**
     * Puts the plans that were read in the place of those with their ids, or behind all others.
     *
     * @param read what a reader gave for the changed files
     * @return the report of the changed set; what the reader said of these files before is gone
     * @throws IllegalArgumentException if registries were read beside the core one, since all plans may rest on them
     */
    public CheckReport put(ReadResult read) {
        read.plans().registries().stream()
                .filter(registry -> !plans.registries().contains(registry))
                .findFirst()
                .ifPresent(registry -> {
                    throw new IllegalArgumentException("a session keeps its registries: " + registry.id());
                });
        Set<String> files = new HashSet<>();
        read.documents().stream().map(SourceDocument::name).forEach(files::add);
        List<Diagnostic> said = new ArrayList<>(reading);
        said.removeIf(diagnostic -> Optional.ofNullable(diagnostic.place())
                .map(SourcePlace::document)
                .filter(files::contains)
                .isPresent());
        said.addAll(read.diagnostics());
        reading = List.copyOf(said);
        read.plans().plans().forEach(plan -> put(plan, read.sources()));
        report = report.withReaderDiagnostics(reading);
        return report;
    }

    private CheckReport put(Plan plan, SourceMap places) {
        return change(plan.id(), plans.with(plan), sources.with(plan.id(), places));
    }

    /**
     * Takes a plan out.
     *
     * @param id its id
     * @return the report of the changed set, the same as before if there is no such plan
     */
    public CheckReport remove(String id) {
        return change(id, plans.without(id), sources.with(id, SourceMap.empty()));
    }

    private CheckReport change(String id, PlanSet changed, SourceMap places) {
        boolean headers = !Objects.equals(header(plans, id), header(changed, id));
        LookedUp.Change change = new LookedUp.Change(plans, changed, id, headers);
        plans.plan(id).ifPresent(derivations::forget);
        plans = changed;
        sources = places;
        parts.remove(id);
        comparisons
                .keySet()
                .removeIf(pair -> pair.earlier().equals(id) || pair.later().equals(id));
        LocalDate now = headers ? checker.dateOf(plans) : date;
        if (Objects.equals(now, date)) {
            parts.values().removeIf(part -> part.lookedUp().isTouchedBy(change));
            ofSet.values().removeIf(part -> part.lookedUp().isTouchedBy(change));
        } else {
            date = now;
            parts.clear();
            ofSet.clear();
        }
        report = checkAgain();
        return report;
    }

    private static @Nullable PlanHeader header(PlanSet plans, String id) {
        return plans.plan(id).map(Plan::header).orElse(null);
    }

    private CheckReport checkAgain() {
        CatalogueRun run = new CatalogueRun(checker.settings(), date, derivations);
        Map<String, OutcomeCollector> answers = new LinkedHashMap<>();
        for (OutcomeCollector collector : run.collectors()) {
            answers.put(collector.ruleId(), collector);
            Part part = ofSet.computeIfAbsent(collector.ruleId(), added -> part(run, collector.rule()));
            merge(part, answers);
        }
        List<Assessment> assessments = new ArrayList<>();
        for (Plan plan : plans.plans()) {
            Part part = parts.computeIfAbsent(plan.id(), added -> part(run, plan));
            merge(part, answers);
            assessments.addAll(part.assessments());
        }
        return checker.report(
                new PlanChecker.Checked(plans, sources, reading, date),
                answers.values(),
                assessments,
                PlanComparison.consecutive(
                        plans,
                        (earlier, later) -> comparisons.computeIfAbsent(
                                new Pair(earlier.id(), later.id()),
                                added -> PlanComparison.of(plans, earlier.id(), later.id()))));
    }

    private static void merge(Part part, Map<String, OutcomeCollector> into) {
        for (OutcomeCollector answer : part.answers()) {
            Objects.requireNonNull(into.get(answer.ruleId())).add(answer);
        }
    }

    private Part part(CatalogueRun run, Rule rule) {
        LookedUp lookedUp = new LookedUp();
        List<OutcomeCollector> answers = List.of(run.collector(rule));
        run.set(new WatchedPlans(plans, lookedUp), sources, answers);
        return Part.of(answers, List.of(), lookedUp);
    }

    private Part part(CatalogueRun run, Plan plan) {
        LookedUp lookedUp = new LookedUp();
        PlanSet watched = new WatchedPlans(plans, lookedUp);
        List<OutcomeCollector> answers = run.collectors();
        run.plan(watched, sources, plan, answers);
        List<Assessment> assessments = date == null
                ? Undated.assess(watched, plan)
                : checker.assessor().assess(watched, plan, date);
        return Part.of(answers, assessments, lookedUp);
    }
}
