package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;

/** Writes findings with their evidence. */
record FindingSection(Words words) {

    /** Orders the heaviest first, then by file and place; what has no place comes last. */
    static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
            .thenComparing(Diagnostic::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(finding -> Objects.toString(finding.element(), ""));

    /** Writes all findings of one kind; nothing where there is none. */
    void write(Page page, String title, List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(title + words.bracketed(String.valueOf(findings.size())));
        for (Diagnostic finding : findings) {
            List<String> head = new ArrayList<>();
            if (!finding.where().isEmpty()) {
                head.add(finding.where() + ":");
            }
            if (finding.severity() != Severity.NOTE) {
                head.add(words.of(finding.severity().label()));
            }
            head.add("[" + finding.rule() + "]");
            page.line(0, String.join(" ", head));
            page.wrapped(4, finding.message(words.language()));
            page.table(
                    4,
                    finding.related().stream()
                            .map(related -> List.of("- " + words.of(related.label()), related.where()))
                            .toList(),
                    List.of());
        }
    }
}
