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
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Everything a check found, and all that a report needs. {@link PlanChecker} and {@link CheckSession} make it.
 *
 * <p>No method takes or returns null. This class is immutable and thread-safe.
 */
public final class CheckReport {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    Diagnostic::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(finding -> Objects.toString(finding.element(), ""));

    private final PlanSet plans;
    private final SourceMap sources;
    private final List<Diagnostic> readerDiagnostics;
    private final List<RuleResult> results;
    private final List<Diagnostic> baselineDiagnostics;
    private final List<Assessment> assessments;
    private final List<PlanComparison> comparisons;
    private final @Nullable LocalDate evaluationDate;
    private final AssessmentPolicy policy;
    private final AcrossPlans across;

    CheckReport(
            PlanSet plans,
            SourceMap sources,
            List<Diagnostic> readerDiagnostics,
            List<RuleResult> results,
            List<Diagnostic> baselineDiagnostics,
            List<Assessment> assessments,
            List<PlanComparison> comparisons,
            @Nullable LocalDate evaluationDate,
            AssessmentPolicy policy,
            AcrossPlans across) {
        this.plans = Objects.requireNonNull(plans, "plans");
        this.sources = Objects.requireNonNull(sources, "sources");
        this.readerDiagnostics = List.copyOf(readerDiagnostics);
        this.results = List.copyOf(results);
        this.baselineDiagnostics = List.copyOf(baselineDiagnostics);
        this.assessments = List.copyOf(assessments);
        this.comparisons = List.copyOf(comparisons);
        this.evaluationDate = evaluationDate;
        this.policy = Objects.requireNonNull(policy, "policy");
        this.across = across;
    }

    /**
     * Gives what was checked.
     *
     * @return the plans and registries
     */
    public PlanSet plans() {
        return plans;
    }

    /**
     * Gives the locations of the elements in files.
     *
     * @return the locations, none for plans that were built in code
     */
    public SourceMap sources() {
        return sources;
    }

    /**
     * Lists what the reader reported.
     *
     * @return the diagnostics in the order of the reader
     */
    public List<Diagnostic> readerDiagnostics() {
        return readerDiagnostics;
    }

    /**
     * Lists what each rule answered.
     *
     * @return the results in the order of the catalogue
     */
    public List<RuleResult> results() {
        return results;
    }

    /**
     * Lists the entries of the baseline that are out of date or accept nothing.
     *
     * @return the diagnostics in the order of the baseline
     */
    public List<Diagnostic> baselineDiagnostics() {
        return baselineDiagnostics;
    }

    /**
     * Lists where each target stands at the evaluation date.
     *
     * @return the assessments in the order of the plans; without a date each is not assessable
     */
    public List<Assessment> assessments() {
        return assessments;
    }

    /**
     * Counts the assessed targets by status: in all, and by plan, section, responsible party, indicator and nature.
     *
     * @return the counts, all zero without assessments
     */
    public Scoreboard scoreboard() {
        return Scoreboard.of(plans, assessments);
    }

    /**
     * Lists what became of the targets of each plan in the plan that follows it.
     *
     * @return the comparisons in the order of the plans
     */
    public List<PlanComparison> comparisons() {
        return comparisons;
    }

    /**
     * Gives what the documents say together: which report answers which target, and what became of each subject. It is computed
     * when it is asked for. In a report of one plan it is what concerns that plan.
     *
     * @return what the documents say together, nothing in a report of one rule
     */
    public AcrossPlans across() {
        return across;
    }

    /**
     * Gives the same report with two documents compared, which {@link AcrossPlans#differences()} then has.
     *
     * @param earlierPlan the id of the earlier document
     * @param laterPlan the id of the later document
     * @return the report
     * @throws IllegalArgumentException if one of them is not in the set
     */
    public CheckReport comparing(String earlierPlan, String laterPlan) {
        return with(readerDiagnostics, across.comparing(earlierPlan, laterPlan));
    }

    /**
     * Gives the day the plans were judged at.
     *
     * @return the day, empty if none was set and no plan has a date
     */
    public Optional<LocalDate> evaluationDate() {
        return Optional.ofNullable(evaluationDate);
    }

    /**
     * Gives the policy by which the targets were assessed.
     *
     * @return the policy; it names the statuses ({@link AssessmentPolicy#label(Assessment)})
     */
    public AssessmentPolicy policy() {
        return policy;
    }

    /**
     * Gives the same report with other diagnostics of the reader, such as none after they were shown.
     *
     * @param other the diagnostics of the reader to report
     * @return the report with those
     * @throws NullPointerException if the list or one of its elements is null
     */
    public CheckReport withReaderDiagnostics(List<Diagnostic> other) {
        return with(other, across);
    }

    private CheckReport with(List<Diagnostic> reading, AcrossPlans views) {
        return new CheckReport(
                plans,
                sources,
                reading,
                results,
                baselineDiagnostics,
                assessments,
                comparisons,
                evaluationDate,
                policy,
                views);
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
                only(readerDiagnostics, finding -> finding.rule().equals(rule)),
                only(results, result -> result.rule().id().equals(rule)),
                only(baselineDiagnostics, finding -> finding.rule().equals(rule)),
                List.of(),
                List.of(),
                evaluationDate,
                policy,
                AcrossPlans.of(PlanSet.of(List.of(), List.of())));
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
                only(readerDiagnostics, finding -> isOf(plan, finding)),
                results.stream().map(result -> forPlan(result, plan)).toList(),
                only(baselineDiagnostics, finding -> isOf(plan, finding)),
                only(assessments, one -> one.target().plan().id().equals(plan)),
                only(
                        comparisons,
                        one -> one.earlier().id().equals(plan)
                                || one.later().id().equals(plan)),
                evaluationDate,
                policy,
                across.forPlan(plan));
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
        return RuleResult.builder(result.rule())
                .severity(result.severity())
                .holds(holds)
                .reasons(reasons)
                .outcomes(kept)
                .build();
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
     * Says whether there is an error.
     *
     * @return true if a finding is an error
     */
    public boolean hasErrors() {
        return all().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Lists the targets that are missed or behind and of a severity or a more severe one ({@link Assessment#severity()}): a missed
     * binding target is an error, a missed expected one a warning. They are no findings and not among {@link #counts()}.
     *
     * @param limit the least severity
     * @return the assessments in the order of the plans
     */
    public List<Assessment> shortfalls(Severity limit) {
        Objects.requireNonNull(limit, "limit");
        return only(assessments, one -> one.severity()
                .filter(severity -> severity.atLeast(limit))
                .isPresent());
    }

    /**
     * Gives the highest severity found.
     *
     * @return the severity, empty if nothing was found
     */
    public Optional<Severity> highestSeverity() {
        return all().map(Diagnostic::severity).min(Comparator.naturalOrder());
    }

    private Stream<Diagnostic> all() {
        return Stream.of(
                        readerDiagnostics.stream(),
                        results.stream().flatMap(RuleResult::findings),
                        baselineDiagnostics.stream())
                .flatMap(found -> found);
    }
}
