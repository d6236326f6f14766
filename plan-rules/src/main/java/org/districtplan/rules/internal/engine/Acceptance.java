package org.districtplan.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.districtplan.rules.internal.control.ElementLocation;
import org.districtplan.rules.rule.AcceptedFinding;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/** Holds what rules found against a baseline. */
public final class Acceptance {

    private static final Text EXPIRED = Text.of(
            "规则 {rule} 在 {where} 发现的问题，接受期限 {until} 已过：请处理该问题，或重新填写理由和期限",
            "the acceptance of {rule} at {where} ended on {until}: deal with the finding, or give a new reason and"
                    + " date");
    private static final Text STALE = Text.of(
            "规则 {rule} 在 {where} 不再发现此问题，请从基线中删去这一条",
            "{rule} finds nothing like this at {where} any more: take the entry out of the baseline");
    private static final Text IDLE = Text.of(
            "规则 {rule} 未运行，基线中关于 {where} 的一条未起作用", "{rule} did not run, so the entry for {where} accepts nothing");

    private static final Comparator<AcceptedFinding> IN_ORDER = Comparator.comparing(AcceptedFinding::plan)
            .thenComparing(AcceptedFinding::rule)
            .thenComparing(AcceptedFinding::element, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> Objects.toString(entry.at(), ""))
            .thenComparing(entry -> entry.attributes().toString());

    private final List<AcceptedFinding> accepted;
    private final LocalDate today;
    private final Map<Key, List<AcceptedFinding>> entries = new HashMap<>();

    private record Key(String rule, String plan) {}

    public Acceptance(List<AcceptedFinding> accepted, LocalDate today) {
        this.accepted = List.copyOf(accepted);
        this.today = today;
        for (AcceptedFinding entry : accepted) {
            entries.computeIfAbsent(new Key(entry.rule(), entry.plan()), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * What came of it.
     *
     * @param results the results, what is accepted marked
     * @param diagnostics entries that are out of date or accept nothing
     */
    public record Held(List<RuleResult> results, List<Diagnostic> diagnostics) {}

    public Held hold(PlanSet plans, List<RuleResult> results) {
        if (accepted.isEmpty()) {
            return new Held(results, List.of());
        }
        ElementLocation where = new ElementLocation(plans);
        Set<AcceptedFinding> used = new HashSet<>();
        Set<String> running = new HashSet<>();
        List<RuleResult> held = new ArrayList<>();
        for (RuleResult result : results) {
            running.add(result.rule().id());
            held.add(accepting(result, outcome -> entry(outcome.diagnostic(), where, used)));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (AcceptedFinding entry : accepted) {
            if (entry.isExpired(today)) {
                diagnostics.add(said(entry, "expired-acceptance", Severity.WARNING, EXPIRED));
            } else if (!running.contains(entry.rule())) {
                diagnostics.add(said(entry, "stale-acceptance", Severity.NOTE, IDLE));
            } else if (!used.contains(entry)) {
                diagnostics.add(said(entry, "stale-acceptance", Severity.NOTE, STALE));
            }
        }
        return new Held(held, diagnostics);
    }

    /** Marks the findings that an entry of a baseline is given for. */
    private static RuleResult accepting(RuleResult result, Function<Outcome, @Nullable AcceptedFinding> entries) {
        List<Outcome> marked = new ArrayList<>(result.outcomes().size());
        for (Outcome outcome : result.outcomes()) {
            AcceptedFinding entry = outcome.isFinding() && !outcome.isFailure() ? entries.apply(outcome) : null;
            marked.add(entry == null ? outcome : outcome.acceptedBy(entry));
        }
        return RuleResult.builder(result.rule())
                .severity(result.severity())
                .holds(result.holds())
                .reasons(result.reasons())
                .outcomes(marked)
                .build();
    }

    private @Nullable AcceptedFinding entry(Diagnostic found, ElementLocation where, Set<AcceptedFinding> used) {
        ElementRef ref = found.element();
        AcceptedFinding first = null;
        if (ref != null) {
            for (AcceptedFinding entry : entries.getOrDefault(new Key(found.rule(), ref.owner()), List.of())) {
                if (!entry.isExpired(today) && matches(entry, found, ref, where)) {
                    used.add(entry);
                    first = first == null ? entry : first;
                }
            }
        }
        return first;
    }

    private static boolean matches(AcceptedFinding entry, Diagnostic found, ElementRef ref, ElementLocation where) {
        return isThere(entry, ref, where)
                && entry.attributes().entrySet().stream().allMatch(attribute -> found.attribute(attribute.getKey())
                        .filter(value -> value.zh().equals(attribute.getValue())
                                || value.en().equals(attribute.getValue()))
                        .isPresent());
    }

    // What is said of a place is said of any element there; what names neither is said of the header.
    private static boolean isThere(AcceptedFinding entry, ElementRef ref, ElementLocation where) {
        Place at = entry.at();
        if (at != null && !where.at(ref).contains(at)) {
            return false;
        }
        String element = entry.element();
        return element == null ? at != null || ElementLocation.isHeader(ref) : element.equals(where.element(ref));
    }

    private static Diagnostic said(AcceptedFinding entry, String id, Severity severity, Text template) {
        Message message = Message.of(
                template, "rule", entry.rule(), "where", entry.where(), "until", Objects.toString(entry.until(), ""));
        return new Diagnostic(id, severity, message, null, entry.place(), List.of());
    }

    /** Makes the entries that accept everything rules have found; what is accepted already keeps its entry. */
    public static List<AcceptedFinding> all(PlanSet plans, List<RuleResult> results, Language language) {
        ElementLocation where = new ElementLocation(plans);
        return results.stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(outcome -> outcome.accepted() != null || outcome.isFinding())
                .filter(outcome -> outcome.diagnostic().element() != null)
                .map(outcome -> outcome.accepted() != null ? outcome.accepted() : accepting(outcome, where, language))
                .sorted(IN_ORDER)
                .distinct()
                .toList();
    }

    private static AcceptedFinding accepting(Outcome outcome, ElementLocation where, Language language) {
        Diagnostic found = outcome.diagnostic();
        ElementRef ref = Objects.requireNonNull(found.element(), "element");
        String element = where.element(ref);
        List<Place> at = where.at(ref);
        Map<String, String> attributes = new LinkedHashMap<>();
        found.message().attributes().forEach((name, value) -> attributes.put(name, value.in(language)));
        return AcceptedFinding.builder(found.rule(), ref.owner())
                .element(element)
                .at(element == null && !at.isEmpty() ? at.get(0) : null)
                .attributes(attributes)
                .build();
    }
}
