package org.districtplan.rules.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.Vocabulary;

/**
 * One registry entry as a row.
 *
 * @param <E> the type of entry
 * @param owner the id of the registry or plan that defines it
 * @param entry the entry, with what registries add to it
 * @param aliases its other names, those that plans add included
 */
record EntryRow<E extends RegistryEntry>(String owner, E entry, List<String> aliases) {

    /** Which entries a table has, and where their aliases are. */
    record Kind<E extends RegistryEntry>(
            Class<E> type, Function<RegistryEntries, List<E>> entries, Function<E, List<String>> aliases) {}

    /** Streams the entries of all registries, then those that plans define for themselves. */
    static <E extends RegistryEntry> Stream<EntryRow<E>> all(PlanSet plans, Kind<E> kind) {
        List<EntryRow<E>> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Vocabulary> adding = plans.plans().stream()
                .filter(plan -> !plan.local().additions().isEmpty())
                .map(plans::vocabulary)
                .toList();
        for (Registry registry : plans.registries()) {
            for (E entry : kind.entries().apply(registry.entries())) {
                if (seen.add(entry.id())) {
                    rows.add(row(plans.vocabulary(), registry.id(), entry, adding, kind));
                }
            }
        }
        for (Plan plan : plans.plans()) {
            for (E entry : kind.entries().apply(plan.local())) {
                rows.add(row(plans.vocabulary(plan), plan.id(), entry, List.of(), kind));
            }
        }
        return rows.stream();
    }

    // What registries and plans add to an entry is in the vocabularies.
    private static <E extends RegistryEntry> EntryRow<E> row(
            Vocabulary vocabulary, String owner, E entry, List<Vocabulary> adding, Kind<E> kind) {
        E whole = vocabulary.entry(kind.type(), entry.id()).orElse(entry);
        List<String> aliases = new ArrayList<>(kind.aliases().apply(whole));
        for (Vocabulary plan : adding) {
            plan.entry(kind.type(), entry.id()).map(kind.aliases()).orElse(List.of()).stream()
                    .filter(alias -> !aliases.contains(alias))
                    .forEach(aliases::add);
        }
        return new EntryRow<>(owner, whole, aliases);
    }

    /** Gives the names in languages other than that of the main name, by language. */
    Map<String, String> otherNames() {
        Map<String, String> others = new LinkedHashMap<>(entry.name().texts());
        others.values().remove(entry.name().toString());
        return others;
    }
}
