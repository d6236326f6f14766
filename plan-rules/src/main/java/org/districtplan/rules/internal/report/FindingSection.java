package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;

/** Writes findings with their evidence; what is found alike in several places is said once. */
record FindingSection(ReportWords words) {

    // One place more than is shown is shown, not counted.
    private static final int SHOWN = 6;
    private static final int MOST = SHOWN + 1;

    /** Orders the heaviest first, then by file and place; what has no place comes last. */
    static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
            .thenComparing(Diagnostic::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(finding -> Objects.toString(finding.element(), ""));

    /** Writes all findings of one kind; nothing where there is none. */
    void write(TextPage page, String title, List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(title + words.bracketed(findings.size() + weights(findings)));
        Map<List<Object>, List<Diagnostic>> alike = new LinkedHashMap<>();
        for (Diagnostic finding : findings) {
            List<Object> said =
                    List.of(finding.rule(), finding.severity(), finding.message(words.language()), finding.related());
            alike.computeIfAbsent(said, key -> new ArrayList<>()).add(finding);
        }
        alike.values().forEach(group -> write(page, group));
    }

    /** Says how many are how heavy, where they differ. */
    private String weights(List<Diagnostic> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        if (counts.size() < 2) {
            return "";
        }
        List<String> all = new ArrayList<>();
        counts.forEach((severity, count) -> {
            Text label = severity.label();
            all.add(words.count(count, "个" + label.zh(), label.en(), label.en() + "s"));
        });
        return words.of("：", ": ") + words.list(all);
    }

    private void write(TextPage page, List<Diagnostic> group) {
        group.forEach(finding -> page.line(0, head(finding)));
        Diagnostic first = group.get(0);
        page.wrapped(4, first.message(words.language()));
        intervals(page, first);
        int all = first.related().size();
        page.table(
                4,
                first.related().stream()
                        .limit(all > MOST ? SHOWN : all)
                        .map(related -> List.of("- " + words.of(related.label()), related.where()))
                        .toList(),
                List.of());
        if (all > MOST) {
            page.line(4, words.of("……另" + (all - SHOWN) + "处", "... and " + (all - SHOWN) + " more"));
        }
    }

    private String head(Diagnostic finding) {
        List<String> head = new ArrayList<>();
        if (!finding.where().isEmpty()) {
            head.add(finding.where() + ":");
        }
        if (finding.severity() != Severity.NOTE) {
            head.add(words.of(finding.severity().label()));
        }
        head.add("[" + finding.rule() + "]");
        return String.join(" ", head);
    }

    /** Shows what arithmetic was done with, where a rule of arithmetic tells it. */
    private void intervals(TextPage page, Diagnostic finding) {
        Text printed = finding.attribute("printed-interval").orElse(null);
        Text computed = finding.attribute("computed-interval").orElse(null);
        Text other = finding.attribute("other-interval").orElse(null);
        if (printed == null || (computed == null && other == null)) {
            return;
        }
        StringBuilder line = new StringBuilder(words.of("所印数的范围 ", "the print allows ") + words.of(printed))
                .append(computed == null ? words.of("，另一处 ", ", the other print ") : words.of("，算得 ", ", computed is "))
                .append(words.of(computed == null ? Objects.requireNonNull(other) : computed));
        finding.attribute("distance")
                .ifPresent(distance -> line.append(words.of(
                        "，相差末位 " + distance.zh() + " 个单位",
                        "; that is " + distance.en() + " units of the last digit apart")));
        finding.attribute("rounding")
                .ifPresent(rounding -> line.append(words.of("（" + rounding.zh() + "）", " (" + rounding.en() + ")")));
        finding.attribute("relation").ifPresent(relation -> line.append(words.of("；关系：", "; the relation is "))
                .append(words.of(relation)));
        page.wrapped(4, line.toString());
    }
}
