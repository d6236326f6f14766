package org.districtplan.rules.internal.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.districtplan.model.Addition;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;

/**
 * The registry entries of one owner, a registry or a plan, each with its name in the set.
 *
 * @param owner the id of the registry or plan
 * @param vocabulary the entries these can refer to
 * @param entries the entries
 */
public record Entries(String owner, Vocabulary vocabulary, RegistryEntries entries) {

    /**
     * One entry or addition.
     *
     * @param <T> its type
     * @param ref its name in the set
     * @param value the entry or addition
     */
    public record Named<T>(ElementRef ref, T value) {}

    /**
     * Lists the entries of all registries.
     *
     * @param plans the set
     * @return the entries of each registry
     */
    public static List<Entries> ofRegistries(PlanSet plans) {
        return plans.registries().stream()
                .map(registry -> new Entries(registry.id(), plans.vocabulary(), registry.entries()))
                .toList();
    }

    /**
     * Gives the entries of a plan's own.
     *
     * @param plans the set
     * @param plan the plan
     * @return its entries
     */
    public static Entries of(PlanSet plans, Plan plan) {
        return new Entries(plan.id(), plans.vocabulary(plan), plan.local());
    }

    /**
     * Leaves the additions out.
     *
     * @return the same entries without what they add to others
     */
    public Entries withoutAdditions() {
        return new Entries(
                owner, vocabulary, entries.toBuilder().additions(List.of()).build());
    }

    /**
     * Lists every entry.
     *
     * @return dimensions, members, indicators, subjects, peers and stages, in this order
     */
    public List<Named<? extends RegistryEntry>> all() {
        List<Named<? extends RegistryEntry>> all = new ArrayList<>();
        all.addAll(named(ElementKind.DIMENSION, entries.dimensions(), RegistryEntry::id));
        all.addAll(named(ElementKind.MEMBER, entries.members(), RegistryEntry::id));
        all.addAll(named(ElementKind.INDICATOR, entries.indicators(), RegistryEntry::id));
        all.addAll(named(ElementKind.SUBJECT, entries.subjects(), RegistryEntry::id));
        all.addAll(named(ElementKind.PEERS, entries.peers(), RegistryEntry::id));
        all.addAll(named(ElementKind.STAGES, entries.stages(), RegistryEntry::id));
        return all;
    }

    /**
     * Lists the additions.
     *
     * @return the additions, named by what they add to
     */
    public List<Named<Addition>> additions() {
        return named(ElementKind.ADDITION, entries.additions(), Addition::to);
    }

    private <T> List<Named<T>> named(ElementKind kind, List<T> values, Function<T, String> id) {
        List<Named<T>> named = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            named.add(new Named<>(new ElementRef(owner, kind, i, id.apply(values.get(i))), values.get(i)));
        }
        return named;
    }
}
