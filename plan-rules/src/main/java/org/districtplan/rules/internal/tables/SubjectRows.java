package org.districtplan.rules.internal.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.districtplan.model.Name;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Registry;
import org.districtplan.model.Subject;
import org.districtplan.model.Vocabulary;

/** {@code subjects.csv}: the subjects of all registries, then those that plans have of their own. */
final class SubjectRows {

    /** A subject, and the registry or plan it stands in. */
    private record Entry(String owner, Subject subject, List<String> aliases) {}

    private SubjectRows() {}

    static CsvTable<?> of(TableContext context) {
        return new CsvTable<>("subjects.csv", () -> entries(context.plans()))
                .column("id", entry -> entry.subject().id())
                .column("kind", entry -> entry.subject().kind())
                .column("name", entry -> entry.subject().name())
                .column("aliases", Entry::aliases)
                .column("parent", entry -> entry.subject().parent())
                .column("registry", Entry::owner)
                .column("other_names", entry -> otherNames(entry.subject().name()))
                .column("code", entry -> entry.subject().code())
                .column("track", entry -> entry.subject().track())
                .column("perhaps", entry -> entry.subject().perhaps())
                .column("same_as", entry -> entry.subject().sameAs())
                .column("note", entry -> entry.subject().note());
    }

    private static Map<String, String> otherNames(Name name) {
        Map<String, String> others = new LinkedHashMap<>(name.texts());
        others.values().remove(name.toString());
        return others;
    }

    private static Stream<Entry> entries(PlanSet plans) {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Vocabulary> adding = plans.plans().stream()
                .filter(plan -> !plan.local().additions().isEmpty())
                .map(plans::vocabulary)
                .toList();
        for (Registry registry : plans.registries()) {
            for (Subject subject : registry.entries().subjects()) {
                if (seen.add(subject.id())) {
                    entries.add(shared(plans.vocabulary(), registry.id(), subject, adding));
                }
            }
        }
        for (Plan plan : plans.plans()) {
            for (Subject subject : plan.local().subjects()) {
                entries.add(shared(plans.vocabulary(plan), plan.id(), subject, List.of()));
            }
        }
        return entries.stream();
    }

    // What registries and plans add to an entry is in the vocabularies.
    private static Entry shared(Vocabulary vocabulary, String owner, Subject subject, List<Vocabulary> adding) {
        Subject whole = vocabulary.entry(Subject.class, subject.id()).orElse(subject);
        List<String> aliases = new ArrayList<>(whole.aliases());
        for (Vocabulary plan : adding) {
            plan.entry(Subject.class, subject.id()).map(Subject::aliases).orElse(List.of()).stream()
                    .filter(alias -> !aliases.contains(alias))
                    .forEach(aliases::add);
        }
        return new Entry(owner, whole, aliases);
    }
}
