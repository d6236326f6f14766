package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.rules.PlanComparison;
import org.districtplan.rules.achievement.TargetChange;
import org.jspecify.annotations.Nullable;

/** Writes which targets were changed or dropped by the plan that follows, and counts the others. */
record ChangeSummary(ReportNames names, ReportWords words) {

    private static final int NAMED = 5;

    void write(TextPage page, List<PlanComparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, Style.BOLD, words.of("目标变化", "Changes of targets"));
        int left = NAMED;
        int more = 0;
        for (PlanComparison comparison : comparisons) {
            List<TargetChange> changes = comparison.changes().stream()
                    .filter(change ->
                            change.kind() == TargetChange.Kind.CHANGED || change.kind() == TargetChange.Kind.DROPPED)
                    .toList();
            page.hanging(
                    2,
                    comparison.earlier().id() + " → " + comparison.later().id() + words.of("：", ": "),
                    words.list(ChangeSection.counts(comparison, words)));
            int shown = SummaryText.fitting(changes.size(), Math.max(left, 1));
            changes.stream().limit(shown).forEach(change -> page.hanging(4, Style.PLAIN, "", line(change), 1));
            left -= shown;
            more += changes.size() - shown;
        }
        if (more > 0) {
            page.line(4, Style.FAINT, words.of("……另有" + more + "项", "... and " + more + " more"));
        }
    }

    private String line(TargetChange change) {
        Located<Target> earlier = Objects.requireNonNull(change.earlier(), "earlier");
        List<String> parts = new ArrayList<>();
        parts.add(words.of(change.move() == null ? change.kind() : change.move())
                + words.of("：", ": ")
                + names.object(earlier.plan(), earlier.element()));
        parts.add(criterion(earlier) + (change.later() == null ? "" : " → " + criterion(change.later())));
        return words.list(parts);
    }

    private String criterion(@Nullable Located<Target> target) {
        return target == null ? "" : new CriterionText(names, words).of(target.plan(), target.element());
    }
}
