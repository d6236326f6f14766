package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementKind;
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
    private int left;

    OutlineMapping(PlanSet plans, PageIndex index, ReportPhrases phrases, Limits limits) {
        this.plans = plans;
        this.index = index;
        this.phrases = phrases;
        this.left = limits.items();
    }

    /** A section that is being laid out. */
    private record Draft(Section section, String anchor, int depth, List<Draft> children, List<OutlineView.Item> items) {}

    OutlineView view(DocumentView document) {
        Plan plan = document.plan();
        Outline outline = plans.outline(plan);
        IdentityHashMap<Section, Draft> drafts = new IdentityHashMap<>();
        List<Draft> top = new ArrayList<>();
        int hidden = 0;
        for (Section section : plan.sections()) {
            String anchor = index.section(section);
            if (anchor == null) {
                hidden++;
                continue;
            }
            Draft parent = outline.parent(section).map(drafts::get).orElse(null);
            int depth = parent == null ? 0 : Math.min(parent.depth() + 1, DEPTH);
            Draft draft = new Draft(section, anchor, depth, new ArrayList<>(), new ArrayList<>());
            drafts.put(section, draft);
            (parent == null ? top : parent.depth() == DEPTH ? top : parent.children()).add(draft);
        }
        List<OutlineView.Item> elsewhere = new ArrayList<>();
        int hiddenItems = 0;
        for (Located<? extends Element> located : plans.all(plan)) {
            OutlineView.Item item = left > 0 ? item(located) : null;
            if (left <= 0) {
                hiddenItems++;
            }
            if (item != null) {
                left--;
                Section section = located.element().at().isEmpty()
                        ? null
                        : index.sectionOf(plan, located.element().at().get(0));
                Draft draft = section == null ? null : drafts.get(section);
                (draft == null ? elsewhere : draft.items()).add(item);
            }
        }
        return new OutlineView(document, nodes(top), elsewhere, hidden, hiddenItems);
    }

    private static List<OutlineView.Node> nodes(List<Draft> drafts) {
        List<OutlineView.Node> nodes = new ArrayList<>();
        for (Draft draft : drafts) {
            Section section = draft.section();
            nodes.add(new OutlineView.Node(
                    draft.anchor(),
                    section.at().toString(),
                    section.title(),
                    contents(draft.items()),
                    draft.items(),
                    nodes(draft.children())));
        }
        return nodes;
    }

    private static Text contents(List<OutlineView.Item> items) {
        Map<ElementKind, Integer> counts = new EnumMap<>(ElementKind.class);
        for (OutlineView.Item item : items) {
            counts.merge(kind(item.kind()), 1, Integer::sum);
        }
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        counts.forEach((kind, count) -> {
            zh.add(kind.label().zh() + " " + count);
            en.add(english(kind) + " " + count);
        });
        return Text.of(String.join("，", zh), String.join(", ", en));
    }

    private static String english(ElementKind kind) {
        return kind == ElementKind.OBSERVATION ? "figures" : kind.key();
    }

    private static ElementKind kind(String key) {
        for (ElementKind kind : ElementKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(key);
    }

    private OutlineView.@Nullable Item item(Located<? extends Element> located) {
        Plan plan = located.plan();
        Vocabulary vocabulary = plans.vocabulary(plan);
        Element element = located.element();
        if (element instanceof Target target) {
            return item(
                    located,
                    dated(phrases.object(plan, target), phrases.when(target)),
                    phrases.criterion(plan, target),
                    List.of());
        }
        if (element instanceof Observation figure) {
            Text value = figure.value() != null
                    ? Text.of(figure.value().toString())
                    : figure.missing() == null ? null : figure.missing().label();
            return item(located, FigureWords.dated(vocabulary, figure.key()), value, List.of());
        }
        if (element instanceof Measure measure) {
            return item(located, Text.of(measure.title()), null, index.lives(plan, measure.subjects()));
        }
        return element instanceof Progress progress
                ? item(located, Text.of(progress.title()), null, index.lives(plan, progress.subjects()))
                : null;
    }

    private static Text dated(Text name, String when) {
        return when.isEmpty() ? name : Text.of(name.zh() + "（" + when + "）", name.en() + " (" + when + ")");
    }

    private OutlineView.Item item(Located<?> located, Text text, @Nullable Text value, List<Link> lives) {
        List<Link> links = new ArrayList<>();
        String target = index.target(located.ref());
        if (target != null) {
            links.add(new Link(target, Text.of("判定", "assessment")));
        }
        links.addAll(index.findingsOf(located.ref()));
        links.addAll(lives);
        ElementKind kind = located.ref().kind();
        return new OutlineView.Item(kind.key(), label(kind), text, value, links);
    }

    private static Text label(ElementKind kind) {
        return kind == ElementKind.OBSERVATION ? Text.of(kind.label().zh(), "figure") : kind.label();
    }
}
