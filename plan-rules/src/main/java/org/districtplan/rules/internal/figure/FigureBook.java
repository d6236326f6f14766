package org.districtplan.rules.internal.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.districtplan.model.Transformation;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.value.DivisionCode;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** The figures of a set as its plans state them, and how to find the one a calculation needs. */
public final class FigureBook {

    private final PlanSet plans;
    private @Nullable Sheet current;

    /** Opens the book of a set. */
    public FigureBook(PlanSet plans) {
        this.plans = plans;
    }

    /** What one plan states, in its order and by key. */
    private record Sheet(
            Plan plan,
            List<StatedFigure> figures,
            List<StatedFigure> compared,
            List<StatedFigure> withFormula,
            Map<ResolvedKey, Entry> byKey) {}

    /** The observations of one key, and the figures they make. */
    private static final class Entry {
        private final List<Located<Observation>> observations = new ArrayList<>(1);
        private List<StatedFigure> statements = List.of();
    }

    /** Lists the figures of a plan that have a value, each with all its statements there, in the order of the plan. */
    public List<StatedFigure> figures(Plan plan) {
        return sheet(plan).figures();
    }

    /** Lists those figures that compare others: growth, changes, ranks and whatever else is no level. */
    public List<StatedFigure> compared(Plan plan) {
        return sheet(plan).compared();
    }

    /** Lists those figures that have to follow the formula of their indicator. */
    public List<StatedFigure> withFormula(Plan plan) {
        return sheet(plan).withFormula();
    }

    private Sheet sheet(Plan plan) {
        if (current == null || !plan.equals(current.plan())) {
            current = read(plan);
        }
        return current;
    }

    private Sheet read(Plan plan) {
        List<Located<Observation>> figures = plans.observations(plan);
        Map<ResolvedKey, Entry> entries = new LinkedHashMap<>(figures.size() * 2);
        for (Located<Observation> one : figures) {
            if (one.element().value() != null) {
                entries.computeIfAbsent(keyOf(one), added -> new Entry())
                        .observations
                        .add(one);
            }
        }
        List<StatedFigure> all = new ArrayList<>(entries.size());
        entries.forEach((key, entry) -> {
            entry.statements = byStatusAndCurrency(key, entry.observations);
            all.addAll(entry.statements);
        });
        return new Sheet(
                plan,
                all,
                all.stream().filter(FigureBook::isCompared).toList(),
                all.stream().filter(one -> one.formula().isPresent()).toList(),
                entries);
    }

    // A figure of what was reached so far has a key of its own plan, as if nothing gave it a period.
    private ResolvedKey keyOf(Located<Observation> figure) {
        return isSoFar(figure)
                ? plans.resolvedKey(figure.plan(), figure.element().key())
                : plans.resolvedKey(figure).orElseThrow();
    }

    private boolean isSoFar(Located<Observation> figure) {
        return figure.element().key().period().isUnstated()
                && plans.assumedPeriod(figure)
                        .filter(assumed -> !assumed.isOver())
                        .isPresent();
    }

    private static boolean isCompared(StatedFigure stated) {
        return stated.key().transformation() != Transformation.LEVEL;
    }

    private List<StatedFigure> byStatusAndCurrency(ResolvedKey key, List<Located<Observation>> group) {
        if (group.size() == 1) {
            return List.of(StatedFigure.of(plans, key, group));
        }
        Map<FigureStatus, Map<String, List<Located<Observation>>>> statuses = new EnumMap<>(FigureStatus.class);
        for (Located<Observation> one : group) {
            Map<String, List<Located<Observation>>> currencies =
                    statuses.computeIfAbsent(one.element().status(), status -> new LinkedHashMap<>(2));
            String currency = currency(one);
            List<Located<Observation>> alike = currency.isEmpty() && !currencies.isEmpty()
                    ? currencies.values().iterator().next()
                    : currencies.computeIfAbsent(currency, added -> new ArrayList<>(1));
            alike.add(one);
        }
        return statuses.values().stream()
                .flatMap(currencies -> currencies.values().stream())
                .map(alike -> StatedFigure.of(plans, key, alike))
                .toList();
    }

    // 进出口总额5000亿元（720亿美元） is one figure in two currencies, which cannot narrow each other down.
    private static String currency(Located<Observation> one) {
        return Objects.requireNonNull(one.element().value())
                .unit()
                .currency()
                .map(Unit::text)
                .orElse("");
    }

    /** Lists the statements of one figure, plan by plan in the order of the plans. */
    public List<StatedFigure> statements(ResolvedKey key) {
        if (key.undated() != null) {
            return undated(key, key.undated());
        }
        List<Located<Observation>> figures = plans.figures(key);
        if (figures.size() == 1) {
            return counts(figures.get(0)) ? List.of(StatedFigure.of(plans, key, figures)) : List.of();
        }
        Map<String, List<Located<Observation>>> groups = new LinkedHashMap<>();
        for (Located<Observation> one : figures) {
            if (counts(one)) {
                groups.computeIfAbsent(one.plan().id(), plan -> new ArrayList<>(1))
                        .add(one);
            }
        }
        return groups.values().stream()
                .flatMap(group -> byStatusAndCurrency(key, group).stream())
                .toList();
    }

    /** Lists the keys of the figures of an indicator in an area at the time of another figure. */
    public List<ResolvedKey> keys(String area, String indicator, StatedFigure at) {
        if (at.key().undated() != null) {
            return sheet(at.plan()).byKey().keySet().stream()
                    .filter(key -> key.indicator().equals(indicator)
                            && key.area().equals(area)
                            && key.days().equals(at.key().days()))
                    .toList();
        }
        return plans.figures(area, indicator, at.key().days()).stream()
                .filter(this::counts)
                .map(this::keyOf)
                .distinct()
                .toList();
    }

