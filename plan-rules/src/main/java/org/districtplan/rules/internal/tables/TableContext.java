package org.districtplan.rules.internal.tables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.AssumedPeriod;
import org.districtplan.model.Located;
import org.districtplan.model.Name;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Section;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * What all tables look things up in.
 *
 * @param plans the set
 * @param ids the ids of its elements
 */
record TableContext(PlanSet plans, ElementIds ids) {

    /** Makes the one of a set. */
    static TableContext of(PlanSet plans) {
        return new TableContext(plans, new ElementIds(plans));
    }

    /** Gives the title of the section an element stands in, of the next titled one above where that has none. */
    @Nullable
    String group(CsvRow<?> row) {
        List<Place> at = row.element().at();
        if (at.isEmpty()) {
            return null;
        }
        Outline outline = plans.outline(row.plan());
        Optional<Section> section = outline.find(at.get(0));
        while (section.isPresent() && section.get().title().isBlank()) {
            section = outline.parent(section.get());
        }
        return section.map(Section::title).orElse(null);
    }

    /** Names an element within its plan. */
    String id(Located<?> located) {
        return ids.of(located.plan(), located.ref().kind(), located.ref().index());
    }

    /** Gives the period that a figure or target is assumed to be of; nothing where it states one. */
    @Nullable
    Period assumedPeriod(CsvRow<?> row) {
        return plans.assumedPeriod(row.located()).map(AssumedPeriod::period).orElse(null);
    }

    /** Names a registry entry in the language of a plan; nothing where there is no such entry. */
    @Nullable
    String name(Plan plan, @Nullable String id) {
        return id == null
                ? null
                : plans.vocabulary(plan).name(id).map(name -> name(plan, name)).orElse(null);
    }

    /** Names registry entries in the language of a plan; one without a name by its id, so that as many stand beside the ids. */
    List<String> names(Plan plan, Collection<String> ids) {
        return ids.stream()
                .map(id -> {
                    String name = name(plan, id);
                    return name == null ? id : name;
                })
                .toList();
    }

    private static String name(Plan plan, Name name) {
        String language =
                plan.header().language() == null ? "zh" : plan.header().language();
        String primary = language.split("-", 2)[0];
        Map<String, String> texts = name.texts();
        String text = texts.get(language);
        return text != null ? text : texts.getOrDefault(primary, name.toString());
    }
}
