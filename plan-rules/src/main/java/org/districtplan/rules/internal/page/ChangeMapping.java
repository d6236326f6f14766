package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.PlanComparison;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.internal.report.ReportPhrases;
import org.jspecify.annotations.Nullable;

/** Brings the changes of targets from one document to the next onto the page; those that were kept are only counted. */
record ChangeMapping(PageIndex index, ReportPhrases phrases, Limits limits) {

    private static final int OVERVIEW = 5;

    List<ChangeView> views(List<PlanComparison> comparisons) {
        List<ChangeView> views = new ArrayList<>();
        int left = limits.changes();
        for (PlanComparison comparison : comparisons) {
            List<TargetChange> changes = comparison.changes().stream()
                    .filter(change -> change.kind() != TargetChange.Kind.KEPT)
                    .toList();
            Part<ChangeView.Row> rows = Part.of(changes, left).map(this::row);
            left -= rows.shown().size();
            views.add(new ChangeView(
                    index.document(comparison.earlier()),
                    index.document(comparison.later()),
                    counts(comparison),
                    rows));
        }
        return views;
    }

    /** The first targets that the next plan changes or drops. */
    static Part<ChangeView.Row> moved(List<ChangeView> changes) {
        List<ChangeView.Row> moved = changes.stream()
                .flatMap(change -> change.rows().shown().stream())
                .filter(ChangeView.Row::isMoved)
                .toList();
        return Part.of(moved, OVERVIEW);
    }

    private static Text counts(PlanComparison comparison) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (TargetChange.Kind kind : TargetChange.Kind.values()) {
            int count = comparison.of(kind).size();
            if (count > 0) {
                zh.add(count + "个" + kind.label().zh());
                en.add(count + " " + kind.label().en());
            }
        }
        return Text.of(String.join("，", zh), String.join(", ", en));
    }

    private ChangeView.Row row(TargetChange change) {
        Located<Target> shown = change.later() == null ? change.earlier() : change.later();
        Text name = shown == null ? Text.of("?") : phrases.object(shown.plan(), shown.element());
        return new ChangeView.Row(
                change.kind() == TargetChange.Kind.CHANGED || change.kind() == TargetChange.Kind.DROPPED,
                change.kind().label(),
                symbol(change),
                name,
                side(change.earlier()),
                side(change.later()),
                change.move() == null ? null : change.move().label(),
                change.summary().toText());
    }

    private static String symbol(TargetChange change) {
        if (change.move() == TargetChange.Move.RAISED) {
            return "▲";
        }
        if (change.move() == TargetChange.Move.LOWERED) {
            return "▼";
        }
        return switch (change.kind()) {
            case NEW -> "＋";
            case DROPPED -> "－";
            case CHANGED -> "↻";
            default -> "?";
        };
    }

    private ChangeView.@Nullable Side side(@Nullable Located<Target> target) {
        if (target == null) {
            return null;
        }
        List<Link> links = new ArrayList<>();
        links.add(index.place(target));
        String assessed = index.target(target.ref());
        if (assessed != null) {
            links.add(new Link(assessed, Text.of("判定", "assessment")));
        }
        return new ChangeView.Side(phrases.criterion(target.plan(), target.element()), links);
    }
}
