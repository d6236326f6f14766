package org.districtplan.rules.internal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Pace;
import org.districtplan.rules.achievement.TargetAdjustment;
import org.districtplan.rules.internal.report.ReportPhrases;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Brings the targets onto the page. Assessments and their components are read here and in {@link ChartMapping} only. */
final class TargetMapping {

    private static final int OVERVIEW = 7;
    private static final int REASONS = 3;

    private final PageIndex index;
    private final ReportPhrases phrases;
    private final AssessmentPolicy policy;
    private final List<Assessment> all;
    private final Part<Assessment> judged;
    private final Part<Assessment> open;

    TargetMapping(CheckReport report, PageIndex index, ReportPhrases phrases, Limits limits) {
        this.index = index;
        this.phrases = phrases;
        this.policy = report.policy();
        List<Assessment> ordered = new ArrayList<>(report.assessments());
        ordered.sort(Comparator.comparingInt((Assessment one) -> StatusMark.WORST_FIRST.indexOf(one.status()))
                .thenComparing(one -> one.severity().orElse(Severity.NOTE)));
        this.all = ordered;
        this.judged = Part.of(ordered.stream().filter(Assessment::isJudged).toList(), limits.targets());
        this.open = Part.of(ordered.stream().filter(one -> !one.isJudged()).toList(), limits.targets());
        judged.shown().forEach(one -> index.addTarget(one.target().ref()));
        open.shown().forEach(one -> index.addTarget(one.target().ref()));
    }

    /** Says how many targets there are, and how many of them were judged. */
    Text count() {
        if (all.isEmpty()) {
            return Text.of("没有目标或没有评价日期", "there are no targets, or no date to judge them at");
        }
        if (judged.size() == 0) {
            return Text.of("共" + all.size() + "个目标，均未能判定", "none of " + all.size() + " targets could be judged");
        }
        return Text.of(
                "共" + all.size() + "个目标，其中" + judged.size() + "个作出判定",
                judged.size() + " of " + all.size() + " targets could be judged");
    }

