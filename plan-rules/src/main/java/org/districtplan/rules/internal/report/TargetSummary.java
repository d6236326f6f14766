package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.achievement.TargetAdjustment;

/** Writes the targets by status: the missed ones by name, those not assessable by reason, the others by number. */
record TargetSummary(ReportNames names, ReportWords words, SourceMap sources, StatusWords statuses) {

    private static final int NAMED = 3;
    private static final int REASONS = 3;

    private static final List<AchievementStatus> TO_EXPLAIN =
            List.of(AchievementStatus.NOT_ACHIEVED, AchievementStatus.BEHIND, AchievementStatus.NOT_ASSESSABLE);
    private static final List<AchievementStatus> COUNTED = List.of(
            AchievementStatus.ACHIEVED,
            AchievementStatus.ACHIEVED_EARLY,
            AchievementStatus.AHEAD,
            AchievementStatus.ON_TRACK,
            AchievementStatus.ADJUSTED,
            AchievementStatus.NOT_DUE);

    void write(TextPage page, List<Assessment> assessments, Scoreboard board) {
        if (assessments.isEmpty()) {
            return;
        }
        long judged = assessments.stream().filter(Assessment::isJudged).count();
        page.gap();
        page.line(
                0,
                Style.BOLD,
                words.of(
                        "目标：" + assessments.size() + "个，" + (judged == 0 ? "均未能判定" : "其中" + judged + "个作出判定"),
                        "Targets: " + assessments.size() + ", of which "
                                + (judged == 0 ? "none" : String.valueOf(judged)) + " could be judged"));
        byNature(page, board);
        for (AchievementStatus status : TO_EXPLAIN) {
            byLabel(of(assessments, status)).forEach((label, those) -> {
                page.line(2, Columns.padLeft(String.valueOf(those.size()), 4) + "  ", style(status), label, "");
                below(page, status, those);
            });
        }
        counted(page, assessments);
    }

    private static List<Assessment> of(List<Assessment> assessments, AchievementStatus status) {
        return assessments.stream()
                .filter(one -> one.status() == status)
                .sorted(Comparator.comparing(one -> one.severity().orElse(Severity.NOTE)))
                .toList();
    }

    /** A policy with bands has several labels for one status. */
    private Map<String, List<Assessment>> byLabel(List<Assessment> those) {
        Map<String, List<Assessment>> byLabel = new LinkedHashMap<>();
        those.forEach(one -> byLabel.computeIfAbsent(statuses.of(one), label -> new ArrayList<>())
                .add(one));
        return byLabel;
    }

    /** What needs no explanation stands in one line. */
    private void counted(TextPage page, List<Assessment> assessments) {
        List<String> counts = new ArrayList<>();
        for (AchievementStatus status : COUNTED) {
            byLabel(of(assessments, status))
                    .forEach((label, those) ->
                            counts.add(words.of(label + those.size() + "个", those.size() + " " + label)));
        }
        if (!counts.isEmpty()) {
            page.hanging(2, Style.PLAIN, "", words.list(counts), 2);
        }
    }

    private void byNature(TextPage page, Scoreboard board) {
        List<Scoreboard.Group> natures = board.by(Scoreboard.Grouping.NATURE).groups().stream()
                .filter(group -> group.counts().judged() > 0)
                .toList();
        if (natures.size() > 1) {
            List<String> parts = natures.stream()
                    .map(group -> words.of(
                            words.of(group.name()) + group.counts().judged() + "个中的"
                                    + group.counts().asPlanned() + "个",
                            group.counts().asPlanned() + " of " + group.counts().judged() + " "
                                    + words.of(group.name())))
                    .toList();
            page.hanging(2, Style.PLAIN, words.of("达到预期：", "as planned: "), words.list(parts), 1);
        }
    }

    private static Style style(AchievementStatus status) {
        return switch (status) {
            case NOT_ACHIEVED -> Style.RED;
            case BEHIND -> Style.YELLOW;
            case ACHIEVED, ACHIEVED_EARLY, AHEAD, ON_TRACK -> Style.GREEN;
            case ADJUSTED, NOT_DUE, NOT_ASSESSABLE -> Style.PLAIN;
        };
    }

    private void below(TextPage page, AchievementStatus status, List<Assessment> those) {
        switch (status) {
            case NOT_ACHIEVED, BEHIND -> {
                int shown = SummaryText.fitting(those.size(), NAMED);
                those.stream().limit(shown).forEach(one -> missed(page, one));
                if (shown < those.size()) {
                    int more = those.size() - shown;
                    page.line(8, Style.FAINT, words.of("……另有" + more + "个", "... and " + more + " more"));
                }
            }
            case NOT_ASSESSABLE -> reasons(page, those);
            default -> {}
        }
    }

    /** A target that can fail a check says its severity. */
    private void missed(TextPage page, Assessment one) {
        Severity severity = one.severity().orElse(Severity.NOTE);
        boolean counts = severity != Severity.NOTE;
        page.hanging(
                8,
                counts ? FindingSection.style(severity) : Style.PLAIN,
                counts ? words.of(severity.label()) + " " : "",
                named(one),
                1);
    }

    private String named(Assessment one) {
        Text actual = one.reason().attributes().get("actual");
        String when = names.when(one.target().element());
        return names.object(one.target().plan(), one.target().element())
                + (when.isEmpty() ? "" : words.bracketed(when))
                + words.of("：要求", ": required ")
                + new CriterionText(names, words)
                        .of(one.target().plan(), one.target().element())
                + (actual == null ? "" : words.of("，实际", ", actual ") + words.of(actual))
                + (one.isAdjusted() ? words.bracketed(words.of(TargetAdjustment.Kind.ADJUSTED)) : "")
                + "  "
                + sources.place(one.target().ref())
                        .map(SourcePlace::toString)
                        .orElse(Objects.toString(one.target().ref()));
    }

    private void reasons(TextPage page, List<Assessment> those) {
        Map<Text, List<Message>> byReason = new LinkedHashMap<>();
        those.forEach(one -> byReason.computeIfAbsent(one.reason().template(), key -> new ArrayList<>())
                .add(one.reason()));
        List<List<Message>> groups = byReason.values().stream()
                .sorted(Comparator.comparing((List<Message> group) -> group.size())
                        .reversed())
                .toList();
        int shown = SummaryText.fitting(groups.size(), REASONS);
        for (List<Message> group : groups.subList(0, shown)) {
            page.hanging(
                    8,
                    Style.PLAIN,
                    Columns.padLeft(String.valueOf(group.size()), 4) + "  ",
                    TargetSection.common(group).in(words.language()),
                    1);
        }
        int more = groups.stream().skip(shown).mapToInt(List::size).sum();
        if (more > 0) {
            page.line(
                    8,
                    Style.FAINT,
                    Columns.padLeft(String.valueOf(more), 4) + words.of("  其他原因", "  for other reasons"));
        }
    }
}
