package org.districtplan.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one plan beside the registries it stands with: its elements by id and kind, their keys resolved, and
 * the lookup keys they are found under. A set that replaces another plan keeps it.
 */
final class PlanIndex {

    private static final int FIGURE = 1;
    private static final int FIGURES = 2;
    private static final int TARGET = 3;
    private static final int TARGETS = 4;
    private static final int REFERRING = 5;
    private static final int MENTION = 6;
    private static final int KIND_BITS = 3;

    private final Plan plan;
    private final Vocabulary vocabulary;
    private final Outline outline;
    private final DefaultPeriods periods;
    private final List<Located<Observation>> observations;
    private final List<Located<Target>> targets;
    private final List<Located<Measure>> measures;
    private final List<Located<Progress>> progress;
    private final List<Located<Taxonomy>> taxonomies;
    private final List<Located<Relation>> relations;
    private final Map<String, Located<?>> named = new HashMap<>();
    private final ResolvedKey[] figureKeys;
    private final @Nullable Indicator[] indicators;
    private final @Nullable ResolvedKey[] targetKeys;
    private int[] keys = new int[16];
    private int[] elements = new int[16];
    private int size;

    PlanIndex(Plan plan, Vocabulary vocabulary) {
        this.plan = plan;
        this.vocabulary = vocabulary;
        this.outline = Outline.of(plan.sections());
        this.periods = new DefaultPeriods(plan.header(), outline);
        this.observations = located(ElementKind.OBSERVATION, plan.observations());
        this.targets = located(ElementKind.TARGET, plan.targets());
        this.measures = located(ElementKind.MEASURE, plan.measures());
        this.progress = located(ElementKind.PROGRESS, plan.progress());
        this.taxonomies = located(ElementKind.TAXONOMY, plan.taxonomies());
        this.relations = located(ElementKind.RELATION, plan.relations());
        this.figureKeys = new ResolvedKey[observations.size()];
        this.indicators = new @Nullable Indicator[observations.size()];
        this.targetKeys = new @Nullable ResolvedKey[targets.size()];
        observations.forEach(this::enter);
        targets.forEach(this::enter);
        measures.forEach(this::enter);
        progress.forEach(this::enter);
        for (List<? extends Located<?>> list : lists()) {
            for (Located<?> located : list) {
                if (located.element().id() != null) {
                    named.putIfAbsent(located.element().id(), located);
                }
            }
        }
        keys = Arrays.copyOf(keys, size);
        elements = Arrays.copyOf(elements, size);
    }

    private <E extends Element> List<Located<E>> located(ElementKind kind, List<E> all) {
        List<Located<E>> located = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            E element = all.get(i);
            located.add(new Located<>(plan, new ElementRef(plan.id(), kind, i, element.id()), element));
        }
        return List.copyOf(located);
    }

    private void enter(Located<?> located) {
        int index = located.ref().index();
        if (located.element() instanceof Observation observation) {
            Optional<Indicator> indicator =
                    vocabulary.indicator(observation.key().indicator());
            ResolvedKey key = KeyResolver.resolve(plan, vocabulary, dated(observation, observation.key()), indicator);
            indicators[index] = indicator.orElse(null);
            figureKeys[index] = key;
            add(figures(key.area(), key.indicator(), key.days()), located);
            add(figures(key.area(), key.indicator()), located);
        } else if (located.element() instanceof Target target && target.key() != null) {
            ResolvedKey key = KeyResolver.resolve(plan, vocabulary, dated(target, target.key()));
            targetKeys[index] = key;
            add(target(key), located);
            add(targets(key.area(), key.indicator()), located);
        }
        Links.subjects(located.element()).forEach(subject -> add(mention(vocabulary, subject), located));
        Links.refs(located.element())
                .forEach(ref -> add(referring(ref.plan() == null ? plan.id() : ref.plan(), ref.id()), located));
    }

    private void add(int key, Located<?> located) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            elements = Arrays.copyOf(elements, size * 2);
        }
        keys[size] = key;
        elements[size++] =
                located.ref().index() << KIND_BITS | code(located.ref().kind());
    }

    private static int code(ElementKind kind) {
        return switch (kind) {
            case OBSERVATION -> 0;
            case TARGET -> 1;
            case MEASURE -> 2;
            case PROGRESS -> 3;
            default -> throw new IllegalArgumentException("not looked up by a key: " + kind);
        };
    }

    /** The period that an element is assumed to be of where it states none. */
    Optional<AssumedPeriod> assumedPeriod(Element element) {
        return periods.of(element);
    }

    /** A key as an element states it: with the assumed period where it has none. */
    FigureKey dated(Element element, FigureKey key) {
        return key.period().isUnstated()
                ? assumedPeriod(element)
                        .map(assumed -> key.toBuilder().period(assumed.period()).build())
                        .orElse(key)
                : key;
    }

    /** The keys its elements are found under, in the order entered. */
    int[] keys() {
        return keys;
    }

    /** What was entered at a place of the keys. */
    Located<?> entered(int place) {
        int element = elements[place];
        int index = element >>> KIND_BITS;
        return switch (element & ((1 << KIND_BITS) - 1)) {
            case 0 -> observations.get(index);
            case 1 -> targets.get(index);
            case 2 -> measures.get(index);
            default -> progress.get(index);
        };
    }

    Plan plan() {
        return plan;
    }

    @SuppressWarnings("ReferenceEquality") // comparing two plans by value would walk a million figures
    boolean isOf(Plan other) {
        return plan == other;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Outline outline() {
        return outline;
    }

    List<Located<Observation>> observations() {
        return observations;
    }

    List<Located<Target>> targets() {
        return targets;
    }

    List<Located<Measure>> measures() {
        return measures;
    }

    List<Located<Progress>> progress() {
        return progress;
    }

    List<Located<Taxonomy>> taxonomies() {
        return taxonomies;
    }

    List<Located<Relation>> relations() {
        return relations;
    }

    /** Everything it states, by kind. */
    List<List<? extends Located<?>>> lists() {
        return List.of(observations, targets, measures, progress, taxonomies, relations);
    }

    Optional<Located<?>> named(String id) {
        return Optional.ofNullable(named.get(id));
    }

    /** The resolved key of an element of this plan, null for one without a key. */
    @Nullable
    ResolvedKey keyOf(ElementRef element) {
        return switch (element.kind()) {
            case OBSERVATION -> figureKeys[element.index()];
            case TARGET -> targetKeys[element.index()];
            default -> null;
        };
    }

    /** The indicator of an observation of this plan, null if it is in no registry. */
    @Nullable
    Indicator indicatorOf(ElementRef observation) {
        return indicators[observation.index()];
    }

    static int figures(String area, String indicator, Period.Days days) {
        return mix(mix(mix(FIGURE, area), indicator), days);
    }

    static int figures(String area, String indicator) {
        return mix(mix(FIGURES, area), indicator);
    }

    static int target(ResolvedKey key) {
        return mix(TARGET, key);
    }

    static int targets(String area, String indicator) {
        return mix(mix(TARGETS, area), indicator);
    }

    static int referring(String plan, String id) {
        return mix(mix(REFERRING, plan), id);
    }

    static int mention(Vocabulary vocabulary, String subject) {
        return mix(MENTION, vocabulary.subject(subject).map(Subject::id).orElse(subject));
    }

    // Codes of districts and ids with numbers differ by little: their sums would often be the same, and a change of one
    // plan would
    // seem to touch others.
    private static int mix(int before, Object next) {
        int mixed = (before * 0x9E3779B9 ^ next.hashCode()) * 0x85EBCA6B;
        return mixed ^ mixed >>> 15;
    }
}
