package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.rules.PlanComparison;
import org.districtplan.rules.achievement.TargetChange;
import org.jspecify.annotations.Nullable;

/** Writes how the targets changed from one plan to the next; those that were kept are only counted. */
record ChangeSection(ReportNames names, ReportWords words, SourceMap sources) {

    void write(TextPage page, List<PlanComparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        page.heading(words.of("前后两份计划的目标变化", "Targets from one plan to the next"));
        for (PlanComparison comparison : comparisons) {
            page.wrapped(
                    0,
                    title(comparison.earlier()) + " → " + title(comparison.later()) + words.of("：", ": ")
                            + words.list(counts(comparison, words)));
            table(page, comparison);
        }
    }

    void table(TextPage page, PlanComparison comparison) {
        List<TargetChange> changes = comparison.changes().stream()
                .filter(change -> change.kind() != TargetChange.Kind.KEPT)
                .toList();
        page.table(4, changes.stream().map(this::row).toList(), List.of(), row -> below(changes.get(row)));
    }

    private static String title(Plan plan) {
        return plan.header().title() + " [" + plan.id() + "]";
    }

    static List<String> counts(PlanComparison comparison, ReportWords words) {
        List<String> counts = new ArrayList<>();
        for (TargetChange.Kind kind : TargetChange.Kind.values()) {
            int count = comparison.of(kind).size();
            if (count > 0) {
                counts.add(words.of(count + "个" + words.of(kind), count + " " + words.of(kind)));
            }
        }
        return counts;
    }

    private List<String> row(TargetChange change) {
        Located<Target> shown = change.later() == null ? change.earlier() : change.later();
        String criterion = criterion(change.earlier());
        boolean open = change.kind() == TargetChange.Kind.OPEN && !criterion.equals(criterion(change.later()));
        if (change.kind() == TargetChange.Kind.CHANGED || open) {
            criterion += " → " + criterion(change.later());
        } else if (criterion.isEmpty()) {
            criterion = criterion(change.later());
        }
        return List.of(
                words.of(change.kind()),
                shown == null ? "" : names.object(shown.plan(), shown.element()),
                criterion,
                change.move() == null ? "" : words.of(change.move()),
                where(shown));
    }

    /** Where both criteria read the same in short, the difference is written out below. */
    private List<String> below(TargetChange change) {
        boolean alike = change.kind() == TargetChange.Kind.CHANGED
                && criterion(change.earlier()).equals(criterion(change.later()));
        return alike ? List.of(change.summary().in(words.language())) : List.of();
    }

    private String criterion(@Nullable Located<Target> target) {
        return target == null ? "" : new CriterionText(names, words).of(target.plan(), target.element());
    }

    private String where(@Nullable Located<Target> target) {
        return target == null
                ? ""
                : sources.place(target.ref()).map(SourcePlace::toString).orElseGet(() -> target.ref()
                        .toString());
    }
}
