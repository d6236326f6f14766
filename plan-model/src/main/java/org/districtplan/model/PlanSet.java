package org.districtplan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Plans and the registries they share: what everything that crosses documents and years works on.
 *
 * <p>Here ids are followed and keys are resolved. Where two plans or two elements of a plan have the same id, the first is
 * found. This class is immutable and thread-safe.
 */
public final class PlanSet {

    private final List<Registry> registries;
    private final Vocabulary shared;
    private final Derived ofRegistries;
    private final PlanIndexes indexes;
    private final @Nullable Lookups lookups;

    private PlanSet(List<Registry> registries, Vocabulary shared, List<PlanIndex> indexes) {
        this.registries = registries;
        this.shared = shared;
        this.ofRegistries = new Derived();
        this.indexes = PlanIndexes.of(indexes);
        this.lookups = null;
    }

    private PlanSet(PlanSet set, PlanIndexes indexes, @Nullable Lookups lookups) {
        this.registries = set.registries;
        this.shared = set.shared;
        this.ofRegistries = set.ofRegistries;
        this.indexes = indexes;
        this.lookups = lookups;
    }

    /**
     * Makes a set.
     *
     * @param plans the plans
     * @param registries the registries they share, the more general first
     * @return the set
     */
    public static PlanSet of(List<Plan> plans, List<Registry> registries) {
        Vocabulary shared =
                new Vocabulary(null, registries.stream().map(Registry::entries).toList());
        List<PlanIndex> indexes =
                plans.stream().map(plan -> index(plan, shared)).toList();
        return new PlanSet(List.copyOf(registries), shared, indexes);
    }

    private static PlanIndex index(Plan plan, Vocabulary shared) {
        return new PlanIndex(plan, plan.local().isEmpty() ? shared : new Vocabulary(shared, List.of(plan.local())));
    }

    /**
     * Puts a plan in the place of the one with its id, or behind all others if there is none.
     *
     * @param plan the plan
     * @return the set with it; what is known of the other plans is kept
     */
    public PlanSet with(Plan plan) {
        return new PlanSet(this, indexes.with(index(plan, shared)), null);
    }

    /**
     * Takes plans out.
     *
     * @param id the id of the plans
     * @return the set without them
     */
    public PlanSet without(String id) {
        return new PlanSet(this, indexes.without(id), null);
    }