    List<StatusCount> statuses() {
        Map<AchievementStatus, Integer> counts = new LinkedHashMap<>();
        StatusMark.WORST_FIRST.forEach(status -> counts.put(status, 0));
        all.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
        List<StatusCount> statuses = new ArrayList<>();
        counts.forEach((status, count) -> statuses.add(new StatusCount(
                anchor(status),
                named(policy.label(status), status),
                StatusMark.tone(status),
                StatusMark.symbol(status),
                count,
                BigDecimal.valueOf(count * 100L)
                                .divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%")));
        return statuses;
    }

    /** What the policy calls a status, with the status itself where the two differ. */
    private static Text named(Text label, AchievementStatus status) {
        Text own = status.label();
        return label.equals(own) ? own : Text.of(label.zh() + "（" + own.zh() + "）", label.en() + " (" + own.en() + ")");
    }

    private static String anchor(AchievementStatus status) {
        return "status-" + status.text();
    }

    /** The documents whose targets are listed, to filter by. */
    List<FindingList.Choice> documents() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Part<Assessment> part : List.of(judged, open)) {
            part.shown().forEach(one -> counts.merge(one.target().plan().id(), 1, Integer::sum));
        }
        List<FindingList.Choice> choices = new ArrayList<>();
        counts.forEach((id, count) ->
                choices.add(new FindingList.Choice(id, Text.of(id + "（" + count + "）", id + " (" + count + ")"))));
        return choices;
    }

    /** The targets that were missed or are behind. */
    Part<TargetView> missed() {
        List<Assessment> missed = judged.shown().stream()
                .filter(one ->
                        one.status() == AchievementStatus.NOT_ACHIEVED || one.status() == AchievementStatus.BEHIND)
                .toList();
        return Part.of(missed, OVERVIEW).map(this::view);
    }

    /** The targets that a later one replaces, with what it requires instead. */
    Part<BlockView.Line> adjusted() {
        List<BlockView.Line> lines = new ArrayList<>();
        for (Part<Assessment> part : List.of(judged, open)) {
            for (Assessment one : part.shown()) {
                for (TargetAdjustment adjustment : one.adjustments()) {
                    String anchor = index.addTarget(one.target().ref());
                    lines.add(new BlockView.Line(
                            "open",
                            "↻",
                            adjustment.kind().label(),
                            adjustment.summary().toText(),
                            List.of(new Link(anchor, Text.of("判定", "assessment")))));
                }
            }
        }
        return Part.of(lines, OVERVIEW);
    }

    /** The judged targets by status. */
    List<TargetGroup> judged() {
        List<TargetGroup> groups = new ArrayList<>();
        for (AchievementStatus status : StatusMark.WORST_FIRST) {
            if (status.isJudged() && count(status) > 0) {
                groups.add(whole(status, judged));
            }
        }
        return groups;
    }

    /** All listed targets of a status; it is there even if none of them is listed, since the overview leads to it. */
    private TargetGroup whole(AchievementStatus status, Part<Assessment> from) {
        List<Assessment> those =
                from.shown().stream().filter(one -> one.status() == status).toList();
        return group(anchor(status), status, Text.of(""), those, count(status) - those.size());
    }

    private int count(AchievementStatus status) {
        return (int) all.stream().filter(one -> one.status() == status).count();
    }

    /** The other targets by status and reason; the first group of a status has its anchor. */
    List<TargetGroup> open() {
        Map<Message, List<Assessment>> byReason = new LinkedHashMap<>();
        open.shown().forEach(one -> byReason.computeIfAbsent(
                        Message.of(one.reason().template())
                                .with("status", one.status().name()),
                        reason -> new ArrayList<>())
                .add(one));
        List<TargetGroup> groups = new ArrayList<>();
        AchievementStatus last = null;
        int number = 0;
        for (List<Assessment> those : byReason.values()) {
            AchievementStatus status = those.get(0).status();
            Text reason = ReportPhrases.common(those);
            number++;
            groups.add(group(status == last ? "reason-" + number : anchor(status), status, reason, those, 0));
            last = status;
        }
        for (AchievementStatus status : StatusMark.WORST_FIRST) {
            boolean isListed = open.shown().stream().anyMatch(one -> one.status() == status);
            if (!status.isJudged() && count(status) > 0 && !isListed) {
                groups.add(whole(status, open));
            }
        }
        return groups;
    }

    /** The most frequent reasons why targets were not judged, each with the number of its targets. */
    Part<TargetGroup> reasons() {
        List<TargetGroup> groups = new ArrayList<>(open());
        groups.removeIf(group -> group.targets().shown().isEmpty());
        groups.sort(Comparator.comparing((TargetGroup group) -> group.targets().size())
                .reversed());
        return Part.of(groups, REASONS);
    }

    private TargetGroup group(String anchor, AchievementStatus status, Text reason, List<Assessment> those, int more) {
        List<TargetView> views = those.stream().map(this::view).toList();
        return new TargetGroup(
                anchor,
                named(policy.label(status), status),
                StatusMark.tone(status),
                StatusMark.symbol(status),
                reason,
                new Part<>(views, more));
    }

    private TargetView view(Assessment one) {
        Located<Target> target = one.target();
        Plan plan = target.plan();
        return new TargetView(
                index.addTarget(target.ref()),
                plan.id(),
                one.status().text(),
                phrases.object(plan, target.element()),
                when(target.element()),
                phrases.criterion(plan, target.element()),
                named(policy.label(one), one.status()),
                StatusMark.tone(one.status()),
                StatusMark.symbol(one.status()),
                one.reason().toText(),
                one.reason().attributes().get("actual"),
                remarks(one),
                facts(one),
                one.isJudged() ? ChartMapping.chart(one.components()) : null,
                index.place(target),
                index.document(plan),
                index.where(target.ref()),
                one.evidence().stream()
                        .limit(Limits.WITHIN)
                        .map(figure -> placed(figure, stated(figure)))
                        .toList(),
                claims(one),
                index.findingsOf(target.ref()));
    }

    private static Text when(Target target) {
        Period period = target.key() == null ? target.by() : target.key().period();
        return period == null || period.isUnstated() ? Text.of("") : FigureWords.when(period);
    }

    private List<Link> claims(Assessment one) {
        List<Link> claims = new ArrayList<>();
        for (Located<Progress> claim : one.claims()) {
            if (claim.element().verdict() != null && claims.size() < Limits.WITHIN) {
                claims.add(placed(claim, claim.element().verdict().label()));
            }
        }
        return claims;
    }

    /** Leads to where something is stated. */
    private Link placed(Located<?> stated, Text what) {
        Link place = index.place(stated);
        String where = stated.plan().id() + " " + place.label().zh();
        return new Link(place.anchor(), Text.of(what.zh() + "（" + where + "）", what.en() + " (" + where + ")"));
    }

    private static Text stated(Located<Observation> figure) {
        Quantity value = figure.element().value();
        return Text.of(value == null ? "—" : value.toString());
    }

    private List<Text> remarks(Assessment one) {
        List<Text> remarks = new ArrayList<>();
        if (one.claimed() != null && one.differsFromClaim()) {
            Text claimed = one.claimed().label();
            remarks.add(
                    Text.of("报告自述与计算结果不同：自述为" + claimed.zh(), "The report itself states otherwise: " + claimed.en()));
        }
        for (TargetAdjustment adjustment : one.adjustments()) {
            Text kind = adjustment.kind().label();
            Text summary = adjustment.summary().toText();
            remarks.add(Text.of(kind.zh() + "：" + summary.zh(), kind.en() + ": " + summary.en()));
        }
        if (one.stretch() != null) {
            Text reason = one.stretch().reason().toText();
            remarks.add(Text.of("更高要求：" + reason.zh(), "Stretch: " + reason.en()));
        }
        List<Pace> paces = one.components().paces();
        for (Pace pace : paces.subList(Math.min(1, paces.size()), paces.size())) {
            String ratio = pace.ratio() == null ? "∞" : Numbers.ratio(pace.ratio());
            Text method = pace.method().label();
            Text status = policy.label(pace.status());
            remarks.add(Text.of(
                    "其他方法：" + method.zh() + " " + ratio + "（" + status.zh() + "）",
                    "By another method: " + method.en() + " " + ratio + " (" + status.en() + ")"));
        }
        for (Text line : one.components().policy()) {
            remarks.add(Text.of("判定口径：" + line.zh(), "Policy: " + line.en()));
        }
        return remarks;
    }

    private List<Fact> facts(Assessment one) {
        Target target = one.target().element();
        Plan plan = one.target().plan();
        AssessmentComponents numbers = one.components();
        List<Fact> facts = new ArrayList<>();
        if (one.isJudged()) {
            facts.add(Fact.of("确定程度", "Certainty", one.certainty().label()));
        }
        if (!target.natures().isEmpty()) {
            facts.add(Fact.of("性质", "Nature", CriterionWords.natures(target.natures())));
        }
        parties(facts, Text.of("责任单位", "Responsible"), plan, target.responsible());
        if (target.setBy() != null) {
            parties(facts, Text.of("下达单位", "Set by"), plan, List.of(target.setBy()));
        }
        interval(facts, Text.of("起点值", "Start value"), numbers.baseline(), numbers.unit());
        interval(facts, Text.of("实际值", "Actual"), numbers.actual(), numbers.unit());
        interval(facts, Text.of("达标范围", "Meets the target"), numbers.target(), numbers.unit());
        share(facts, Text.of("时序进度", "Time elapsed"), numbers.timeShare());
        Interval completed = numbers.scheduleShare();
        if (completed != null && completed.lower() != null && completed.upper() != null) {
            facts.add(Fact.of("已完成", "Completed", Numbers.percent(completed.lower(), completed.upper())));
        }
        if (numbers.expectedNow() != null) {
            interval(
                    facts,
                    Text.of("按进度现应达到", "Should be by now"),
                    Interval.point(numbers.expectedNow()),
                    numbers.unit());
        }
        if (numbers.ratio() != null) {
            facts.add(new Fact(Text.of("进度比", "Schedule ratio"), Text.of(Numbers.ratio(numbers.ratio()))));
        }
        if (numbers.remainingPerYear() != null && numbers.unit() != null) {
            Interval pace = Interval.point(numbers.remainingPerYear());
            facts.add(Fact.of("此后每年需要", "Still needed per year", Numbers.change(pace, numbers.unit())));
        }
        if (numbers.method() != null) {
            facts.add(Fact.of("进度口径", "Method", numbers.method().label()));
        }
        return facts;
    }

    private void parties(List<Fact> facts, Text label, Plan plan, List<String> ids) {
        if (!ids.isEmpty()) {
            List<Text> names = ids.stream().map(id -> phrases.entry(plan, id)).toList();
            facts.add(new Fact(
                    label,
                    Text.of(
                            String.join("、", names.stream().map(Text::zh).toList()),
                            String.join(", ", names.stream().map(Text::en).toList()))));
        }
    }

    private static void interval(List<Fact> facts, Text label, @Nullable Interval interval, @Nullable Unit unit) {
        if (interval != null && unit != null) {
            facts.add(new Fact(label, Numbers.stated(interval, unit)));
        }
    }

    private static void share(List<Fact> facts, Text label, @Nullable BigDecimal share) {
        if (share != null) {
            facts.add(new Fact(label, Text.of(Numbers.percent(share))));
        }
    }
}
