package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanDifference;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.achievement.ElementChange;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.achievement.TargetFollowUp;
import org.districtplan.rules.internal.report.ReportPhrases;
import org.jspecify.annotations.Nullable;

/** Brings onto the page what documents say together, beyond the changes from one plan to the next. */
final class AcrossMapping {

    private final CheckReport report;
    private final PageIndex index;
    private final ReportPhrases phrases;
    private int left;
    private int number;

    AcrossMapping(CheckReport report, PageIndex index, ReportPhrases phrases, Limits limits) {
        this.report = report;
        this.index = index;
        this.phrases = phrases;
        this.left = limits.changes();
    }

    List<BlockView> blocks() {
        List<BlockView> blocks = new ArrayList<>();
        for (PlanFollowUp pair : report.across().followUps()) {
            blocks.add(block(
                    titled("后续报告的交代：", "What the report says of each target: ", pair.plan(), pair.report()),
                    pair.targets(),
                    TargetFollowUp::outcome,
                    this::line));
        }
        List<AnnualStep> steps = report.across().annualSteps();
        if (!steps.isEmpty()) {
            blocks.add(block(
                    Text.of("年度目标与多年目标", "Annual targets and those of several years"),
                    steps,
                    AnnualStep::position,
                    this::line));
        }
        for (PlanDifference difference : report.across().differences()) {
            blocks.add(block(
                    titled("两份文件的差异：", "What is different: ", difference.earlier(), difference.later()),
                    changes(difference),
                    Change::kind,
                    this::line));
        }
        List<Located<Progress>> claims = report.across().claimsWithoutTarget();
        if (!claims.isEmpty()) {
            blocks.add(block(
                    Text.of("报告自述、但目标未收录或未写明", "What reports state about targets that are not available"),
                    claims,
                    claim -> claim.element().verdict(),
                    this::line));
        }
        return blocks;
    }

    private interface Kind<T> {
        @Nullable
        Term of(T entry);
    }

    private interface Writer<T> {
        BlockView.Line of(T entry);
    }