    /**
     * Makes the same set that tells what is looked up in it.
     *
     * @param listener hears of every lookup
     * @return the set; it shares everything with this one
     */
    public PlanSet watchedBy(Lookups listener) {
        return new PlanSet(this, indexes, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Gives the keys under which a plan, and what it states, can be looked up: whatever rests on one of them may change with
     * the plan.
     *
     * @param id the id of a plan
     * @return the keys, in no order; none if there is no such plan
     */
    public int[] keysOf(String id) {
        PlanIndex index = index(id);
        if (index == null) {
            return new int[0];
        }
        int[] keys = Arrays.copyOf(index.keys(), index.keys().length + 1);
        keys[keys.length - 1] = PlanIndex.plan(id);
        return keys;
    }

    /**
     * Gives the plans.
     *
     * @return the plans, in the order given
     */
    public List<Plan> plans() {
        everything();
        return indexes.plans();
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
     * Gives the headers of the plans.
     *
     * @return the headers, in the order of the plans
     */
    public List<PlanHeader> headers() {
        lookedAtHeaders();
        return indexes.headers();
    }

    /**
     * Gives the headers of the plans of one place.
     *
     * @param jurisdiction the code of the place as the headers give it, null for the plans of which it is not known
     * @return the headers, in the order of the plans
     */
    public List<PlanHeader> headers(@Nullable String jurisdiction) {
        lookedAtHeaders();
        return indexes.headers(jurisdiction);
    }

    private void lookedAtHeaders() {
        if (lookups != null) {
            lookups.headers();
        }
    }

    /**
     * Finds a plan.
     *
     * @param id its id
     * @return the plan, empty if there is none
     */
    public Optional<Plan> plan(String id) {
        looked(PlanIndex.plan(id));
        return Optional.ofNullable(index(id)).map(PlanIndex::plan);
    }

    /**
     * Tells where a plan stands in the order of the set.
     *
     * @param plan a plan of this set
     * @return its place, from 0; -1 if it is none of this set
     */
    public int position(Plan plan) {
        return indexes.position(plan.id());
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
        PlanIndex index = index(plan.id());
        return index == null ? shared : index.vocabulary();
    }

    /**
     * Gives the outline of a plan.
     *
     * @param plan a plan of this set
     * @return the outline
     */
    public Outline outline(Plan plan) {
        return indexOf(plan).outline();
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
        looked(PlanIndex.plan(plan));
        PlanIndex index = index(plan);
        return index == null ? Optional.empty() : index.named(ref.id());
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
        if (located.element() instanceof Observation) {
            return Optional.ofNullable(indexOf(located.plan()).indicatorOf(located.ref()));
        }
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
        return KeyResolver.resolve(plan, vocabulary(plan), key);
    }

    /**
     * Resolves the key of a figure or target.
     *
     * @param located the figure or target
     * @return the resolved key, empty for an element without a key
     */
    public Optional<ResolvedKey> resolvedKey(Located<?> located) {
        return Optional.ofNullable(indexOf(located.plan()).keyOf(located.ref()));
    }

    /**
     * Finds every figure with a key, in all plans.
     *
     * @param key the resolved key
     * @return the figures in the order of the plans; among them those without a value
     */
    public List<Located<Observation>> figures(ResolvedKey key) {
        return find(
                PlanIndex.figures(key.area(), key.indicator(), key.days()),
                Observation.class,
                (index, found) -> key.equals(index.keyOf(found.ref())));
    }

    /**
     * Finds every figure of an indicator in an area at a time, whatever is said of it, of whatever scope.
     *
     * @param area the area as in a resolved key
     * @param indicator the id of the indicator, followed to the entry it is the same as
     * @param days when the figure is reached, as in a resolved key
     * @return the figures in the order of the plans; among them those without a value
     */
    public List<Located<Observation>> figures(String area, String indicator, Period.Days days) {
        return find(PlanIndex.figures(area, indicator, days), Observation.class, (index, found) -> {
            ResolvedKey key = index.keyOf(found.ref());
            return key != null && isOf(key, area, indicator) && key.days().equals(days);
        });
    }

    /**
     * Finds every figure of an indicator in an area, whatever is said of it, of whatever time and scope.
     *
     * @param area the area as in a resolved key
     * @param indicator the id of the indicator, followed to the entry it is the same as
     * @return the figures in the order of the plans; among them those without a value
     */
    public List<Located<Observation>> figures(String area, String indicator) {
        return find(
                PlanIndex.figures(area, indicator),
                Observation.class,
                (index, found) -> isOf(index.keyOf(found.ref()), area, indicator));
    }

    /**
     * Finds every target of the figure with a key, in all plans.
     *
     * @param key the resolved key
     * @return the targets in the order of the plans
     */
    public List<Located<Target>> targets(ResolvedKey key) {
        return find(PlanIndex.target(key), Target.class, (index, found) -> key.equals(index.keyOf(found.ref())));
    }

    /**
     * Finds every target of an indicator in an area, whatever is said of it, for whatever time and scope.
     *
     * @param area the area as in a resolved key
     * @param indicator the id of the indicator, followed to the entry it is the same as
     * @return the targets in the order of the plans
     */
    public List<Located<Target>> targets(String area, String indicator) {
        return find(
                PlanIndex.targets(area, indicator),
                Target.class,
                (index, found) -> isOf(index.keyOf(found.ref()), area, indicator));
    }

    /**
     * Finds what says of itself that it replaces, continues or answers an element.
     *
     * @param <E> the kind
     * @param kind the kind of what is sought
     * @param element the element; without an id nothing can refer to it
     * @return figures and targets that replace it, measures that continue it, progress of it, in the order of the plans
     */
    public <E extends Element> List<Located<E>> referring(Class<E> kind, Located<?> element) {
        String id = element.element().id();
        if (id == null) {
            return List.of();
        }
        String plan = element.plan().id();
        return find(PlanIndex.referring(plan, id), kind, (index, found) -> Links.refs(found.element()).stream()
                .anyMatch(ref -> Links.leadsTo(found, ref, plan, id)));
    }

    /**
     * Finds what names a subject.
     *
     * @param <E> the kind
     * @param kind the kind of what is sought: targets, measures or progress
     * @param subject the id of the subject
     * @return the elements in the order of the plans
     */
    public <E extends Element> List<Located<E>> mentions(Class<E> kind, String subject) {
        String followed = shared.subject(subject).map(Subject::id).orElse(subject);
        return find(PlanIndex.mention(shared, subject), kind, (index, found) -> Links.subjects(found.element()).stream()
                .anyMatch(named -> index.vocabulary()
                        .subject(named)
                        .map(Subject::id)
                        .orElse(named)
                        .equals(followed)));
    }

    @SuppressWarnings("unchecked") // each element was seen to be of the kind
    private <E extends Element> List<Located<E>> find(
            int key, Class<E> kind, BiPredicate<PlanIndex, Located<?>> sought) {
        looked(key);
        return (List<Located<E>>) (List<?>)
                indexes.find(key, (index, found) -> kind.isInstance(found.element()) && sought.test(index, found));
    }

    private static boolean isOf(@Nullable ResolvedKey key, String area, String indicator) {
        return key != null && key.area().equals(area) && key.indicator().equals(indicator);
    }

    private void looked(int key) {
        if (lookups != null) {
            lookups.key(key);
        }
    }

    private void everything() {
        if (lookups != null) {
            lookups.everything();
        }
    }

    private @Nullable PlanIndex index(String id) {
        return indexes.of(id);
    }

    private PlanIndex indexOf(Plan plan) {
        PlanIndex index = index(plan.id());
        return index != null && index.isOf(plan)
                ? index
                : indexes.all().stream()
                        .filter(other -> other.isOf(plan))
                        .findFirst()
                        .orElseGet(() -> new PlanIndex(plan, shared));
    }

    /**
     * Lists the observations of a plan.
     *
     * @param plan a plan of this set
     * @return the observations, in order
     */
    public List<Located<Observation>> observations(Plan plan) {
        return indexOf(plan).observations();
    }

    /**
     * Lists the targets of a plan.
     *
     * @param plan a plan of this set
     * @return the targets, in order
     */
    public List<Located<Target>> targets(Plan plan) {
        return indexOf(plan).targets();
    }

    /**
     * Lists the measures of a plan.
     *
     * @param plan a plan of this set
     * @return the measures, in order
     */
    public List<Located<Measure>> measures(Plan plan) {
        return indexOf(plan).measures();
    }

    /**
     * Lists the progress of a plan.
     *
     * @param plan a plan of this set
     * @return the progress, in order
     */
    public List<Located<Progress>> progress(Plan plan) {
        return indexOf(plan).progress();
    }

    /**
     * Lists the taxonomies of a plan.
     *
     * @param plan a plan of this set
     * @return the taxonomies, in order
     */
    public List<Located<Taxonomy>> taxonomies(Plan plan) {
        return indexOf(plan).taxonomies();
    }

    /**
     * Lists the declared relations of a plan.
     *
     * @param plan a plan of this set
     * @return the declared relations, in order
     */
    public List<Located<Relation>> relations(Plan plan) {
        return indexOf(plan).relations();
    }

    /**
     * Lists all observations.
     *
     * @return those of every plan, in order
     */
    public List<Located<Observation>> observations() {
        everything();
        return indexes.all().stream()
                .flatMap(index -> index.observations().stream())
                .toList();
    }

    /**
     * Lists all targets.
     *
     * @return those of every plan, in order
     */
    public List<Located<Target>> targets() {
        everything();
        return indexes.all().stream().flatMap(index -> index.targets().stream()).toList();
    }

    /**
     * Lists all declared relations.
     *
     * @return those of every plan, in order
     */
    public List<Located<Relation>> relations() {
        everything();
        return indexes.all().stream()
                .flatMap(index -> index.relations().stream())
                .toList();
    }

    /**
     * Gives what follows from one plan and the entries it can refer to alone, worked out once for the plan, in however many
     * sets it stands.
     *
     * @param <T> what it is
     * @param plan a plan of this set
     * @param type its class, which names it
     * @param maker works it out; it looks nothing up in other plans
     * @return what was worked out
     */
    public <T> T derived(Plan plan, Class<T> type, Function<Plan, T> maker) {
        return indexOf(plan).derived(type, maker);
    }

    /**
     * Gives what follows from the registries alone, worked out once for all sets with these registries that came from one
     * another.
     *
     * @param <T> what it is
     * @param type its class, which names it
     * @param maker works it out; it looks nothing up in plans
     * @return what was worked out
     */
    public <T> T derived(Class<T> type, Supplier<T> maker) {
        return ofRegistries.get(type, maker);
    }

    /**
     * Lists everything a plan states.
     *
     * @param plan a plan of this set
     * @return observations, targets, measures, progress, taxonomies and relations, in order
     */
    public List<Located<? extends Element>> all(Plan plan) {
        List<Located<? extends Element>> all = new ArrayList<>();
        indexOf(plan).lists().forEach(all::addAll);
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanSet set
                && indexes.plans().equals(set.indexes.plans())
                && registries.equals(set.registries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indexes.plans(), registries);
    }

    /** Returns the ids of the plans. */
    @Override
    public String toString() {
        return indexes.plans().toString();
    }
}
