package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.rules.PlanComparison;
import org.districtplan.rules.PlanDifference;
import org.districtplan.rules.achievement.ElementChange;
import org.districtplan.rules.achievement.TargetChange;
import org.jspecify.annotations.Nullable;

/** Writes what is different in two documents; what is the same in both is only counted. */
record DifferenceSection(ReportNames names, ReportWords words, SourceMap sources) {

    void write(TextPage page, List<PlanDifference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        page.heading(words.of("两份文件的差异", "What is different in two documents"));
        differences.forEach(difference -> write(page, difference));
    }

    private void write(TextPage page, PlanDifference difference) {
        page.wrapped(0, title(difference.earlier()) + " → " + title(difference.later()));
        if (difference.isEmpty()) {
            page.wrapped(4, words.of("目标、举措和指标值均无差异。", "No target, measure or figure is different."));
        }
        targets(page, difference);
        elements(page, words.of("举措", "Measures"), difference.measures());
        elements(page, words.of("指标值", "Figures"), difference.figures());
    }

    private String title(Plan plan) {
        String status = plan.header().status() == null
                ? ""
                : words.bracketed(words.of(plan.header().status()));
        return plan.header().title() + " [" + plan.id() + "]" + status;
    }

    private void targets(TextPage page, PlanDifference difference) {
        if (difference.targets().isEmpty()) {
            return;
        }
        PlanComparison targets = new PlanComparison(difference.earlier(), difference.later(), difference.targets());
        page.wrapped(2, words.of("目标：", "Targets: ") + words.list(ChangeSection.counts(targets, words)));
        new ChangeSection(names, words, sources).table(page, targets);
    }

    private <E extends Element> void elements(TextPage page, String title, List<ElementChange<E>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<TargetChange.Kind, Integer> counts = new EnumMap<>(TargetChange.Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        List<String> counted = new ArrayList<>();
        counts.forEach(
                (kind, count) -> counted.add(words.of(count + "个" + words.of(kind), count + " " + words.of(kind))));
        page.wrapped(2, title + words.of("：", ": ") + words.list(counted));
        List<ElementChange<E>> shown = changes.stream()
                .filter(change -> change.kind() != TargetChange.Kind.KEPT)
                .toList();
        page.table(
                4,
                shown.stream()
                        .map(change -> List.of(
                                words.of(change.kind()),
                                words.of(change.name()) + "  "
                                        + where(change.later() == null ? change.earlier() : change.later())))
                        .toList(),
                List.of(),
                row -> shown.get(row).fields().stream().map(this::field).toList());
    }

    private String field(ElementChange.Field field) {
        return words.of(field.label()) + words.of("：", ": ") + shown(words.of(field.before())) + " → "
                + shown(words.of(field.after()));
    }

    private String shown(String text) {
        return text.isEmpty() ? words.of("（无）", "(none)") : text;
    }

    private String where(@Nullable Located<?> place) {
        Located<?> there = Objects.requireNonNull(place, "place");
        return sources.place(there.ref()).map(SourcePlace::toString).orElseGet(() -> there.ref()
                .toString());
    }
}
