package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Section;
import org.districtplan.model.Target;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.report.ReportPhrases;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Lays out the outline of each document, and under each section what stands there. */
final class OutlineMapping {

    /** Deeper sections are listed beside one another. */
    private static final int DEPTH = 12;

    private final PlanSet plans;
    private final PageIndex index;
    private final ReportPhrases phrases;

    OutlineMapping(PlanSet plans, PageIndex index, ReportPhrases phrases) {
        this.plans = plans;
        this.index = index;
        this.phrases = phrases;
    }

    /** A section that is being laid out. */
    private record Draft(
            Section section, String anchor, int depth, List<Draft> children, List<OutlineView.Item> items) {}

    OutlineView view(DocumentView document) {
        Plan plan = document.plan();
        Outline outline = plans.outline(plan);
        IdentityHashMap<Section, Draft> drafts = new IdentityHashMap<>();
        List<Draft> top = new ArrayList<>();
        int hidden = 0;
        for (int number = 0; number < plan.sections().size(); number++) {
            Section section = plan.sections().get(number);
            String anchor = index.section(section);
            if (anchor == null) {
                hidden++;
                continue;
            }
            Draft parent = outline.parent(section).map(drafts::get).orElse(null);
            int depth = parent == null ? 0 : Math.min(parent.depth() + 1, DEPTH);
            Draft draft = new Draft(section, anchor, depth, new ArrayList<>(), new ArrayList<>());
            drafts.put(section, draft);
            (parent == null || parent.depth() == DEPTH ? top : parent.children()).add(draft);
            List<Link> findings = index.findingsOf(new ElementRef(plan.id(), ElementKind.SECTION, number, null));
            if (!findings.isEmpty()) {
                draft.items()
                        .add(new OutlineView.Item(
                                null, ElementKind.SECTION, Text.of(section.title()), null, findings, findings.size()));
            }
        }
        List<OutlineView.Item> elsewhere = new ArrayList<>();
        int hiddenItems = 0;
        for (Located<? extends Element> located : plans.all(plan)) {
            String anchor = index.item(located.ref());
            if (anchor == null) {
                hiddenItems++;
                continue;
            }
            Section section = located.element().at().isEmpty()
                    ? null
                    : index.sectionOf(plan, located.element().at().get(0));
            Draft draft = section == null ? null : drafts.get(section);
            (draft == null ? elsewhere : draft.items()).add(item(anchor, located));
        }
        return new OutlineView(document, nodes(top), elsewhere, hidden, hiddenItems);
    }

    private static List<OutlineView.Node> nodes(List<Draft> drafts) {
        List<OutlineView.Node> nodes = new ArrayList<>();
        for (Draft draft : drafts) {
            Section section = draft.section();
            List<OutlineView.Node> children = nodes(draft.children());
            OutlineCounts counts = OutlineCounts.of(draft.items(), children);
            boolean isPreamble = section.title().isBlank();
            nodes.add(new OutlineView.Node(
                    draft.anchor(),
                    isPreamble
                            ? Objects.requireNonNullElse(section.at().part(), "")
                            : section.at().toString(),
                    isPreamble ? section.kind().label() : Text.of(section.title()),
                    counts,
                    draft.items(),
                    children));
        }
        return nodes;
    }

    private OutlineView.Item item(String anchor, Located<? extends Element> located) {
        Plan plan = located.plan();
        Element element = located.element();
        List<Link> links = new ArrayList<>();
        String target = index.target(located.ref());
        if (target != null) {
            links.add(new Link(target, Text.of("判定", "assessment")));
        }
        List<Link> findings = index.findingsOf(located.ref());
        links.addAll(findings);
        if (element instanceof Measure measure) {
            links.addAll(index.lives(plan, measure.subjects()));
        } else if (element instanceof Progress progress) {
            links.addAll(index.lives(plan, progress.subjects()));
        }
        return new OutlineView.Item(
                anchor, located.ref().kind(), text(plan, element), value(plan, element), links, findings.size());
    }

    private Text text(Plan plan, Element element) {
        if (element instanceof Target target) {
            return dated(phrases.object(plan, target), phrases.when(target));
        }
        if (element instanceof Observation figure) {
            return FigureWords.dated(plans.vocabulary(plan), figure.key());
        }
        if (element instanceof Measure measure) {
            return Text.of(measure.title());
        }
        if (element instanceof Progress progress) {
            return Text.of(progress.title());
        }
        return element instanceof Taxonomy taxonomy
                ? Text.of(taxonomy.title())
                : Text.of(element.at().get(0).toString());
    }

    private @Nullable Text value(Plan plan, Element element) {
        if (element instanceof Target target) {
            return phrases.criterion(plan, target);
        }
        if (element instanceof Observation figure) {
            return figure.value() != null
                    ? Text.of(figure.value().toString())
                    : figure.missing() == null ? null : figure.missing().label();
        }
        return null;
    }

    private static Text dated(Text name, String when) {
        return when.isEmpty() ? name : Text.of(name.zh() + "（" + when + "）", name.en() + " (" + when + ")");
    }
}
