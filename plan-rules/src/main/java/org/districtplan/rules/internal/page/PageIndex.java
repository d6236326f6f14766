package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Section;
import org.districtplan.model.Subject;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.districtplan.rules.CheckReport;
import org.jspecify.annotations.Nullable;

/** The anchors of what stands on the page. Only what is listed has one, so that no link leads nowhere. */
final class PageIndex {

    private final CheckReport report;
    private final PlanSet plans;
    private final Map<String, Plan> byId = new LinkedHashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final IdentityHashMap<Section, String> sections = new IdentityHashMap<>();
    private final Map<ElementRef, String> items = new HashMap<>();
    private final Map<ElementRef, String> targets = new HashMap<>();
    private final IdentityHashMap<Diagnostic, String> findings = new IdentityHashMap<>();
    private final Map<ElementRef, List<Link>> findingsOf = new HashMap<>();

    private final Map<String, Map<String, Link>> lives = new HashMap<>();

    PageIndex(CheckReport report, Limits limits) {
        this.report = report;
        this.plans = report.plans();
        int left = limits.sections();
        for (Plan plan : plans.plans()) {
            byId.put(plan.id(), plan);
            String document = "d" + byId.size();
            documents.put(plan.id(), document);
            for (Section section : plan.sections()) {
                if (left > 0) {
                    sections.put(section, document + "-" + sections.size());
                    left--;
                }
            }
        }
        for (Plan plan : plans.plans()) {
            for (Located<? extends Element> located : plans.all(plan)) {
                if (isItem(located.ref().kind()) && items.size() < limits.items()) {
                    items.put(located.ref(), "i" + (items.size() + 1));
                }
            }
        }
    }

    private static boolean isItem(ElementKind kind) {
        return switch (kind) {
            case OBSERVATION, TARGET, MEASURE, PROGRESS, TAXONOMY, RELATION -> true;
            default -> false;
        };
    }

    /** The anchor of an element in the outline, null if it is not listed there. */
    @Nullable
    String item(ElementRef element) {
        return items.get(element);
    }

    /** Gives a target on the page its anchor. */
    String addTarget(ElementRef target) {
        return targets.computeIfAbsent(target, added -> "t" + (targets.size() + 1));
    }

    /** Gives a finding on the page its anchor. */
    void addFinding(Diagnostic finding) {
        String anchor = "f" + (findings.size() + 1);
        findings.put(finding, anchor);
        if (finding.element() != null) {
            Text label = Text.of(
                    finding.severity().label().zh() + " " + finding.rule(),
                    finding.severity().label().en() + " " + finding.rule());
            findingsOf
                    .computeIfAbsent(finding.element(), added -> new ArrayList<>())
                    .add(new Link(anchor, label));
        }
    }

    String finding(Diagnostic finding) {
        String anchor = findings.get(finding);
        if (anchor == null) {
            throw new IllegalStateException("a finding without an anchor: " + finding.rule());
        }
        return anchor;
    }

    List<Link> findingsOf(ElementRef element) {
        List<Link> all = findingsOf.getOrDefault(element, List.of());
        return all.subList(0, Math.min(all.size(), Limits.WITHIN));
    }

    @Nullable
    String target(ElementRef element) {
        return targets.get(element);
    }

    /** Notes where the page says what became of a subject of a plan. */
    void addLife(Plan plan, String subject, Link link) {
        lives.computeIfAbsent(plan.id(), added -> new HashMap<>()).put(subject, link);
    }

    /** Leads to what the documents say of some subjects. */
    List<Link> lives(Plan plan, List<String> subjects) {
        List<Link> links = new ArrayList<>();
        Map<String, Link> known = lives.getOrDefault(plan.id(), Map.of());
        for (String id : subjects) {
            String subject = plans.vocabulary(plan).subject(id).map(Subject::id).orElse(id);
            Link link = known.get(subject);
            if (link != null && links.size() < Limits.WITHIN) {
                links.add(link);
            }
        }
        return links;
    }

    Link document(Plan plan) {
        return new Link(
                documents.getOrDefault(plan.id(), "top"), Text.of(plan.header().title()));
    }

    @Nullable
    Plan plan(String id) {
        return byId.get(id);
    }

    @Nullable
    String section(Section section) {
        return sections.get(section);
    }

    /** Finds the section that a place lies in. */
    @Nullable
    Section sectionOf(Plan plan, Place place) {
        return plans.outline(plan).find(place).orElse(null);
    }

    /** Leads to an element in the outline; to its section or document where it is not listed. */
    Link place(Located<?> located) {
        return place(located.plan(), located.element(), located.ref());
    }

    private Link place(Plan plan, Element element, ElementRef ref) {
        Link section = element.at().isEmpty()
                ? new Link(document(plan).anchor(), Text.of("—"))
                : place(plan, element.at().get(0));
        String item = items.get(ref);
        return item == null ? section : new Link(item, section.label());
    }

    private Link place(Plan plan, Place place) {
        Section section = sectionOf(plan, place);
        String anchor = section == null ? null : sections.get(section);
        return new Link(anchor == null ? document(plan).anchor() : anchor, Text.of(place.toString()));
    }

    /** Leads to an element in the outline, or to a section of it; null if it is in no plan. */
    @Nullable
    Link place(@Nullable ElementRef element) {
        Plan plan = element == null ? null : byId.get(element.owner());
        if (element == null || plan == null) {
            return null;
        }
        int index = element.index();
        return switch (element.kind()) {
            case SECTION ->
                index < plan.sections().size()
                        ? place(plan, plan.sections().get(index).at())
                        : null;
            case OBSERVATION -> place(plan, plan.observations(), element);
            case TARGET -> place(plan, plan.targets(), element);
            case MEASURE -> place(plan, plan.measures(), element);
            case PROGRESS -> place(plan, plan.progress(), element);
            case TAXONOMY -> place(plan, plan.taxonomies(), element);
            case RELATION -> place(plan, plan.relations(), element);
            default -> null;
        };
    }

    private @Nullable Link place(Plan plan, List<? extends Element> list, ElementRef ref) {
        return ref.index() < list.size() ? place(plan, list.get(ref.index()), ref) : null;
    }

    /** Where an element stands in its file, its name where there is no file. */
    String where(ElementRef element) {
        return report.sources().place(element).map(SourcePlace::toString).orElseGet(element::toString);
    }
}
