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
    private final Map<ElementRef, String> targets = new HashMap<>();
    private final IdentityHashMap<Diagnostic, String> findings = new IdentityHashMap<>();
    private final Map<ElementRef, List<Link>> findingsOf = new HashMap<>();

    private final Map<Subject, Link> lives = new HashMap<>();

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
            Text label = Text.of(finding.severity().label().zh() + " " + finding.rule(), finding.severity().label().en() + " " + finding.rule());
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

    void addLife(Subject subject, Link link) {
        lives.put(subject, link);
    }

    /** Leads to what the documents say of some subjects. */
    List<Link> lives(Plan plan, List<String> subjects) {
        List<Link> links = new ArrayList<>();
        for (String id : subjects) {
            Link link = plans.vocabulary(plan).subject(id).map(lives::get).orElse(null);
            if (link != null && links.size() < Limits.WITHIN) {
                links.add(link);
            }
        }
        return links;
    }

    Link document(Plan plan) {
        return new Link(documents.getOrDefault(plan.id(), "top"), Text.of(plan.header().title()));
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

    /** Leads to the section of an element, to its document where the section is not listed. */
    Link place(Located<?> located) {
        return place(located.plan(), located.element());
    }

    Link place(Plan plan, Element element) {
        return element.at().isEmpty()
                ? new Link(document(plan).anchor(), Text.of("—"))
                : place(plan, element.at().get(0));
    }

    private Link place(Plan plan, Place place) {
        Section section = sectionOf(plan, place);
        String anchor = section == null ? null : sections.get(section);
        return new Link(anchor == null ? document(plan).anchor() : anchor, Text.of(place.toString()));
    }

    /** Leads to the section of an element, null if it is in no plan. */
    @Nullable
    Link place(@Nullable ElementRef element) {
        Plan plan = element == null ? null : byId.get(element.owner());
        if (element == null || plan == null) {
            return null;
        }
        int index = element.index();
        return switch (element.kind()) {
            case SECTION -> index < plan.sections().size()
                    ? place(plan, plan.sections().get(index).at())
                    : null;
            case OBSERVATION -> place(plan, plan.observations(), index);
            case TARGET -> place(plan, plan.targets(), index);
            case MEASURE -> place(plan, plan.measures(), index);
            case PROGRESS -> place(plan, plan.progress(), index);
            case TAXONOMY -> place(plan, plan.taxonomies(), index);
            case RELATION -> place(plan, plan.relations(), index);
            default -> null;
        };
    }

    private @Nullable Link place(Plan plan, List<? extends Element> list, int index) {
        return index < list.size() ? place(plan, list.get(index)) : null;
    }

    /** Where an element stands in its file, its name where there is no file. */
    String where(ElementRef element) {
        return report.sources().place(element).map(SourcePlace::toString).orElseGet(element::toString);
    }
}