    private <T> BlockView block(Text title, List<T> entries, Kind<T> kind, Writer<T> writer) {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        for (T entry : entries) {
            Term term = kind.of(entry);
            if (term != null) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        counts.forEach((term, count) -> {
            zh.add(count + "个" + term.label().zh());
            en.add(count + " " + term.label().en());
        });
        Part<BlockView.Line> lines = Part.of(entries, left).map(writer::of);
        left -= lines.shown().size();
        number++;
        return new BlockView("block-" + number, title, Text.of(String.join("，", zh), String.join(", ", en)), lines);
    }

    private static Text titled(String zh, String en, Plan earlier, Plan later) {
        String pair = earlier.header().title() + " → " + later.header().title();
        return Text.of(zh + pair, en + pair);
    }

    private BlockView.Line line(TargetFollowUp one) {
        List<Link> links = new ArrayList<>(links(one.target()));
        for (Located<Observation> figure : one.figures()) {
            String value = String.valueOf(figure.element().value());
            String when = figure.element().key().period().isUnstated()
                    ? ""
                    : " " + figure.element().key().period();
            if (links.size() < Limits.WITHIN) {
                links.add(new Link(
                        index.place(figure).anchor(), Text.of("报告：" + value + when, "reported: " + value + when)));
            }
        }
        for (Located<Progress> claim : one.claims()) {
            Text said = claim.element().verdict() == null
                    ? Text.of(claim.element().title())
                    : claim.element().verdict().label();
            if (links.size() < Limits.WITHIN) {
                links.add(new Link(index.place(claim).anchor(), Text.of("自评：" + said.zh(), "stated: " + said.en())));
            }
        }
        Text text = named(one.target());
        Located<Target> later = one.change() == null ? null : one.change().later();
        if (later != null && one.outcome() == TargetFollowUp.Outcome.CHANGED) {
            Text now = phrases.criterion(later.plan(), later.element());
            text = Text.of(text.zh() + " → " + now.zh(), text.en() + " → " + now.en());
        }
        return switch (one.outcome()) {
            case ANSWERED -> new BlockView.Line("good", "✓", one.outcome().label(), text, links);
            case CHANGED -> new BlockView.Line("open", "↻", one.outcome().label(), text, links);
            case CARRIED -> new BlockView.Line("open", "＝", one.outcome().label(), text, links);
            case DROPPED, UNANSWERED ->
                new BlockView.Line("slow", "－", one.outcome().label(), text, links);
            case UNSEEN -> new BlockView.Line("open", "?", one.outcome().label(), text, links);
        };
    }

    private BlockView.Line line(AnnualStep step) {
        List<Link> links = new ArrayList<>(links(step.annual()));
        links.addAll(links(step.longer()));
        Text text = step.summary().toText();
        return switch (step.position()) {
            case ABOVE -> new BlockView.Line("good", "▲", step.position().label(), text, links);
            case ON -> new BlockView.Line("good", "●", step.position().label(), text, links);
            case BELOW -> new BlockView.Line("slow", "▼", step.position().label(), text, links);
            case NOT_CHECKABLE ->
                new BlockView.Line("open", "?", step.position().label(), text, links);
        };
    }

    private BlockView.Line line(Located<Progress> claim) {
        Text label = claim.element().verdict() == null
                ? Text.of("—")
                : claim.element().verdict().label();
        return new BlockView.Line("open", "●", label, Text.of(claim.element().title()), List.of(index.place(claim)));
    }

    /** What is different in one element. */
    private record Change(TargetChange.Kind kind, Text text, List<Link> links) {}

    private List<Change> changes(PlanDifference difference) {
        List<Change> changes = new ArrayList<>();
        for (TargetChange target : difference.targets()) {
            Located<Target> shown = target.later() == null ? target.earlier() : target.later();
            if (target.kind() != TargetChange.Kind.KEPT && shown != null) {
                changes.add(new Change(target.kind(), target.summary().toText(), links(shown)));
            }
        }
        difference.measures().forEach(change -> add(changes, change));
        difference.figures().forEach(change -> add(changes, change));
        return changes;
    }

    private <E extends Element> void add(List<Change> changes, ElementChange<E> change) {
        Located<E> shown = change.later() == null ? change.earlier() : change.later();
        if (change.kind() == TargetChange.Kind.KEPT || shown == null) {
            return;
        }
        StringBuilder zh = new StringBuilder(change.name().zh());
        StringBuilder en = new StringBuilder(change.name().en());
        for (ElementChange.Field field : change.fields()) {
            zh.append("；")
                    .append(field.label().zh())
                    .append("：")
                    .append(field.before().zh());
            zh.append(" → ").append(field.after().zh());
            en.append("; ")
                    .append(field.label().en())
                    .append(": ")
                    .append(field.before().en());
            en.append(" → ").append(field.after().en());
        }
        changes.add(new Change(change.kind(), Text.of(zh.toString(), en.toString()), List.of(index.place(shown))));
    }

    private BlockView.Line line(Change change) {
        String symbol =
                change.kind() == TargetChange.Kind.NEW ? "＋" : change.kind() == TargetChange.Kind.DROPPED ? "－" : "↻";
        return new BlockView.Line("open", symbol, change.kind().label(), change.text(), change.links());
    }

    private Text named(Located<Target> target) {
        Text name = phrases.object(target.plan(), target.element());
        Text criterion = phrases.criterion(target.plan(), target.element());
        String when = phrases.when(target.element());
        return Text.of(
                name.zh() + (when.isEmpty() ? "" : "（" + when + "）") + "：" + criterion.zh(),
                name.en() + (when.isEmpty() ? "" : " (" + when + ")") + ": " + criterion.en());
    }

    private List<Link> links(Located<Target> target) {
        Link place = index.place(target);
        String assessed = index.target(target.ref());
        Text there = Text.of(target.plan().id() + " " + place.label().zh());
        return assessed == null
                ? List.of(new Link(place.anchor(), there))
                : List.of(new Link(place.anchor(), there), new Link(assessed, Text.of("判定", "assessment")));
    }
}
