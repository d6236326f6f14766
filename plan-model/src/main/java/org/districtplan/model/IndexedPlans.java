package org.districtplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** A set of plans with an index of each, so that nothing is searched for twice. */
final class IndexedPlans implements PlanSet {

    private final List<Registry> registries;
    private final Vocabulary shared;
    private final PlanIndexes indexes;

    private IndexedPlans(List<Registry> registries, Vocabulary shared, List<PlanIndex> indexes) {
        this.registries = registries;
        this.shared = shared;
        this.indexes = PlanIndexes.of(indexes);
    }

    private IndexedPlans(IndexedPlans set, PlanIndexes indexes) {
        this.registries = set.registries;
        this.shared = set.shared;
        this.indexes = indexes;
    }

    static PlanSet of(List<Plan> plans, List<Registry> registries) {
        Vocabulary shared =
                new Vocabulary(null, registries.stream().map(Registry::entries).toList());
        List<PlanIndex> indexes =
                plans.stream().map(plan -> index(plan, shared)).toList();
        return new IndexedPlans(List.copyOf(registries), shared, indexes);
    }

    private static PlanIndex index(Plan plan, Vocabulary shared) {
        return new PlanIndex(plan, plan.local().isEmpty() ? shared : new Vocabulary(shared, List.of(plan.local())));
    }

    @Override
    public PlanSet with(Plan plan) {
        return new IndexedPlans(this, indexes.with(index(plan, shared)));
    }

    @Override
    public PlanSet without(String id) {
        return new IndexedPlans(this, indexes.without(id));
    }

    @Override
    public List<Plan> plans() {
        return indexes.plans();
    }

    @Override
    public List<Registry> registries() {
        return registries;
    }

    @Override
    public List<PlanHeader> headers() {
        return indexes.headers();
    }

    @Override
    public List<PlanHeader> headers(@Nullable String jurisdiction) {
        return indexes.headers(jurisdiction);
    }

    @Override
    public Optional<Plan> plan(String id) {
        return Optional.ofNullable(index(id)).map(PlanIndex::plan);
    }

    @Override
    public Vocabulary vocabulary() {
        return shared;
    }

    @Override
    public Vocabulary vocabulary(Plan plan) {
        PlanIndex index = index(plan.id());
        return index == null ? shared : index.vocabulary();
    }

    @Override
    public Outline outline(Plan plan) {
        return indexOf(plan).outline();
    }

    @Override
    public Optional<Located<?>> find(Plan from, Ref ref) {
        String plan = ref.plan() == null ? from.id() : ref.plan();
        PlanIndex index = index(plan);
        return index == null ? Optional.empty() : index.named(ref.id());
    }

    @Override
    @SuppressWarnings("unchecked") // the element was just seen to be of the kind
    public <E extends Element> Optional<Located<E>> find(Class<E> kind, Plan from, Ref ref) {
        return find(from, ref)
                .filter(located -> kind.isInstance(located.element()))
                .map(located -> (Located<E>) located);
    }

    @Override
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

    @Override
    public Optional<AssumedPeriod> assumedPeriod(Located<?> located) {
        FigureKey key = keyOf(located.element());
        boolean open = key == null
                ? located.element() instanceof Relation
                : key.period().isUnstated();
        return open ? indexOf(located.plan()).assumedPeriod(located.element()) : Optional.empty();
    }

    @Override
    public Optional<FigureKey> datedKey(Located<?> located) {
        FigureKey key = keyOf(located.element());
        return key == null
                ? Optional.empty()
                : Optional.of(indexOf(located.plan()).dated(located.element(), key));
    }

    @Override
    public ResolvedKey resolvedKey(Plan plan, FigureKey key) {
        return KeyResolver.resolve(plan, vocabulary(plan), key);
    }

    @Override
    public Optional<ResolvedKey> resolvedKey(Located<?> located) {
        return Optional.ofNullable(indexOf(located.plan()).keyOf(located.ref()));
    }

    @Override
    public List<Located<Observation>> figures(ResolvedKey key) {
        return find(
                PlanIndex.figures(key.area(), key.indicator(), key.days()),
                Observation.class,
                (index, found) -> key.equals(index.keyOf(found.ref())));
    }

    @Override
    public List<Located<Observation>> figures(String area, String indicator, Period.Days days) {
        return find(PlanIndex.figures(area, indicator, days), Observation.class, (index, found) -> {
            ResolvedKey key = index.keyOf(found.ref());
            return key != null && isOf(key, area, indicator) && key.days().equals(days);
        });
    }

    @Override
    public List<Located<Observation>> figures(String area, String indicator) {
        return find(
                PlanIndex.figures(area, indicator),
                Observation.class,
                (index, found) -> isOf(index.keyOf(found.ref()), area, indicator));
    }

    @Override
    public List<Located<Target>> targets(ResolvedKey key) {
        return find(PlanIndex.target(key), Target.class, (index, found) -> key.equals(index.keyOf(found.ref())));
    }

    @Override
    public List<Located<Target>> targets(String area, String indicator) {
        return find(
                PlanIndex.targets(area, indicator),
                Target.class,
                (index, found) -> isOf(index.keyOf(found.ref()), area, indicator));
    }

    @Override
    public <E extends Element> List<Located<E>> referring(Class<E> kind, Located<?> element) {
        String id = element.element().id();
        if (id == null) {
            return List.of();
        }
        String plan = element.plan().id();
        return find(PlanIndex.referring(plan, id), kind, (index, found) -> Links.refs(found.element()).stream()
                .anyMatch(ref -> Links.leadsTo(found, ref, plan, id)));
    }

    @Override
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
        return (List<Located<E>>) (List<?>)
                indexes.find(key, (index, found) -> kind.isInstance(found.element()) && sought.test(index, found));
    }

    private static boolean isOf(@Nullable ResolvedKey key, String area, String indicator) {
        return key != null && key.area().equals(area) && key.indicator().equals(indicator);
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

    @Override
    public List<Located<Observation>> observations(Plan plan) {
        return indexOf(plan).observations();
    }

    @Override
    public List<Located<Target>> targets(Plan plan) {
        return indexOf(plan).targets();
    }

    @Override
    public List<Located<Measure>> measures(Plan plan) {
        return indexOf(plan).measures();
    }

    @Override
    public List<Located<Progress>> progress(Plan plan) {
        return indexOf(plan).progress();
    }

    @Override
    public List<Located<Taxonomy>> taxonomies(Plan plan) {
        return indexOf(plan).taxonomies();
    }

    @Override
    public List<Located<Relation>> relations(Plan plan) {
        return indexOf(plan).relations();
    }

    @Override
    public List<Located<Observation>> observations() {
        return indexes.all().stream()
                .flatMap(index -> index.observations().stream())
                .toList();
    }

    @Override
    public List<Located<Target>> targets() {
        return indexes.all().stream().flatMap(index -> index.targets().stream()).toList();
    }

    @Override
    public List<Located<Relation>> relations() {
        return indexes.all().stream()
                .flatMap(index -> index.relations().stream())
                .toList();
    }

    @Override
    public List<Located<? extends Element>> all(Plan plan) {
        List<Located<? extends Element>> all = new ArrayList<>();
        indexOf(plan).lists().forEach(all::addAll);
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanSet set
                && indexes.plans().equals(set.plans())
                && registries.equals(set.registries());
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
