package org.districtplan.rules.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.Pace;
import org.districtplan.rules.achievement.TargetAdjustment;

/** Writes the targets of each plan: those that were judged one by one, the others by the reason why they were not. */
record TargetSection(ReportNames names, ReportWords words, SourceMap sources, StatusWords statuses, OpenTasks tasks) {

    /** Stands for values that differ within a group. */
    private static final Map<String, Text> VARYING = Map.of(
            "figure", Text.of("该指标", "its indicator"),
            "period", Text.of("该时期", "its period"),
            "required", Text.of("（各目标）", "of each target"));

    /** Stands for further values that differ within a group, where only the group's reason is shown. */
    private static final Map<String, Text> GENERAL = Map.of(
            "latest", Text.of("较早时期", "an earlier time"),
            "actual", Text.of("另一数值", "another value"),
            "missing", Text.of("部分时期", "some times"));

    private static final Text VARIOUS = Text.of("（各不相同）", "(differs)");

    /** What the row of a judged target already shows; a reason with more than that is written below it. */
    private static final Set<String> IN_THE_ROW = Set.of("figure", "period", "actual", "required", "status");

    void write(TextPage page, List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            return;
        }
        page.heading(words.of("目标（" + assessments.size() + "个）", "Targets (" + assessments.size() + ")"));
        Map<Plan, List<Assessment>> byPlan = new LinkedHashMap<>();
        assessments.forEach(one -> byPlan.computeIfAbsent(one.target().plan(), plan -> new ArrayList<>())
                .add(one));
        byPlan.forEach((plan, list) -> write(page, plan, list));
        Set<String> policy = assessments.stream()
                .filter(one -> one.isJudged() && one.certainty() != Certainty.DEFINITE)
                .flatMap(one -> one.components().policy().stream())
                .map(words::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        policy.forEach(line -> page.hanging(0, words.of("判定口径：", "Policy: "), line));
    }

    private void write(TextPage page, Plan plan, List<Assessment> assessments) {
        page.wrapped(
                0,
                plan.header().title() + " [" + plan.id() + "]" + words.of("：", ": ") + words.list(counts(assessments)));
        List<Assessment> judged =
                assessments.stream().filter(Assessment::isJudged).toList();
        page.table(4, judged.stream().map(this::row).toList(), List.of(), row -> below(judged.get(row)));
        Map<Message, List<Assessment>> byReason = new LinkedHashMap<>();
        assessments.stream().filter(one -> !one.isJudged()).forEach(one -> byReason.computeIfAbsent(
                        Message.of(one.reason().template())
                                .with("status", one.status().name()),
                        reason -> new ArrayList<>())
                .add(one));
        byReason.values().forEach(group -> writeGroup(page, group));
    }

    private List<String> counts(List<Assessment> assessments) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        assessments.stream()
                .sorted(Comparator.comparing(Assessment::status))
                .forEach(one -> counts.merge(statuses.of(one), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count ->
                        words.of(count.getValue() + "个" + count.getKey(), count.getValue() + " " + count.getKey()))
                .toList();
    }

    private List<String> row(Assessment one) {
        Plan plan = one.target().plan();
        return List.of(
                statuses.of(one),
                names.object(plan, one.target().element()),
                names.when(one.target().element()),
                words.of("要求", "required ") + criterion(one),
                actual(one),
                where(one));
    }

    private String actual(Assessment one) {
        Text actual = one.reason().attributes().get("actual");
        return actual == null
                ? ""
                : words.of("实际", "actual ")
                        + words.of(actual)
                        + (one.certainty() == Certainty.DEFINITE ? "" : words.bracketed(words.of(one.certainty())));
    }

    private List<String> below(Assessment one) {
        boolean more = one.reason().attributes().entrySet().stream()
                .anyMatch(attribute -> !IN_THE_ROW.contains(attribute.getKey())
                        && !words.of(attribute.getValue()).isBlank());
        return below(one, more);
    }

