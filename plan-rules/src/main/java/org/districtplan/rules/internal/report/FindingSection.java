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

/** Writes findings with their evidence; findings alike in several places are shown together. */
record FindingSection(ReportWords words) {

    // A list with one item too many is shown whole.
    private static final int SHOWN = 6;
    private static final int MOST = SHOWN + 1;

    /** Orders the most severe first, then by file and place; findings without a place come last. */
    static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
            .thenComparing(Diagnostic::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(finding -> Objects.toString(finding.element(), ""));

    /** Writes all findings of one kind; nothing where there is none. */
    void write(TextPage page, String title, List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(title + words.bracketed(findings.size() + severities(findings)));
        Map<List<Object>, List<Diagnostic>> alike = new LinkedHashMap<>();
        for (Diagnostic finding : findings) {
            List<Object> said =
                    List.of(finding.rule(), finding.severity(), finding.message(words.language()), finding.related());
            alike.computeIfAbsent(said, key -> new ArrayList<>()).add(finding);
        }
        alike.values().forEach(group -> write(page, group));
    }

    /** Counts the findings of each severity, where there are several severities. */
    private String severities(List<Diagnostic> findings) {
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
        group.forEach(finding -> location(page, finding));
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

    private void location(TextPage page, Diagnostic finding) {
        String place = finding.where().isEmpty() ? "" : finding.where() + ": ";
        String rule = "[" + finding.rule() + "]";
        if (finding.severity() == Severity.NOTE) {
            page.line(0, place + rule);
        } else {
            page.line(
                    0,
                    place,
                    style(finding.severity()),
                    words.of(finding.severity().label()),
                    " " + rule);
        }
    }

    static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.RED;
            case WARNING -> Style.YELLOW;
            case NOTE -> Style.PLAIN;
        };
    }

    private void intervals(TextPage page, Diagnostic finding) {
        String intervals = intervals(finding);
        if (!intervals.isEmpty()) {
            page.wrapped(4, intervals);
        }
    }

    /** Gives the intervals that a rule of arithmetic compared, empty if it compared none. */
    String intervals(Diagnostic finding) {
        Text stated = finding.attribute("stated-interval").orElse(null);
        Text computed = finding.attribute("computed-interval").orElse(null);
        Text other = finding.attribute("other-interval").orElse(null);
        if (stated == null || (computed == null && other == null)) {
            return "";
        }
        StringBuilder line = new StringBuilder(words.of("所列数值的允许区间 ", "the stated value allows ") + words.of(stated))
                .append(computed == null ? words.of("，另一处数值 ", ", the other value allows ") : computedLabel(computed))
                .append(words.of(computed == null ? Objects.requireNonNull(other) : computed));
        finding.attribute("distance")
                .ifPresent(distance -> line.append(words.of(
                        "，相差 " + distance.zh() + " 个末位单位",
                        "; they differ by " + distance.en() + " units of the last digit")));
        finding.attribute("rounding")
                .ifPresent(rounding -> line.append(words.of("（" + rounding.zh() + "）", " (" + rounding.en() + ")")));
        finding.attribute("relation").ifPresent(relation -> line.append(words.of("；关系：", "; the relation is "))
                .append(words.of(relation)));
        return line.toString();
    }

    private String computedLabel(Text computed) {
        return computed.en().contains("∞")
                ? words.of("，按其他数值应在 ", ", the other figures allow ")
                : words.of("，计算值 ", ", the computed value is ");
    }
}
