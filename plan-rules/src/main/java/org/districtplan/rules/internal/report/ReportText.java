package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.ReportCounts;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;

/** Writes a whole report as plain text: what was read, the findings, the targets, and what each rule answered. */
public final class ReportText {

    private static final int WIDTH = 110;
    private static final int EXAMPLES = 3;

    private final CheckReport report;
    private final ReportWords words;
    private final ReportNames names;
    private final boolean colour;

    private ReportText(CheckReport report, ReportWords words, boolean colour) {
        this.report = report;
        this.words = words;
        this.names = new ReportNames(report.plans(), words);
        this.colour = colour;
    }

    /**
     * Writes a whole report.
     *
     * @param report what a check found
     * @param language the reader's language
     * @param colour whether headings and severities are emphasised
     * @return the text, each line ended by a line feed
     */
    public static String full(CheckReport report, Language language, boolean colour) {
        return new ReportText(report, new ReportWords(language), colour).write(true);
    }

    /**
     * Writes the findings and what could not be checked, each check on its own.
     *
     * @param report what a check found
     * @param language the reader's language
     * @param colour whether headings and severities are emphasised
     * @return the text, each line ended by a line feed
     */
    public static String findings(CheckReport report, Language language, boolean colour) {
        return new ReportText(report, new ReportWords(language), colour).write(false);
    }

    /**
     * Writes what is different in two documents, and nothing else.
     *
     * @param report what a check found, with the documents compared
     * @param language the reader's language
     * @param colour whether headings are emphasised
     * @return the text, each line ended by a line feed
     */
    public static String differences(CheckReport report, Language language, boolean colour) {
        ReportText text = new ReportText(report, new ReportWords(language), colour);
        TextPage page = new TextPage(WIDTH, colour);
        new DifferenceSection(text.names, text.words, report.sources())
                .write(page, report.across().compared());
        return page.toString().stripLeading();
    }

    private String write(boolean everything) {
        TextPage page = new TextPage(WIDTH, colour);
        page.wrapped(0, new ReportTitle(report, words).text());
        List<Plan> plans = report.plans().plans();
        if (everything) {
            new PlanSection(names, words, report.sources()).write(page, plans);
        }
        FindingSection findings = new FindingSection(words);
        findings.write(page, words.of("读取时发现的问题", "Problems in the files"), report.readerDiagnostics());
        findings.write(page, words.of("矛盾", "Contradictions"), contradictions());
        findings.write(page, words.of("未能运行的规则", "Rules that failed"), failures());
        findings.write(page, words.of("提示", "Notes"), notes());
        new AcceptedSection(words).write(page, report.accepted());
        findings.write(page, words.of("基线中的问题", "Problems in the baseline"), report.baselineDiagnostics());
        if (everything) {
            StatusWords statuses = new StatusWords(words, report.policy());
            new TargetSection(names, words, report.sources(), statuses, new OpenTasks(report))
                    .write(page, report.assessments());
            int stated = plans.stream().mapToInt(plan -> plan.targets().size()).sum();
            new ScoreboardSection(words, statuses).write(page, report, stated);
            new ChangeSection(names, words, report.sources()).write(page, report.comparisons());
            new DifferenceSection(names, words, report.sources())
                    .write(page, report.across().differences());
            new FollowUpSection(names, words, report.sources())
                    .write(page, report.across().followUps());
            new StepSection(words, report.sources()).write(page, report.across().annualSteps());
            new ClaimSection(report.plans(), words, report.sources())
                    .write(page, report.across().claimsWithoutTarget());
            new LifeSection(words).write(page, report.across().subjectLives());
        }
        new UncheckedSection(words, everything ? EXAMPLES : Integer.MAX_VALUE).write(page, report.results());
        new RuleSection(words).write(page, report.results());
        page.gap();
        page.wrapped(0, summary());
        return page.toString();
    }

    private String summary() {
        ReportCounts counts = report.counts();
        List<String> parts = new ArrayList<>();
        parts.add(words.count(counts.errors(), "个错误", "error", "errors"));
        parts.add(words.count(counts.warnings(), "个警告", "warning", "warnings"));
        parts.add(words.count(counts.notes(), "条提示", "note", "notes"));
        if (counts.accepted() > 0) {
            parts.add(words.of("已接受" + counts.accepted() + "项", counts.accepted() + " accepted"));
        }
        parts.add(words.count(counts.holds(), "项核对相符", "check holds", "checks hold"));
        parts.add(words.count(counts.notCheckable(), "项无法核对", "check not possible", "checks not possible"));
        return words.beside(parts);
    }

    private List<Diagnostic> contradictions() {
        return sorted(outcomes().filter(outcome -> outcome.answer() == Answer.CONTRADICTS && !isOnlyNote(outcome)));
    }

    private List<Diagnostic> failures() {
        return sorted(outcomes().filter(outcome -> outcome.answer() == Answer.NOT_CHECKABLE));
    }

    private List<Diagnostic> notes() {
        return sorted(outcomes()
                .filter(outcome ->
                        outcome.isNote() || (outcome.answer() == Answer.CONTRADICTS && isOnlyNote(outcome))));
    }

    // A contradiction of severity note is listed with the notes.
    private static boolean isOnlyNote(Outcome outcome) {
        return outcome.diagnostic().severity() == Severity.NOTE;
    }

    private Stream<Outcome> outcomes() {
        return report.results().stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(Outcome::isFinding);
    }

    /** Orders the most severe first, then by file and place. */
    private List<Diagnostic> sorted(Stream<Outcome> outcomes) {
        return outcomes.map(Outcome::diagnostic).sorted(FindingSection.ORDER).toList();
    }
}
