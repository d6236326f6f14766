package org.districtplan.rules.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;

/** Writes a whole report as plain text: what is wrong first, what was looked at last. */
public final class ReportText {

    private static final int WIDTH = 110;

    private final CheckReport report;
    private final ReportWords words;
    private final ReportNames names;

    private ReportText(CheckReport report, ReportWords words) {
        this.report = report;
        this.words = words;
        this.names = new ReportNames(report.plans(), words);
    }

    /**
     * Writes a report.
     *
     * @param report what a check found
     * @param language the reader's language
     * @return the text, each line ended by a line feed
     */
    public static String of(CheckReport report, Language language) {
        return new ReportText(report, new ReportWords(language)).write();
    }

    private String write() {
        TextPage page = new TextPage(WIDTH);
        page.wrapped(0, title());
        List<Plan> plans = report.plans().plans();
        new PlanSection(names, words, report.sources()).write(page, plans);
        FindingSection findings = new FindingSection(words);
        findings.write(page, words.of("读取中的问题", "Problems in the files"), report.reading());
        findings.write(page, words.of("矛盾", "Contradictions"), contradictions());
        findings.write(page, words.of("未能运行的规则", "Rules that failed"), failures());
        findings.write(page, words.of("值得注意", "Worth knowing"), notes());
        new AcceptedSection(words).write(page, report.accepted());
        findings.write(page, words.of("基线中的问题", "Problems in the baseline"), report.baseline());
        new TargetSection(names, words, report.sources()).write(page, report.assessments());
        new ChangeSection(names, words, report.sources()).write(page, report.comparisons());
        new UncheckedSection(words).write(page, report.results());
        new RuleSection(words).write(page, report.results());
        page.gap();
        page.wrapped(0, summary());
        return page.toString();
    }

    private String title() {
        List<Plan> plans = report.plans().plans();
        List<String> counts = new ArrayList<>(List.of(
                words.count(plans.size(), "份文件", "plan", "plans"),
                words.count(sum(plans, Plan::observations), "个指标值", "figure", "figures"),
                words.count(sum(plans, Plan::targets), "个目标", "target", "targets"),
                words.count(sum(plans, Plan::measures), "项举措", "measure", "measures")));
        int progress = sum(plans, Plan::progress);
        if (progress > 0) {
            counts.add(words.count(progress, "个推进情况", "progress item", "progress items"));
        }
        return words.of("核对 ", "Checked ") + words.list(counts) + words.of("；", "; ") + date();
    }

    private static int sum(List<Plan> plans, Function<Plan, List<?>> list) {
        return plans.stream().mapToInt(plan -> list.apply(plan).size()).sum();
    }

    private String date() {
        LocalDate date = report.evaluationDate();
        if (date == null) {
            return words.of("文件均无日期，不判断目标", "no plan has a date to judge targets at");
        }
        boolean latest = report.plans().plans().stream()
                .flatMap(plan -> plan.header().latestDate().stream())
                .max(LocalDate::compareTo)
                .filter(date::equals)
                .isPresent();
        return words.of("评价日期", "as of ")
                + date
                + (latest ? words.of("（各文件中最晚的日期）", " (the latest date of the plans)") : "");
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        long broken = report.reading().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .count();
        if (broken > 0) {
            parts.add(words.count((int) broken, "个读取问题", "problem in the files", "problems in the files"));
        }
        parts.add(words.count(contradictions().size(), "处矛盾", "contradiction", "contradictions"));
        int accepted = report.accepted().size();
        if (accepted > 0) {
            parts.add(words.of("已接受" + accepted + "处", accepted + " accepted"));
        }
        parts.add(words.count(notes().size(), "条提示", "note", "notes"));
        int holds = report.counts().holds();
        parts.add(words.of(holds + "项核对相符", holds + (holds == 1 ? " check holds" : " checks hold")));
        int open = report.counts().notCheckable();
        parts.add(words.of(open + "项无法核对", open + " could not be checked"));
        return words.beside(parts);
    }

    private List<Diagnostic> contradictions() {
        return sorted(outcomes().filter(outcome -> outcome.answer() == Answer.CONTRADICTS && !isLight(outcome)));
    }

    private List<Diagnostic> failures() {
        return sorted(outcomes().filter(outcome -> outcome.answer() == Answer.NOT_CHECKABLE));
    }

    private List<Diagnostic> notes() {
        return sorted(outcomes()
                .filter(outcome -> outcome.isNote() || (outcome.answer() == Answer.CONTRADICTS && isLight(outcome))));
    }

    // What weighs no more than a note is worth knowing, and nothing to be alarmed at.
    private static boolean isLight(Outcome outcome) {
        return outcome.diagnostic().severity() == Severity.NOTE;
    }

    private Stream<Outcome> outcomes() {
        return report.results().stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(Outcome::isFinding);
    }

    /** Orders the heaviest first, then by file and place. */
    private List<Diagnostic> sorted(Stream<Outcome> outcomes) {
        return outcomes.map(Outcome::diagnostic).sorted(FindingSection.ORDER).toList();
    }
}