    private List<String> below(Assessment one, boolean withReason) {
        List<String> lines = new ArrayList<>();
        if (withReason) {
            lines.add(one.reason().in(words.language()));
        }
        List<Pace> others = one.components().paces();
        if (others.size() > 1) {
            lines.add(words.of("其他方法：", "by other methods: ")
                    + words.list(others.subList(1, others.size()).stream()
                            .map(this::pace)
                            .toList()));
        }
        AchievementStatus claimed = one.claimed();
        if (claimed != null && one.differsFromClaim()) {
            lines.add(words.of("报告自述：", "the report itself states: ") + words.of(claimed));
        }
        for (TargetAdjustment adjustment : one.adjustments()) {
            lines.add(words.of(adjustment.kind())
                    + words.of("：", ": ")
                    + adjustment.summary().in(words.language()));
        }
        lines.addAll(tasks(one));
        Assessment stretch = one.stretch();
        if (stretch != null) {
            lines.add(words.of("更高要求：", "stretch: ") + stretch.reason().in(words.language()));
        }
        return lines;
    }

    /** Which later plans still have a measure for the subject; of several of one plan the first is named. */
    private List<String> tasks(Assessment one) {
        Map<String, List<Located<Measure>>> byPlan = new LinkedHashMap<>();
        tasks.of(one).forEach(task -> byPlan.computeIfAbsent(task.plan().id(), plan -> new ArrayList<>())
                .add(task));
        List<String> lines = new ArrayList<>();
        byPlan.forEach((plan, those) -> {
            Located<Measure> first = those.get(0);
            int more = those.size() - 1;
            lines.add(words.of("仍是任务：", "still a task in ")
                    + plan
                    + words.of("，", ": ")
                    + first.element().title()
                    + "  "
                    + place(first)
                    + (more == 0 ? "" : words.bracketed(words.of("另有" + more + "项", "and " + more + " more"))));
        });
        return lines;
    }

    private String pace(Pace pace) {
        BigDecimal ratio = pace.ratio();
        String number =
                ratio == null ? "∞" : ratio.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return words.of(pace.method()) + " " + number
                + words.bracketed(words.of(statuses.policy().label(pace.status())));
    }

    /** Writes the reason once where the rows say all that differs, else below each target. */
    private void writeGroup(TextPage page, List<Assessment> group) {
        String status = statuses.of(group.get(0)) + words.of("：", ": ");
        boolean once = isSaidByRows(group);
        if (once) {
            page.hanging(
                    4,
                    status,
                    common(group.stream().map(Assessment::reason).toList()).in(words.language()));
        } else {
            page.hanging(4, status, words.of(group.size() + "个", group.size() + " targets"));
        }
        page.table(8, group.stream().map(this::openRow).toList(), List.of(), row -> below(group.get(row), !once));
    }

    private List<String> openRow(Assessment one) {
        return List.of(
                names.object(one.target().plan(), one.target().element()),
                names.when(one.target().element()),
                criterion(one),
                actual(one),
                where(one));
    }

    static boolean isSaidByRows(List<Assessment> group) {
        Map<String, Text> first = group.get(0).reason().attributes();
        return first.keySet().stream().filter(key -> !VARYING.containsKey(key)).allMatch(key -> group.stream()
                .allMatch(one ->
                        Objects.equals(first.get(key), one.reason().attributes().get(key))));
    }

    /** Gives the reason of a whole group; what differs from one target to the next is named in general. */
    static Message common(List<Message> group) {
        Message common = group.get(0);
        for (Map.Entry<String, Text> attribute : common.attributes().entrySet()) {
            boolean same = group.stream()
                    .allMatch(reason ->
                            attribute.getValue().equals(reason.attributes().get(attribute.getKey())));
            if (!same) {
                common = common.with(attribute.getKey(), general(attribute.getKey()));
            }
        }
        return common;
    }

    private static Text general(String attribute) {
        return VARYING.getOrDefault(attribute, GENERAL.getOrDefault(attribute, VARIOUS));
    }

    private String criterion(Assessment one) {
        return new CriterionText(names, words)
                .of(one.target().plan(), one.target().element());
    }

    private String where(Assessment one) {
        return place(one.target());
    }

    private String place(Located<?> element) {
        return sources.place(element.ref()).map(SourcePlace::toString).orElseGet(() -> element.ref()
                .toString());
    }
}
