package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.ReportCounts;
import org.districtplan.rules.rule.RuleResult;

/** Writes the report of one screen: is anything wrong, which targets were met, and what cannot be known. */
public final class SummaryText {

    private static final int WIDTH = 100;
    private static final int DOCUMENTS = 7;
    private static final int FINDINGS = 7;
    private static final int REASONS = 3;
    private static final int ERROR_LINES = 3;

    private final CheckReport report;
    private final ReportCounts counts;
    private final ReportWords words;
    private final TextPage page;

    private SummaryText(CheckReport report, ReportWords words, TextPage page) {
        this.report = report;
        this.counts = report.counts();
        this.words = words;
        this.page = page;
    }

    /**
     * Writes a summary.
     *
     * @param report what a check found
     * @param language the reader's language
     * @param colour whether headings and severities are emphasised
     * @return the text, each line ended by a line feed
     */
    public static String of(CheckReport report, Language language, boolean colour) {
        TextPage page = new TextPage(WIDTH, colour);
        new SummaryText(report, new ReportWords(language), page).write();
        return page.toString();
    }

    private void write() {
        page.wrapped(0, new ReportTitle(report, words).text());
        documents();
        problems();
        notes();
        ReportNames names = new ReportNames(report.plans(), words);
        new TargetSummary(names, words, report.sources(), new StatusWords(words, report.policy()))
                .write(page, report.assessments(), report.scoreboard());
        new ChangeSummary(names, words).write(page, report.comparisons());
        new LifeSection(words)
                .summary(
                        page,
                        report.across().subjectLives(),
                        report.comparisons().isEmpty());
        unchecked();
    }

    private void heading(String title) {
        page.gap();
        page.line(0, Style.BOLD, title);
    }

    private void documents() {
        List<Plan> plans = report.plans().plans();
        if (plans.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("文件", "document"),
                words.of("指标值", "figures"),
                words.of("目标", "targets"),
                words.of("举措", "measures"),
                words.of("标题", "title")));
        plans.stream()
                .limit(fitting(plans.size(), DOCUMENTS))
                .map(SummaryText::row)
                .forEach(rows::add);
        page.table(2, cutToWidth(rows), List.of(1, 2, 3));
        more(plans.size() - fitting(plans.size(), DOCUMENTS), 2);
    }

    private static List<String> row(Plan plan) {
        return List.of(
                plan.id(),
                String.valueOf(plan.observations().size()),
                String.valueOf(plan.targets().size()),
                String.valueOf(plan.measures().size()),
                plan.header().title());
    }

    /** Cuts the last cell of each row, so that every row takes one line. */
    private static List<List<String>> cutToWidth(List<List<String>> rows) {
        int tail = 2;
        for (int column = 0; column < 4; column++) {
            int at = column;
            tail += 2
                    + rows.stream()
                            .mapToInt(row -> Columns.of(row.get(at)))
                            .max()
                            .orElse(0);
        }
        int left = Math.max(24, WIDTH - tail);
        return rows.stream()
                .map(row -> {
                    List<String> cut = new ArrayList<>(row.subList(0, 4));
                    cut.add(Columns.cut(row.get(4), left));
                    return cut;
                })
                .toList();
    }

    private void problems() {
        heading(words.of("问题：", "Problems: ")
                + words.list(List.of(
                        words.count(counts.errors(), "个错误", "error", "errors"),
                        words.count(counts.warnings(), "个警告", "warning", "warnings")))
                + (counts.accepted() == 0
                        ? ""
                        : words.bracketed(words.of(
                                "另有" + counts.accepted() + "项已接受", counts.accepted() + " more are accepted"))));
        Map<List<Object>, List<Diagnostic>> alike = new LinkedHashMap<>();
        report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted(FindingSection.ORDER)
                .forEach(finding -> alike.computeIfAbsent(
                                List.of(finding.rule(), finding.severity(), finding.message(words.language())),
                                key -> new ArrayList<>())
                        .add(finding));
        int shown = fitting(alike.size(), FINDINGS);
        alike.values().stream().limit(shown).forEach(this::problem);
        more(alike.values().stream().skip(shown).mapToInt(List::size).sum(), 2);
    }

    private void problem(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        int others = group.size() - 1;
        String where = first.where()
                + (others == 0
                        ? ""
                        : words.of(
                                "等" + group.size() + "处",
                                " and " + words.count(others, "", "more place", "more places")));
        page.line(
                2,
                "",
                FindingSection.style(first.severity()),
                words.of(first.severity().label()),
                (where.isEmpty() ? "" : " " + where) + " [" + first.rule() + "]");
        int lines = first.severity() == Severity.ERROR ? ERROR_LINES : 1;
        page.hanging(4, Style.PLAIN, "", first.message(words.language()), lines);
    }

    private void notes() {
        if (counts.notes() == 0) {
            return;
        }
        Map<String, Integer> byRule = new LinkedHashMap<>();
        report.findings().stream()
                .filter(finding -> finding.severity() == Severity.NOTE)
                .forEach(finding -> byRule.merge(finding.rule(), 1, Integer::sum));
        List<String> rules = mostFirst(byRule).stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        page.hanging(
                0,
                Style.BOLD,
                words.of("提示：" + counts.notes() + "条  ", words.count(counts.notes(), "", "note", "notes") + ": "),
                String.join(words.of("、", ", "), rules),
                2);
    }

    private void unchecked() {
        int open = counts.notCheckable();
        if (open == 0) {
            return;
        }
        long all = report.results().stream().mapToLong(RuleResult::lookedAt).sum();
        heading(words.of(
                "无法核对：" + all + "项核对中的" + open + "项",
                "Not checkable: " + open + " of " + words.count((int) all, "", "check", "checks")));
        Map<Text, Integer> byReason = new LinkedHashMap<>();
        report.results().forEach(result -> result.reasons()
                .forEach((reason, count) -> byReason.merge(reason, count, Integer::sum)));
        List<Map.Entry<Text, Integer>> reasons = mostFirst(byReason);
        int shown = fitting(reasons.size(), REASONS);
        reasons.stream().limit(shown).forEach(entry -> reason(page, entry.getValue(), words.of(entry.getKey())));
        int others = reasons.stream().skip(shown).mapToInt(Map.Entry::getValue).sum();
        if (others > 0) {
            reason(page, others, words.of("其他原因", "for other reasons"));
        }
    }

    private static void reason(TextPage page, int count, String reason) {
        page.hanging(2, Style.PLAIN, Columns.padLeft(String.valueOf(count), 4) + "  ", reason, 1);
    }

    private static <K> List<Map.Entry<K, Integer>> mostFirst(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    /** How many of a list to show: all, or so many that a line is left to count the others. */
    static int fitting(int size, int limit) {
        return size <= limit ? size : limit - 1;
    }

    private void more(int count, int indent) {
        if (count > 0) {
            page.line(indent, Style.FAINT, words.of("……另有" + count + "项", "... and " + count + " more"));
        }
    }
}
