package org.districtplan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Everything a check found, which is everything a report needs; {@link PlanChecker} makes it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param plans the plans and registries checked
 * @param sources where their elements stand in files
 * @param reading what the reader reported
 * @param results what each rule answered, in the order of the catalogue
 * @param baseline entries of the baseline that are out of date, or that accept nothing
 * @param assessments where each target stands at the evaluation date, in the order of the plans; none without a date
 * @param comparisons what became of the targets of each plan in the one that follows it
 * @param evaluationDate the day the plans were judged at, null if none was set and no plan has a date
 */
public record CheckReport(
        PlanSet plans,
        SourceMap sources,
        List<Diagnostic> reading,
        List<RuleResult> results,
        List<Diagnostic> baseline,
        List<Assessment> assessments,
        List<PlanComparison> comparisons,
        @Nullable LocalDate evaluationDate) {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    Diagnostic::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(finding -> Objects.toString(finding.element(), ""));

    /** Refuses null in what is required and copies the lists. */
    public CheckReport {
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(sources, "sources");
        reading = List.copyOf(reading);
        results = List.copyOf(results);
        baseline = List.copyOf(baseline);
        assessments = List.copyOf(assessments);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Gives the same report with other findings of the reader, such as none, where they were shown already.
     *
     * @param other the findings of the reader to report
     * @return the report with those
     */
    public CheckReport withReading(List<Diagnostic> other) {
        return new CheckReport(plans, sources, other, results, baseline, assessments, comparisons, evaluationDate);
    }

    /**
     * Narrows the report to one rule.
     *
     * @param rule the rule's id
     * @return the report with the answers of that rule only; empty of results if it did not run
     */
    public CheckReport forRule(String rule) {
        Objects.requireNonNull(rule, "rule");
        return new CheckReport(
                plans,
                sources,
                only(reading, finding -> finding.rule().equals(rule)),
                only(results, result -> result.rule().id().equals(rule)),
                only(baseline, finding -> finding.rule().equals(rule)),
                List.of(),
                List.of(),
                evaluationDate);
    }

    /**
     * Narrows the report to one plan: its contents, findings about its elements, its targets and how they changed.
     *
     * @param plan the plan's id
     * @return the report of that plan; answers that hold or are not checkable are counted among the outcomes that were kept
     */
    public CheckReport forPlan(String plan) {
        Objects.requireNonNull(plan, "plan");
        return new CheckReport(
                PlanSet.of(only(plans.plans(), one -> one.id().equals(plan)), plans.registries()),
                sources,
                only(reading, finding -> isOf(plan, finding)),
                results.stream().map(result -> forPlan(result, plan)).toList(),
                only(baseline, finding -> isOf(plan, finding)),
                only(assessments, one -> one.target().plan().id().equals(plan)),
                only(
                        comparisons,
                        one -> one.earlier().id().equals(plan)
                                || one.later().id().equals(plan)),
                evaluationDate);
    }

    private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private boolean isOf(String plan, Diagnostic finding) {
        if (finding.element() != null) {
            return finding.element().owner().equals(plan);
        }
        String document =
                sources.place(ElementRef.plan(plan)).map(SourcePlace::document).orElse(null);
        return finding.place() != null && finding.place().document().equals(document);
    }

    private RuleResult forPlan(RuleResult result, String plan) {
        List<Outcome> kept = only(result.outcomes(), outcome -> isOf(plan, outcome.diagnostic()));
        Map<Text, Integer> reasons = new LinkedHashMap<>();
        for (Outcome outcome : kept) {
            if (outcome.reason() != null) {
                reasons.merge(outcome.reason(), 1, Integer::sum);
            }
        }
        int holds = only(kept, outcome -> outcome.answer() == Answer.HOLDS).size();
        return new RuleResult(result.rule(), result.severity(), holds, reasons, kept);
    }

    /**
     * Lists what the reader and the rules found, but for what is accepted, and what is to be said of the baseline, in the order
     * of files and places; what has no place comes last.
     *
     * @return the findings; two at one place stand in the order of the catalogue, the reader's first
     */
    public List<Diagnostic> findings() {
        return all().sorted(BY_PLACE).toList();
    }

    /**
     * Lists what the baseline accepts, in the order of files and places.
     *
     * @return contradictions and notes, each with its entry
     */
    public List<Outcome> accepted() {
        return results.stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(outcome -> outcome.accepted() != null)
                .sorted(Comparator.comparing(Outcome::diagnostic, BY_PLACE))
                .toList();
    }

    /**
     * Counts findings and answers. Every output shows these counts.
     *
     * @return the counts
     */
    public ReportCounts counts() {
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        all().forEach(finding -> severities.merge(finding.severity(), 1, Integer::sum));
        return new ReportCounts(
                severities.getOrDefault(Severity.ERROR, 0),
                severities.getOrDefault(Severity.WARNING, 0),
                severities.getOrDefault(Severity.NOTE, 0),
                results.stream().mapToInt(RuleResult::accepted).sum(),
                results.stream().mapToInt(RuleResult::holds).sum(),
                results.stream().mapToInt(RuleResult::notCheckable).sum());
    }

    /**
     * Finds what a rule answered.
     *
     * @param rule the rule's id
     * @return its result, empty if it did not run
     */
    public Optional<RuleResult> result(String rule) {
        return results.stream()
                .filter(result -> result.rule().id().equals(rule))
                .findFirst();
    }

    /**
     * Tells whether there is anything wrong.
     *
     * @return true if a finding is an error
     */
    public boolean hasErrors() {
        return all().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Gives the heaviest severity found.
     *
     * @return the severity, empty if nothing was found
     */
    public Optional<Severity> worst() {
        return all().map(Diagnostic::severity).min(Comparator.naturalOrder());
    }

    private Stream<Diagnostic> all() {
        return Stream.of(reading.stream(), results.stream().flatMap(RuleResult::findings), baseline.stream())
                .flatMap(found -> found);
    }
}
