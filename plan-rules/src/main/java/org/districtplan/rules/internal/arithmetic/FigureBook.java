package org.districtplan.rules.internal.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Member;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.value.DivisionCode;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** The figures of a set as its plans tell them, and how to find the one a calculation needs. */
public final class FigureBook {

    private final PlanSet plans;
    private @Nullable Plan current;
    private List<Told> told = List.of();

    /** Opens the book of a set. */
    public FigureBook(PlanSet plans) {
        this.plans = plans;
    }

    /** Lists the figures of a plan that have a value, each with all its prints there, in the order of the plan. */
    public List<Told> told(Plan plan) {
        if (!plan.equals(current)) {
            Map<Telling, List<Located<Observation>>> groups = new LinkedHashMap<>();
            for (Located<Observation> one : plans.observations(plan)) {
                if (one.element().value() != null) {
                    plans.resolvedKey(one).ifPresent(key -> groups.computeIfAbsent(
                                    new Telling(key, one.element().status()), added -> new ArrayList<>(1))
                            .add(one));
                }
            }
            told = groups.entrySet().stream()
                    .map(group -> tell(group.getKey().key(), group.getValue()))
                    .toList();
            current = plan;
        }
        return told;
    }

    private record Telling(ResolvedKey key, FigureStatus status) {}

    private Told tell(ResolvedKey key, List<Located<Observation>> group) {
        Located<Observation> first = group.get(0);
        return Told.of(
                key,
                group,
                () -> FigureWords.dated(
                        plans.vocabulary(first.plan()), first.element().key()));
    }

    /** Lists the tellings of one figure, plan by plan in the order of the plans. */
    public List<Told> tellings(ResolvedKey key) {
        List<Located<Observation>> observations = plans.figures(key);
        if (observations.size() == 1) {
            return observations.get(0).element().value() == null ? List.of() : List.of(tell(key, observations));
        }
        Map<String, Map<FigureStatus, List<Located<Observation>>>> groups = new LinkedHashMap<>();
        for (Located<Observation> one : observations) {
            if (one.element().value() != null) {
                groups.computeIfAbsent(one.plan().id(), plan -> new EnumMap<>(FigureStatus.class))
                        .computeIfAbsent(one.element().status(), status -> new ArrayList<>(1))
                        .add(one);
            }
        }
        List<Told> tellings = new ArrayList<>();
        groups.values().forEach(statuses -> statuses.values().forEach(group -> tellings.add(tell(key, group))));
        return tellings;
    }

    /**
     * Finds a figure for a calculation: in the same plan if it is told there, else in the latest plan that tells it.
     *
     * @param plan the plan that calculates
     * @param key the key as that plan would print it
     * @param like the status wanted where there is a choice
     * @return the figure, empty if no plan states its value
     */
    public Optional<Told> find(Plan plan, FigureKey key, FigureStatus like) {
        return findExactly(plan, key, like)
                .or(() -> choose(plan, tellings(plans.resolvedKey(plan, unscoped(plan, key))), like));
    }

    /** Finds a figure for a calculation in which every figure must be of one scope. */
    public Optional<Told> findExactly(Plan plan, FigureKey key, FigureStatus like) {
        return choose(plan, tellings(plans.resolvedKey(plan, key)), like);
    }

    /** Finds a figure of the nearest enclosing area that tells it: above 310105 stands 310100, which is only a name. */
    public Optional<Told> findInParent(Plan plan, FigureKey key, FigureStatus like) {
        ResolvedKey own = plans.resolvedKey(plan, unscoped(plan, key));
        Set<String> seen = new HashSet<>(Set.of(own.area()));
        Optional<String> area = parent(plan, own.area());
        while (area.isPresent() && seen.add(area.get())) {
            Optional<Told> told = choose(plan, tellings(own.inArea(area.get())), like);
            if (told.isPresent()) {
                return told;
            }
            area = parent(plan, area.get());
        }
        return Optional.empty();
    }

    /**
     * Gives a key only the dimensions its indicator is told by: the share of monitored firms in a tax is a share
     * of the whole tax, which knows no such dimension.
     */
    public FigureKey unscoped(Plan plan, FigureKey key) {
        Optional<Indicator> indicator = plans.vocabulary(plan).indicator(key.indicator());
        Map<String, String> scope = new HashMap<>(key.scope());
        scope.keySet()
                .removeIf(dimension -> !dimension.equals("area")
                        && indicator.map(Indicator::dimensions).orElse(List.of()).stream()
                                .noneMatch(dimension::equals));
        return key.toBuilder().scope(scope).build();
    }

    private static Optional<Told> choose(Plan plan, List<Told> tellings, FigureStatus like) {
        return tellings.stream()
                .min(Comparator.<Told, Boolean>comparing(
                                told -> !told.plan().id().equals(plan.id()))
                        .thenComparing(told -> told.status() != like)
                        .thenComparing(told -> told.status() == FigureStatus.FORECAST)
                        .thenComparing(told -> told.plan().header().latestDate(), Comparator.comparing(date -> date.map(
                                        day -> -day.toEpochDay())
                                .orElse(Long.MAX_VALUE))));
    }

    // A resolved key names an area by its code where its member has one.
    private Optional<String> parent(Plan plan, String area) {
        Vocabulary vocabulary = plans.vocabulary(plan);
        return vocabulary.ids(Member.class).stream()
                .flatMap(id -> vocabulary.entry(Member.class, id).stream())
                .filter(member -> area.equals(member.code()) || area.equals(member.id()))
                .flatMap(member -> Stream.ofNullable(member.partOf()))
                .map(id -> vocabulary.entry(Member.class, id).map(Member::code).orElse(id))
                .findFirst()
                .or(() -> DivisionCode.problemOf(area).isPresent()
                        ? Optional.empty()
                        : DivisionCode.parse(area).parent().map(DivisionCode::toString));
    }
}
