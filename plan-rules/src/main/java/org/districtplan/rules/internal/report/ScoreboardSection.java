package org.districtplan.rules.internal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.achievement.Scoreboard.Breakdown;
import org.districtplan.rules.achievement.Scoreboard.Group;
import org.districtplan.rules.achievement.Scoreboard.Grouping;
import org.districtplan.rules.achievement.StatusCounts;

/** Writes the targets by status: in all, and by plan, section, party, indicator and nature. */
record ScoreboardSection(ReportWords words, StatusWords statuses) {

    /** Groups of one target each, such as most indicators, are counted together. */
    private static final int LISTED = 12;

    private static final int INDENT = 4;
    private static final int MIN_NAME = 24;

    void write(TextPage page, CheckReport report, int stated) {
        Scoreboard board = report.scoreboard();
        page.heading(words.of("目标完成情况汇总", "Scoreboard"));
        StatusCounts all = board.targets();
        if (all.total() == 0) {
            page.wrapped(0, stated == 0 ? words.of("文件中没有目标。", "The documents set no targets.") : none(stated));
            return;
        }
        page.wrapped(0, total(all));
        weighted(page, report);
        List<AchievementStatus> columns = List.copyOf(all.counts().keySet());
        Map<AchievementStatus, BigDecimal> shares = all.shares();
        columns.forEach(status -> page.line(
                4,
                Columns.padLeft(String.valueOf(all.of(status)), 5)
                        + Columns.padLeft(shares.get(status) + "%", 8)
                        + "  "
                        + statuses.of(status)));
        board.breakdowns().stream()
                .filter(ScoreboardSection::says)
                .forEach(breakdown -> write(page, breakdown, columns));
    }

    /** Written only where the policy counts natures unlike. */
    private void weighted(TextPage page, CheckReport report) {
        if (!report.policy().importance().isEmpty()) {
            report.policy()
                    .score(report.assessments())
                    .ifPresent(score -> page.wrapped(
                            0,
                            words.of("按目标性质加权（", "counted by nature (")
                                    + words.of(report.policy().name())
                                    + words.of("）：" + score + "%", "): " + score + "%")));
        }
    }

    private String none(int stated) {
        return words.of(
                "文件中有" + stated + "个目标，均未判定。",
                words.count(stated, "", "target is", "targets are") + " set; none was assessed.");
    }

    private String total(StatusCounts all) {
        String targets = words.count(all.total(), "个目标", "target", "targets");
        if (all.judged() == 0) {
            return targets + words.of("，均未能判定", ", of which none could be judged");
        }
        return targets
                + words.of("，其中" + all.judged() + "个作出判定", ", of which " + all.judged() + " could be judged")
                + words.of("，达到预期", "; as planned: ")
                + words.of(all.asPlanned() + "个（占判定数的", all.asPlanned() + " (")
                + percent(all)
                + words.of("）", " of those judged)");
    }

    // One group, or the plans without their sections, says nothing new.
    private static boolean says(Breakdown breakdown) {
        boolean named = breakdown.by() != Grouping.SECTION
                || breakdown.groups().stream().anyMatch(group -> group.key() != null);
        return named && breakdown.groups().size() > 1;
    }

    private void write(TextPage page, Breakdown breakdown, List<AchievementStatus> columns) {
        page.gap();
        page.line(0, Style.BOLD, words.of("按", "By ") + words.of(breakdown.by()));
        List<List<String>> rows = new ArrayList<>();
        header(rows, columns);
        List<Group> small = new ArrayList<>();
        boolean many = breakdown.groups().size() > LISTED;
        for (Group group : breakdown.groups()) {
            if (many && group.counts().total() == 1 && group.key() != null) {
                small.add(group);
            } else {
                rows.add(row(group.counts(), name(breakdown.by(), group), columns));
            }
        }
        if (!small.isEmpty()) {
            String others = words.of("其他" + small.size() + "项（各1个目标）", small.size() + " others with one target each");
            rows.add(row(sum(small), others, columns));
        }
        page.table(INDENT, cutToWidth(page, rows), numbers(columns));
        if (breakdown.isOverlapping()) {
            page.wrapped(INDENT, overlap(breakdown));
        }
    }

    private String overlap(Breakdown breakdown) {
        int more = breakdown.entries() - breakdown.targets();
        return words.of(
                "各组合计" + breakdown.entries() + "个，目标共" + breakdown.targets() + "个：属于几组的目标在各组重复计" + more + "个。",
                "The groups add up to " + breakdown.entries() + ", the targets are " + breakdown.targets()
                        + ": a target of several groups counts in each.");
    }

    private static StatusCounts sum(List<Group> groups) {
        Map<AchievementStatus, Integer> sum = new HashMap<>();
        groups.forEach(group -> group.counts().counts().forEach((status, n) -> sum.merge(status, n, Integer::sum)));
        return new StatusCounts(sum);
    }

    /** A plan is named by its id first, since its title may be cut. */
    private String name(Grouping by, Group group) {
        String name = words.of(group.name());
        String plan = group.plan() == null ? "" : group.plan() + "  ";
        boolean numbered =
                by == Grouping.SECTION && group.key() != null && !group.key().equals("p");
        return plan + (numbered ? group.key() + " " : "") + name;
    }

    /** Cuts the name of each row, so that no row takes more than two lines. */
    private static List<List<String>> cutToWidth(TextPage page, List<List<String>> rows) {
        int last = rows.get(0).size() - 1;
        int tail = INDENT;
        for (int column = 0; column < last; column++) {
            int at = column;
            tail += 2
                    + rows.stream()
                            .mapToInt(row -> Columns.of(row.get(at)))
                            .max()
                            .orElse(0);
        }
        int left = Math.max(MIN_NAME, page.width() - tail);
        List<List<String>> cut = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row.subList(0, last));
            cells.add(Columns.cut(row.get(last), 2 * left - 2));
            cut.add(cells);
        }
        return cut;
    }

    // An English status of two words takes two lines.
    private void header(List<List<String>> rows, List<AchievementStatus> columns) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<String> labels = new ArrayList<>(List.of(words.of("目标", "targets"), words.of("判定", "judged")));
        labels.add(words.of("达到预期", "as planned"));
        columns.forEach(status -> labels.add(words.of(status)));
        for (String label : labels) {
            int blank = label.indexOf(' ');
            first.add(blank < 0 ? "" : label.substring(0, blank));
            second.add(label.substring(blank + 1));
        }
        first.add("");
        second.add("");
        if (first.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(first);
        }
        rows.add(second);
    }

    private List<String> row(StatusCounts counts, String name, List<AchievementStatus> columns) {
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(counts.total()));
        row.add(String.valueOf(counts.judged()));
        row.add(percent(counts));
        columns.forEach(status -> row.add(counts.of(status) == 0 ? "-" : String.valueOf(counts.of(status))));
        row.add(name);
        return row;
    }

    private static String percent(StatusCounts counts) {
        return counts.asPlannedShare().map(share -> share + "%").orElse("-");
    }

    private static List<Integer> numbers(List<AchievementStatus> columns) {
        Integer[] numbers = new Integer[columns.size() + 3];
        Arrays.setAll(numbers, Integer::valueOf);
        return List.of(numbers);
    }
}
