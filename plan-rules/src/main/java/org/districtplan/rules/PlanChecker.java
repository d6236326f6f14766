package org.districtplan.rules;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.internal.assess.Undated;
import org.districtplan.rules.internal.engine.Acceptance;
import org.districtplan.rules.internal.engine.CatalogueRun;
import org.districtplan.rules.internal.engine.CheckSettings;
import org.districtplan.rules.internal.engine.Derivations;
import org.districtplan.rules.internal.engine.OutcomeCollector;
import org.districtplan.rules.rule.AcceptedFinding;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleParameter;
import org.districtplan.rules.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * Checks plans: runs every rule of its catalogue and gathers the answers in a fixed order.
 *
 * <p>This class is immutable and thread-safe if the rules that a host adds are. A checker is meant to be kept: the first
 * check prepares what the later ones use.
 */
public final class PlanChecker {

    /** The id of the finding that stands for a rule that failed. */
    public static final String RULE_FAILED = OutcomeCollector.RULE_FAILED;

    private static final int KEPT = 1000;

    private final RuleCatalogue catalogue;
    private final CheckSettings settings;
    private final Acceptance acceptance;
    private final @Nullable LocalDate evaluationDate;
    private final PlanReader reader;
    private final Assessor assessor;

    private PlanChecker(Builder builder, RuleCatalogue catalogue) {
        this.catalogue = catalogue;
        this.settings = new CheckSettings(
                catalogue.rules(),
                builder.severities,
                CheckSettings.withStandardValues(catalogue.rules(), builder.parameters),
                builder.assessment.intervals(),
                builder.maxKeptOutcomes);
        this.acceptance = new Acceptance(builder.baseline.accepted(), builder.today);
        this.evaluationDate = builder.evaluationDate;
        this.reader = builder.reader;
        this.assessor = Assessor.with(builder.assessment);
    }

    /**
     * Gives a checker with all rules of this library, as they are.
     *
     * @return the checker
     */
    public static PlanChecker standard() {
        return builder().build();
    }

    /**
     * Starts a checker with all rules of this library.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gives the rules this checker runs.
     *
     * @return the rules in order
     */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Reads and checks a file, or everything in a folder.
     *
     * @param fileOrFolder the path
     * @return what was found; what could not be read is among it
     * @throws IOException if the disk fails
     */
    public CheckReport check(Path fileOrFolder) throws IOException {
        return check(reader.read(fileOrFolder));
    }

    /**
     * Checks plans that were read.
     *
     * @param read what a reader gave
     * @return what was found, the reader's diagnostics included
     */
    public CheckReport check(ReadResult read) {
        return check(read.plans(), read.sources(), read.diagnostics());
    }

    /**
     * Checks plans that were built in code.
     *
     * @param plans the plans and registries
     * @return what was found
     */
    public CheckReport check(PlanSet plans) {
        return check(plans, SourceMap.empty(), List.of());
    }

    /**
     * Checks plans whose places in files are known.
     *
     * @param plans the plans and registries
     * @param sources where their elements stand in files
     * @param reading what the reader reported
     * @return what was found
     */
    public CheckReport check(PlanSet plans, SourceMap sources, List<Diagnostic> reading) {
        LocalDate date = dateOf(plans);
        CatalogueRun run = new CatalogueRun(settings, date, new Derivations());
        List<OutcomeCollector> collectors = run.collectors();
        run.set(plans, sources, collectors);
        for (Plan plan : plans.plans()) {
            run.plan(plans, sources, plan, collectors);
        }
        List<Assessment> assessments = date == null
                ? plans.plans().stream()
                        .flatMap(plan -> Undated.assess(plans, plan).stream())
                        .toList()
                : assessor.assess(plans, date);
        return report(
                new Checked(plans, sources, reading, date), collectors, assessments, PlanComparison.consecutive(plans));
    }

    /** What was checked, and as of when. */
    record Checked(
            PlanSet plans,
            SourceMap sources,
            List<Diagnostic> reading,
            @Nullable LocalDate date) {}

    /** Puts a report together: of the findings, what the baseline accepts is set apart. */
    CheckReport report(
            Checked checked,
            Collection<OutcomeCollector> collectors,
            List<Assessment> assessments,
            List<PlanComparison> comparisons) {
        List<RuleResult> results =
                collectors.stream().map(OutcomeCollector::result).toList();
        Acceptance.Held held = acceptance.hold(checked.plans(), results);
        return new CheckReport(
                checked.plans(),
                checked.sources(),
                checked.reading(),
                held.results(),
                held.diagnostics(),
                assessments,
                comparisons,
                checked.date(),
                assessor.policy(),
                AcrossPlans.of(checked.plans(), settings.intervals()));
    }

    /**
     * Opens a session, which keeps plans checked while they change.
     *
     * @param read what a reader gave
     * @return the session, the plans checked once
     * @throws IllegalArgumentException if two plans have the same id
     */
    public CheckSession session(ReadResult read) {
        return new CheckSession(this, read.plans(), read.sources(), read.diagnostics());
    }

