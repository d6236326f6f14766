package org.districtplan.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Plans and the registries they share: what everything that crosses documents and years works on.
 *
 * <p>Here ids are followed and keys are resolved. Where two plans or two elements of a plan have the same id, the first is
 * found. This class is immutable and thread-safe.
 */
public final class PlanSet {

    private final List<Plan> plans;
    private final List<Registry> registries;
    private final Map<String, Plan> byId = new HashMap<>();
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();
    private final Map<String, Map<String, Located<?>>> elements = new HashMap<>();
    private final Map<ResolvedKey, List<Located<Observation>>> figures = new LinkedHashMap<>();
    private final Vocabulary shared;
    private final KeyResolver resolver = new KeyResolver(this);

    private PlanSet(List<Plan> plans, List<Registry> registries) {
        this.plans = List.copyOf(plans);
        this.registries = List.copyOf(registries);
        this.shared =
                new Vocabulary(null, registries.stream().map(Registry::entries).toList());
        for (Plan plan : this.plans) {
            if (byId.putIfAbsent(plan.id(), plan) == null) {
                outlines.put(plan.id(), Outline.of(plan.sections()));
                vocabularies.put(
                        plan.id(), plan.local().isEmpty() ? shared : new Vocabulary(shared, List.of(plan.local())));
                Map<String, Located<?>> named = new HashMap<>();
                all(plan).forEach(located -> {
                    String id = located.element().id();
                    if (id != null) {
                        named.putIfAbsent(id, located);
                    }
                });
                elements.put(plan.id(), named);
            }
        }
        for (Located<Observation> figure : observations()) {
            figures.computeIfAbsent(resolvedKey(figure.plan(), figure.element().key()), key -> new ArrayList<>(1))
                    .add(figure);
        }
        figures.replaceAll((key, list) -> List.copyOf(list));
    }

    /**
     * Makes a set.
     *
     * @param plans the plans
     * @param registries the registries they share, the more general first
     * @return the set
     */
    public static PlanSet of(List<Plan> plans, List<Registry> registries) {
        return new PlanSet(plans, registries);
    }

    /**
     * Gives the plans.
     *
     * @return the plans, in the order given
     */
    public List<Plan> plans() {
        return plans;
    }

    /**
     * Gives the registries.
     *
     * @return the registries, in the order given
     */
    public List<Registry> registries() {
        return registries;
    }

