package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.internal.report.ReportPhrases;
import org.districtplan.rules.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/** Brings the findings onto the page, the most severe first. */
final class FindingMapping {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
            .thenComparing(Diagnostic::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(finding -> Objects.toString(finding.element(), ""));

    private final PageIndex index;
    private final ReportPhrases phrases;
    private final Map<Severity, Part<Diagnostic>> bySeverity = new LinkedHashMap<>();
    private final Map<String, Text> titles = new HashMap<>();
    private final Map<String, Plan> byFile = new HashMap<>();

    FindingMapping(CheckReport report, PageIndex index, ReportPhrases phrases, Limits limits) {
        this.index = index;
        this.phrases = phrases;
        for (RuleResult result : report.results()) {
            titles.put(result.rule().id(), result.rule().title());
        }
        for (Plan plan : report.plans().plans()) {
            report.sources().place(ElementRef.plan(plan.id())).ifPresent(place -> byFile.put(place.document(), plan));
        }
        List<Diagnostic> all = new ArrayList<>(report.findings());
        all.sort(ORDER);
        for (Severity severity : Severity.values()) {
            List<Diagnostic> those = all.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!those.isEmpty()) {
                bySeverity.put(severity, Part.of(those, limits.findings()));
            }
        }
        bySeverity.values().forEach(part -> part.shown().forEach(index::addFinding));
    }

    /** The first errors and warnings. */
    Part<FindingView> worst(int limit) {
        List<Diagnostic> problems = new ArrayList<>();
        int hidden = 0;
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            Part<Diagnostic> part = bySeverity.get(severity);
            if (part != null) {
                problems.addAll(part.shown());
                hidden += part.more();
            }
        }
        Part<FindingView> first = Part.of(problems, limit).map(this::view);
        return new Part<>(first.shown(), first.more() + hidden);
    }

    FindingList list() {
        List<FindingList.Group> groups = new ArrayList<>();
        List<FindingList.Choice> severities = new ArrayList<>();
        Map<String, Integer> rules = new TreeMap<>();
        Map<String, Integer> documents = new TreeMap<>();
        bySeverity.forEach((severity, part) -> {
            Text count = ReportPhrases.count(part.size(), severity);
            Part<FindingView> views = part.map(this::view);
            groups.add(new FindingList.Group("findings-" + word(severity), count, views));
            severities.add(new FindingList.Choice(word(severity), count));
            for (FindingView view : views.shown()) {
                rules.merge(view.rule(), 1, Integer::sum);
                if (!view.documentId().isEmpty()) {
                    documents.merge(view.documentId(), 1, Integer::sum);
                }
            }
        });
        return new FindingList(groups, severities, choices(rules), choices(documents));
    }

    private static List<FindingList.Choice> choices(Map<String, Integer> counts) {
        List<FindingList.Choice> choices = new ArrayList<>();
        counts.forEach((value, count) -> choices.add(
                new FindingList.Choice(value, Text.of(value + "（" + count + "）", value + " (" + count + ")"))));
        return choices;
    }

    private static String word(Severity severity) {
        return severity.label().en();
    }

    private FindingView view(Diagnostic finding) {
        Plan plan = planOf(finding);
        String target = finding.element() == null ? null : index.target(finding.element());
        return new FindingView(
                index.finding(finding),
                word(finding.severity()),
                finding.severity().label(),
                finding.rule(),
                titles.get(finding.rule()),
                finding.message().toText(),
                phrases.intervals(finding),
                plan == null ? "" : plan.id(),
                plan == null ? null : index.document(plan),
                index.place(finding.element()),
                finding.where(),
                Part.of(finding.related(), Limits.WITHIN)
                        .map(related -> new FindingView.Related(
                                related.label(), index.place(related.element()), related.where())),
                target == null ? List.of() : List.of(new Link(target, Text.of("所涉目标", "the target"))));
    }

    private @Nullable Plan planOf(Diagnostic finding) {
        if (finding.element() != null) {
            Plan plan = index.plan(finding.element().owner());
            if (plan != null) {
                return plan;
            }
        }
        SourcePlace place = finding.place();
        return place == null ? null : byFile.get(place.document());
    }
}
