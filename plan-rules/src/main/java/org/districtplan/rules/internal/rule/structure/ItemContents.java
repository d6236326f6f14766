package org.districtplan.rules.internal.rule.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Place;

/** The rows of a plan's tables and the items of its lists, with what stands there. */
final class ItemContents {

    private final Map<String, Map<String, Item>> lists = new LinkedHashMap<>();
    private final Map<ElementRef, Set<Item>> byElement = new HashMap<>();
    private int count;

    /** A row of a table or an item of a list. Two are never equal. */
    static final class Item {
        private final int order;
        private final String list;
        private final boolean row;
        private final String label;
        private final List<Located<?>> elements = new ArrayList<>();
        private final List<String> paths = new ArrayList<>();
        private final Set<ElementRef> refs = new HashSet<>();

        private Item(int order, String list, boolean row, String label) {
            this.order = order;
            this.list = list;
            this.row = row;
            this.label = label;
        }

        String label() {
            return label;
        }

        List<Located<?>> elements() {
            return elements;
        }

        Located<?> first() {
            return elements.get(0);
        }

        String path() {
            return paths.get(0);
        }

        boolean isBeside(Item other) {
            return list.equals(other.list);
        }

        /** The title of what is done there, else what the first element is about. */
        String title() {
            return ItemWording.title(acts().findFirst().orElse(first()).element());
        }

        private Stream<Located<?>> acts() {
            return elements.stream()
                    .filter(one -> one.element() instanceof Measure || one.element() instanceof Progress);
        }

        /** Of two rows that hold the same the second is the one too many. */
        private boolean addsNothingTo(Item other) {
            return this != other
                    && (refs.size() < other.refs.size() || order > other.order)
                    && (isBeside(other) || (row && other.row && acts().findAny().isPresent()));
        }
    }

    /** Gathers the rows and items of a plan that has an outline. */
    static ItemContents of(PlanSet plans, Plan plan) {
        Outline outline = plans.outline(plan);
        ItemContents rows = new ItemContents();
        for (Located<?> located : plans.all(plan)) {
            if (ItemWording.isContent(located.element())) {
                List<Place> places = located.element().at();
                for (int i = 0; i < places.size(); i++) {
                    rows.enter(outline, located, places.get(i), "/at/" + i);
                }
            }
        }
        return rows;
    }

    /** Gives them list by list. */
    List<Collection<Item>> lists() {
        return lists.values().stream().map(Map::values).toList();
    }

    /**
     * Finds another row or item at which everything stands that stands here: in the same list, or, of an act, in another
     * table.
     */
    Optional<Item> holder(Item item) {
        Set<Item> holders = null;
        for (ElementRef element : item.refs) {
            Set<Item> places = byElement.getOrDefault(element, Set.of());
            if (places.size() < 2) {
                return Optional.empty();
            }
            if (holders == null) {
                holders = new LinkedHashSet<>(places);
            } else {
                holders.retainAll(places);
            }
        }
        List<Item> others = holders == null
                ? List.of()
                : holders.stream().filter(item::addsNothingTo).toList();
        return others.stream().filter(item::isBeside).findFirst().or(() -> others.stream()
                .findFirst());
    }

    private void enter(Outline outline, Located<?> located, Place place, String path) {
        Section section = outline.find(place).orElse(null);
        if (section == null) {
            return;
        }
        boolean row = place.isSection() && !place.equals(section.at());
        if (!row && section.kind() != SectionKind.ITEM) {
            return;
        }
        String list = list(outline, section, row);
        Item item = lists.computeIfAbsent(list, added -> new LinkedHashMap<>())
                .computeIfAbsent((row ? place : section.at()).toString(), label -> new Item(count++, list, row, label));
        item.elements.add(located);
        item.paths.add(path);
        item.refs.add(located.ref());
        byElement
                .computeIfAbsent(located.ref(), added -> new LinkedHashSet<>(2))
                .add(item);
    }

    /** The table of a row, with all its groups; the section above an item. */
    private static String list(Outline outline, Section section, boolean row) {
        Optional<Section> list = row ? Optional.of(section) : outline.parent(section);
        while (row && list.isPresent() && list.get().kind() == SectionKind.GROUP) {
            list = outline.parent(list.get());
        }
        return list.map(Section::at).map(Place::toString).orElse("");
    }
}
