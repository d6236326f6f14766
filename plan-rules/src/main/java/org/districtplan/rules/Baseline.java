package org.districtplan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.internal.control.BaselineTable;
import org.districtplan.rules.internal.engine.Acceptance;
import org.districtplan.rules.rule.AcceptedFinding;
import org.jspecify.annotations.Nullable;

/**
 * The findings that are accepted for now, each with a reason: what is accepted is counted and listed apart, whatever else is
 * found stands out.
 *
 * <pre>
 * format: districtplan-baseline/1
 * accepted:
 *   - rule: share-mismatch
 *     plan: annual-2023
 *     element: observation1@三(一)
 *     attributes: {stated: 100.00%, computed: 94.262%}
 *     reason: the base of the share is not stated
 *     until: 2026-12-31
 * </pre>
 *
 * <p>Given to {@link PlanChecker.Builder#baseline}. Only what rules find of plans can be accepted: a file that cannot be read
 * and a rule that fails have to be corrected. This class is immutable and thread-safe.
 *
 * @param accepted the entries
 */
public record Baseline(List<AcceptedFinding> accepted) {

    private static final Baseline EMPTY = new Baseline(List.of());

    /** Copies the list. */
    public Baseline {
        accepted = List.copyOf(accepted);
    }

    /**
     * Gives the baseline that accepts nothing.
     *
     * @return the baseline
     */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * Accepts all findings of a report with all their attributes. What was accepted already keeps its entry; the other
     * entries have no reason yet, and a checker refuses them before they have. Entries that accepted nothing are left out.
     *
     * @param report the report
     * @param language the language of attributes that differ
     * @return the baseline, in the order of plans, rules and elements
     */
    public static Baseline of(CheckReport report, Language language) {
        return new Baseline(Acceptance.all(report.plans(), report.results(), language));
    }

    /**
     * Gives every entry without a reason one.
     *
     * @param reason why those findings are accepted
     * @param until the last day they are accepted, null for ever
     * @return the baseline
     */
    public Baseline because(String reason, @Nullable LocalDate until) {
        UnaryOperator<AcceptedFinding> fill = entry -> entry.reason().isBlank() ? entry.because(reason, until) : entry;
        return new Baseline(accepted.stream().map(fill).toList());
    }

    /**
     * Reads a baseline from a file.
     *
     * @param file a {@code .yaml}, {@code .yml} or {@code .json} file
     * @param rules the rules it may refer to, those of the host among them
     * @return the baseline, or what is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static ControlFile<Baseline> read(Path file, RuleCatalogue rules) throws IOException {
        return new ControlFile<>(BaselineTable.of(rules.ids()).read(file).map(Baseline::new));
    }

    /**
     * Reads a baseline from a text.
     *
     * @param name the name in diagnostics; its ending says whether the text is YAML or JSON
     * @param text the text
     * @param rules the rules it may refer to, those of the host among them
     * @return the baseline, or what is wrong with the text
     */
    public static ControlFile<Baseline> readText(String name, String text, RuleCatalogue rules) {
        try {
            return new ControlFile<>(
                    BaselineTable.of(rules.ids()).read(Source.of(name, text)).map(Baseline::new));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always there", e);
        }
    }

    /**
     * Writes the baseline as a canonical YAML file.
     *
     * @return the text, ending in a line feed
     */
    public String toYaml() {
        return BaselineTable.of(List.of()).yaml(accepted);
    }

    /**
     * Writes the baseline as a canonical JSON file.
     *
     * @return the text, ending in a line feed
     */
    public String toJson() {
        return BaselineTable.of(List.of()).json(accepted);
    }
}
