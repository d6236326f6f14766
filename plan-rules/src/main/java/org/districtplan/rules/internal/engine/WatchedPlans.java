package org.districtplan.rules.internal.engine;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.AssumedPeriod;
import org.districtplan.model.Element;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Registry;
import org.districtplan.model.Relation;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Subject;
import org.districtplan.model.Target;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A set of plans that records what is looked up in it: what an answer rests on, so that it need not be computed again when
 * something else changes.
 */
public final class WatchedPlans implements PlanSet {

    private final PlanSet plans;
    private final LookedUp lookups;

    public WatchedPlans(PlanSet plans, LookedUp lookups) {
        this.plans = plans;
        this.lookups = lookups;
    }

    @Override
    public PlanSet with(Plan plan) {
        return plans.with(plan);
    }

    @Override
    public PlanSet without(String id) {
        return plans.without(id);
    }

    @Override
    public List<Plan> plans() {
        lookups.everything();
        return plans.plans();
    }

    @Override
    public List<Registry> registries() {
        return plans.registries();
    }

    @Override
    public List<PlanHeader> headers() {
        lookups.headers();
        return plans.headers();
    }

    @Override
    public List<PlanHeader> headers(@Nullable String jurisdiction) {
        lookups.headers();
        return plans.headers(jurisdiction);
    }

    @Override
    public Optional<Plan> plan(String id) {
        lookups.plan(id);
        return plans.plan(id);
    }

    @Override
    public Vocabulary vocabulary() {
        return plans.vocabulary();
    }

    @Override
    public Vocabulary vocabulary(Plan plan) {
        return plans.vocabulary(plan);
    }

    @Override
    public Outline outline(Plan plan) {
        return plans.outline(plan);
    }

    @Override
    public Optional<Located<?>> find(Plan from, Ref ref) {
        lookups.plan(ref.plan() == null ? from.id() : ref.plan());
        return plans.find(from, ref);
    }

    @Override
    public <E extends Element> Optional<Located<E>> find(Class<E> kind, Plan from, Ref ref) {
        lookups.plan(ref.plan() == null ? from.id() : ref.plan());
        return plans.find(kind, from, ref);
    }

    @Override
    public Optional<Indicator> indicator(Located<?> located) {
        return plans.indicator(located);
    }

    @Override
    public Optional<AssumedPeriod> assumedPeriod(Located<?> located) {
        return plans.assumedPeriod(located);
    }

    @Override
    public Optional<FigureKey> datedKey(Located<?> located) {
        return plans.datedKey(located);
    }

    @Override
    public ResolvedKey resolvedKey(Plan plan, FigureKey key) {
        return plans.resolvedKey(plan, key);
    }

    @Override
    public Optional<ResolvedKey> resolvedKey(Located<?> located) {
        return plans.resolvedKey(located);
    }

    @Override
    public List<Located<Observation>> figures(ResolvedKey key) {
        lookups.figures(key.area(), key.indicator(), key.days());
        return plans.figures(key);
    }

    @Override
    public List<Located<Observation>> figures(String area, String indicator, Period.Days days) {
        lookups.figures(area, indicator, days);
        return plans.figures(area, indicator, days);
    }

    @Override
    public List<Located<Observation>> figures(String area, String indicator) {
        lookups.figures(area, indicator);
        return plans.figures(area, indicator);
    }

    @Override
    public List<Located<Target>> targets(ResolvedKey key) {
        lookups.target(key);
        return plans.targets(key);
    }

    @Override
    public List<Located<Target>> targets(String area, String indicator) {
        lookups.targets(area, indicator);
        return plans.targets(area, indicator);
    }

    @Override
    public <E extends Element> List<Located<E>> referring(Class<E> kind, Located<?> element) {
        String id = element.element().id();
        if (id != null) {
            lookups.referring(element.plan().id(), id);
        }
        return plans.referring(kind, element);
    }

    @Override
    public <E extends Element> List<Located<E>> mentions(Class<E> kind, String subject) {
        lookups.subject(followed(subject));
        return plans.mentions(kind, subject);
    }

    @Override
    public List<Located<Observation>> observations(Plan plan) {
        return plans.observations(plan);
    }

    @Override
    public List<Located<Target>> targets(Plan plan) {
        return plans.targets(plan);
    }

    @Override
    public List<Located<Measure>> measures(Plan plan) {
        return plans.measures(plan);
    }

    @Override
    public List<Located<Progress>> progress(Plan plan) {
        return plans.progress(plan);
    }

    @Override
    public List<Located<Taxonomy>> taxonomies(Plan plan) {
        return plans.taxonomies(plan);
    }

    @Override
    public List<Located<Relation>> relations(Plan plan) {
        return plans.relations(plan);
    }

    @Override
    public List<Located<Observation>> observations() {
        lookups.everything();
        return plans.observations();
    }

    @Override
    public List<Located<Target>> targets() {
        lookups.everything();
        return plans.targets();
    }

    @Override
    public List<Located<Relation>> relations() {
        lookups.everything();
        return plans.relations();
    }

    @Override
    public List<Located<? extends Element>> all(Plan plan) {
        return plans.all(plan);
    }

    private String followed(String subject) {
        return plans.vocabulary().subject(subject).map(Subject::id).orElse(subject);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WatchedPlans watched ? plans.equals(watched.plans) : plans.equals(other);
    }

    @Override
    public int hashCode() {
        return plans.hashCode();
    }

    /** Returns the ids of the plans. */
    @Override
    public String toString() {
        return plans.toString();
    }
}