    private boolean counts(Located<Observation> figure) {
        return figure.element().value() != null && !isSoFar(figure);
    }

    // What has no date is looked for in its plan only, among all that state none.
    private List<StatedFigure> undated(ResolvedKey key, String id) {
        return plans.plan(id)
                .map(plan -> sheet(plan).byKey().get(key))
                .map(entry -> entry.statements)
                .orElse(List.of());
    }

    /**
     * Finds a figure for a calculation: in the same plan if it is stated there, else as FigureChoice prefers. Of several
     * currencies the one of the indicator is preferred.
     *
     * @param plan the plan that calculates
     * @param key the key as that plan would state it
     * @param like the status wanted where there is a choice
     * @return the figure, empty if no plan states its value
     */
    public Optional<StatedFigure> find(Plan plan, FigureKey key, FigureStatus like) {
        return find(plan, key, like, null);
    }

    /** Finds a figure to calculate with another: of the same status and in the same currency where there is a choice. */
    public Optional<StatedFigure> find(StatedFigure like, FigureKey key) {
        return find(like.plan(), key, like.status(), currencyOf(like));
    }

    private Optional<StatedFigure> find(Plan plan, FigureKey key, FigureStatus like, @Nullable Unit currency) {
        return choose(plan, plans.resolvedKey(plan, key), like, currency)
                .or(() -> choose(plan, plans.resolvedKey(plan, unscoped(plan, key)), like, currency));
    }

    /** Finds a figure for a calculation in which every figure must be of one scope. */
    public Optional<StatedFigure> findExactly(Plan plan, FigureKey key, FigureStatus like) {
        return choose(plan, plans.resolvedKey(plan, key), like, null);
    }

    /** Finds a figure as {@link #find(StatedFigure, FigureKey)}, but of one scope. */
    public Optional<StatedFigure> findExactly(StatedFigure like, FigureKey key) {
        return choose(like.plan(), plans.resolvedKey(like.plan(), key), like.status(), currencyOf(like));
    }

    private static @Nullable Unit currencyOf(StatedFigure like) {
        return like.figure().unit().currency().orElse(null);
    }

    /**
     * Finds the level that a growth or the like compares. Figures without a period are of one time only where they are stated
     * together.
     *
     * @param stated what compares it
     * @param level the key of the level
     * @return the figure, empty if no plan states its value or it is stated elsewhere without a period
     */
    public Optional<StatedFigure> compared(StatedFigure stated, FigureKey level) {
        return level.period().isUnstated() ? beside(stated, level) : find(stated, level);
    }

    // The key of a figure without a period belongs to its plan.
    private Optional<StatedFigure> beside(StatedFigure stated, FigureKey level) {
        ResolvedKey key = plans.resolvedKey(stated.plan(), level);
        Entry entry = sheet(stated.plan()).byKey().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        List<Located<Observation>> found = entry.observations.stream()
                .filter(figure -> figure.element().status() == stated.status()
                        && stated.observations().stream()
                                .anyMatch(one -> !Collections.disjoint(
                                        one.element().at(), figure.element().at())))
                .toList();
        return byStatusAndCurrency(key, found).stream()
                .min(Comparator.comparing(figure -> !isIn(currencyOf(stated), figure)));
    }

    /** Finds a figure of the nearest enclosing area that has it: above 310105 is 310100, which is only a name. */
    public Optional<StatedFigure> findInParent(Plan plan, FigureKey key, FigureStatus like) {
        ResolvedKey own = plans.resolvedKey(plan, unscoped(plan, key));
        Set<String> seen = new HashSet<>(Set.of(own.area()));
        Optional<String> area = parent(plan, own.area());
        while (area.isPresent() && seen.add(area.get())) {
            Optional<StatedFigure> stated = choose(plan, own.inArea(area.get()), like, null);
            if (stated.isPresent()) {
                return stated;
            }
            area = parent(plan, area.get());
        }
        return Optional.empty();
    }

    /**
     * Gives a key only the dimensions its indicator is stated by: the share of monitored firms in a tax is a share
     * of the whole tax, which has no such dimension.
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

    private Optional<StatedFigure> choose(Plan plan, ResolvedKey key, FigureStatus like, @Nullable Unit currency) {
        List<StatedFigure> own = own(plan, key);
        List<StatedFigure> all = own.isEmpty() ? statements(key) : own;
        if (all.size() < 2) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
        }
        return all.stream()
                .min(Comparator.<StatedFigure, Boolean>comparing(
                                stated -> !stated.plan().id().equals(plan.id()))
                        .thenComparing(stated -> !isIn(currency, stated))
                        .thenComparing(stated -> stated.status() != like)
                        .thenComparing(FigureChoice.preferredFirst(StatedFigure::status, StatedFigure::plan)));
    }

    private static boolean isIn(@Nullable Unit currency, StatedFigure stated) {
        Optional<Unit> own = stated.figure().unit().currency();
        Indicator indicator = stated.indicator();
        Unit usual = indicator == null ? null : indicator.unit();
        return own.isEmpty()
                || own.equals(currency == null && usual != null ? usual.currency() : Optional.ofNullable(currency));
    }

    // What the calculating plan states itself comes before all else, so that no other needs to be looked up.
    private List<StatedFigure> own(Plan plan, ResolvedKey key) {
        Entry entry =
                current != null && plan.equals(current.plan()) ? current.byKey().get(key) : null;
        return entry == null ? List.of() : entry.statements;
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