    /**
     * Opens a session on plans that were built in code.
     *
     * @param plans the plans and registries
     * @return the session, the plans checked once
     * @throws IllegalArgumentException if two plans have the same id
     */
    public CheckSession session(PlanSet plans) {
        return new CheckSession(this, plans, SourceMap.empty(), List.of());
    }

    @Nullable
    LocalDate dateOf(PlanSet plans) {
        return evaluationDate != null
                ? evaluationDate
                : Assessor.latestDate(plans).orElse(null);
    }

    Assessor assessor() {
        return assessor;
    }

    CheckSettings settings() {
        return settings;
    }

    /** Builds {@link PlanChecker} values. */
    public static final class Builder {
        private final List<Rule> rules =
                new ArrayList<>(RuleCatalogue.standard().rules());
        private final Set<String> off = new HashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final Map<String, Map<String, BigDecimal>> parameters = new HashMap<>();
        private Baseline baseline = Baseline.empty();
        private LocalDate today = LocalDate.MIN;
        private AssessmentPolicy assessment = AssessmentPolicy.standard();
        private @Nullable LocalDate evaluationDate;
        private int maxKeptOutcomes = KEPT;
        private PlanReader reader = PlanReader.standard();

        private Builder() {}

        /** Adds a rule behind those already there. */
        public Builder rule(Rule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Takes the rules of a catalogue in place of all those already there. */
        public Builder catalogue(RuleCatalogue catalogue) {
            rules.clear();
            rules.addAll(catalogue.rules());
            return this;
        }

        /** Switches a rule off. */
        public Builder disable(String rule) {
            off.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Sets the severity of every contradiction of a rule. */
        public Builder severity(String rule, Severity severity) {
            severities.put(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /** Sets a parameter of a rule. */
        public Builder parameter(String rule, String name, BigDecimal value) {
            parameters
                    .computeIfAbsent(Objects.requireNonNull(rule, "rule"), added -> new HashMap<>())
                    .put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Takes over what a profile says: rules off, severities, parameters, and its evaluation date if it has one. What is set
         * afterwards counts more.
         */
        public Builder profile(RuleProfile profile) {
            profile.settings().forEach((rule, setting) -> {
                if (setting.isOff()) {
                    disable(rule);
                }
                Severity severity = setting.severity();
                if (severity != null) {
                    severity(rule, severity);
                }
                setting.parameters().forEach((name, value) -> parameter(rule, name, value));
            });
            return profile.evaluationDate() == null ? this : evaluationDate(profile.evaluationDate());
        }

        /** Accepts the findings of a baseline, as far as its entries are not out of date today. */
        public Builder baseline(Baseline baseline, LocalDate today) {
            this.baseline = Objects.requireNonNull(baseline, "baseline");
            this.today = Objects.requireNonNull(today, "today");
            return this;
        }

        /** Sets the policy that turns stated quantities into intervals, for rules and assessment alike. */
        public Builder intervals(IntervalPolicy policy) {
            this.assessment = assessment.toBuilder()
                    .intervals(Objects.requireNonNull(policy, "policy"))
                    .build();
            return this;
        }

        /** Sets the policy by which targets are assessed; its interval policy serves the rules too. */
        public Builder assessment(AssessmentPolicy policy) {
            this.assessment = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /** Sets the reader of {@link PlanChecker#check(Path)}. */
        public Builder reader(PlanReader reader) {
            this.reader = Objects.requireNonNull(reader, "reader");
            return this;
        }

        /** Sets the day plans are judged at, null for the latest published, delivered or adopted date of the set. */
        public Builder evaluationDate(@Nullable LocalDate evaluationDate) {
            this.evaluationDate = evaluationDate;
            return this;
        }

        /**
         * Sets how many outcomes that hold, and how many that are not checkable, each rule keeps; all are counted.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder maxKeptOutcomes(int outcomes) {
            if (outcomes < 0) {
                throw new IllegalArgumentException("negative: " + outcomes);
            }
            this.maxKeptOutcomes = outcomes;
            return this;
        }

        /**
         * Builds the checker.
         *
         * @return the checker
         * @throws IllegalArgumentException if two rules have the same id, an id that was named is that of no rule, or a
         *     parameter is set that the rule does not have; the message names the nearest; if a parameter is set to what it may
         *     not be; or if an entry of the baseline has no reason
         */
        public PlanChecker build() {
            RuleCatalogue all = RuleCatalogue.of(rules);
            off.forEach(all::require);
            severities.keySet().forEach(all::require);
            parameters.forEach((rule, values) -> values.forEach((name, value) -> {
                RuleParameter parameter = all.require(rule).requireParameter(name);
                if (!parameter.allows(value)) {
                    throw new IllegalArgumentException("the parameter " + name + " of " + rule + " has to be "
                            + parameter.allowed() + ", not " + value);
                }
            }));
            for (AcceptedFinding entry : baseline.accepted()) {
                all.require(entry.rule());
                if (entry.reason().isBlank()) {
                    throw new IllegalArgumentException("the baseline gives no reason for accepting " + entry);
                }
            }
            return new PlanChecker(
                    this,
                    RuleCatalogue.of(all.rules().stream()
                            .filter(rule -> !off.contains(rule.id()))
                            .toList()));
        }
    }
}