    /**
     * Finds a plan.
     *
     * @param id its id
     * @return the plan, empty if there is none
     */
    public Optional<Plan> plan(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Gives the registry entries that all plans share.
     *
     * @return the entries of all registries together
     */
    public Vocabulary vocabulary() {
        return shared;
    }

    /**
     * Gives the registry entries that a plan can refer to.
     *
     * @param plan a plan of this set
     * @return its own entries and the shared ones
     */
    public Vocabulary vocabulary(Plan plan) {
        return vocabularies.getOrDefault(plan.id(), shared);
    }

    /**
     * Gives the outline of a plan.
     *
     * @param plan a plan of this set
     * @return the outline
     */
    public Outline outline(Plan plan) {
        Outline outline = outlines.get(plan.id());
        return outline != null ? outline : Outline.of(plan.sections());
    }

    /**
     * Follows a reference.
     *
     * @param from the plan that refers
     * @param ref the reference
     * @return the element, empty if there is none
     */
    public Optional<Located<?>> find(Plan from, Ref ref) {
        String plan = ref.plan() == null ? from.id() : ref.plan();
        return Optional.ofNullable(elements.getOrDefault(plan, Map.of()).get(ref.id()));
    }

    /**
     * Follows a reference to an element of one kind.
     *
     * @param <E> the kind
     * @param kind the kind
     * @param from the plan that refers
     * @param ref the reference
     * @return the element, empty if there is none or it is of another kind
     */
    @SuppressWarnings("unchecked") // the element was just seen to be of the kind
    public <E extends Element> Optional<Located<E>> find(Class<E> kind, Plan from, Ref ref) {
        return find(from, ref)
                .filter(located -> kind.isInstance(located.element()))
                .map(located -> (Located<E>) located);
    }

    /**
     * Finds the indicator a figure or target is about.
     *
     * @param located the figure or target
     * @return the indicator, empty if it has none or it is not in the registry
     */
    public Optional<Indicator> indicator(Located<?> located) {
        FigureKey key = keyOf(located.element());
        return key == null ? Optional.empty() : vocabulary(located.plan()).indicator(key.indicator());
    }

    private static @Nullable FigureKey keyOf(Element element) {
        if (element instanceof Observation observation) {
            return observation.key();
        }
        return element instanceof Target target ? target.key() : null;
    }

    /**
     * Resolves a key: fills the defaults in and adds the area of the plan.
     *
     * @param plan the plan that states it
     * @param key the key as printed
     * @return the resolved key
     */
    public ResolvedKey resolvedKey(Plan plan, FigureKey key) {
        return resolver.resolve(plan, key);
    }

    /**
     * Resolves the key of a figure or target.
     *
     * @param located the figure or target
     * @return the resolved key, empty for an element without a key
     */
    public Optional<ResolvedKey> resolvedKey(Located<?> located) {
        FigureKey key = keyOf(located.element());
        return key == null ? Optional.empty() : Optional.of(resolvedKey(located.plan(), key));
    }

    /**
     * Finds every figure with a key, in all plans.
     *
     * @param key the resolved key
     * @return the figures in the order of the plans; among them those without a value
     */
    public List<Located<Observation>> figures(ResolvedKey key) {
        return figures.getOrDefault(key, List.of());
    }

    /**
     * Gives all figures by their resolved key.
     *
     * @return the figures that are the same figure, in the order first met
     */
    public Map<ResolvedKey, List<Located<Observation>>> figures() {
        return Collections.unmodifiableMap(figures);
    }

    /**
     * Lists all observations.
     *
     * @return those of every plan, in order
     */
    public List<Located<Observation>> observations() {
        return plans.stream()
                .flatMap(plan -> located(plan, ElementKind.OBSERVATION, plan.observations()).stream())
                .toList();
    }

    /**
     * Lists all targets.
     *
     * @return those of every plan, in order
     */
    public List<Located<Target>> targets() {
        return plans.stream()
                .flatMap(plan -> located(plan, ElementKind.TARGET, plan.targets()).stream())
                .toList();
    }

    /**
     * Lists all declared relations.
     *
     * @return those of every plan, in order
     */
    public List<Located<Relation>> relations() {
        return plans.stream()
                .flatMap(plan -> located(plan, ElementKind.RELATION, plan.relations()).stream())
                .toList();
    }

    /**
     * Lists everything a plan states.
     *
     * @param plan a plan of this set
     * @return observations, targets, measures, progress, taxonomies and relations, in order
     */
    public List<Located<? extends Element>> all(Plan plan) {
        List<Located<? extends Element>> all = new ArrayList<>();
        all.addAll(located(plan, ElementKind.OBSERVATION, plan.observations()));
        all.addAll(located(plan, ElementKind.TARGET, plan.targets()));
        all.addAll(located(plan, ElementKind.MEASURE, plan.measures()));
        all.addAll(located(plan, ElementKind.PROGRESS, plan.progress()));
        all.addAll(located(plan, ElementKind.TAXONOMY, plan.taxonomies()));
        all.addAll(located(plan, ElementKind.RELATION, plan.relations()));
        return all;
    }

    private static <E extends Element> List<Located<E>> located(Plan plan, ElementKind kind, List<E> elements) {
        List<Located<E>> located = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            E element = elements.get(i);
            located.add(new Located<>(plan, new ElementRef(plan.id(), kind, i, element.id()), element));
        }
        return located;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanSet set && plans.equals(set.plans) && registries.equals(set.registries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plans, registries);
    }

    /** Returns the ids of the plans. */
    @Override
    public String toString() {
        return plans.toString();
    }
}
