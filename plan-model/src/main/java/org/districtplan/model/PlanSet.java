package org.districtplan.model;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Plans and the registries they share: what everything that crosses documents and years works on.
 *
 * <p>Here ids are followed and keys are resolved. Where two plans or two elements of a plan have the same id, the first
 * is found. A set is immutable and thread-safe. {@link #of} makes it; it is not for hosts to implement, and may gain
 * methods.
 */
public interface PlanSet {

    /**
     * Makes a set.
     *
     * @param plans the plans
     * @param registries the registries they share, the more general first
     * @return the set
     */
    static PlanSet of(List<Plan> plans, List<Registry> registries) {
        return IndexedPlans.of(plans, registries);
    }

    /**
     * Puts a plan in the place of the one with its id, or behind all others if there is none.
     *
     * @param plan the plan
     * @return the set with it; what is known of the other plans is kept
     */
    PlanSet with(Plan plan);

    /**
     * Takes plans out.
     *
     * @param id the id of the plans
     * @return the set without them
     */
    PlanSet without(String id);

    /**
     * Gives the plans.
     *
     * @return the plans, in the order given
     */
    List<Plan> plans();

    /**
     * Gives the registries.
     *
     * @return the registries, in the order given
     */
    List<Registry> registries();

    /**
     * Gives the headers of the plans.
     *
     * @return the headers, in the order of the plans
     */
    List<PlanHeader> headers();

    /**
     * Gives the headers of the plans of one place.
     *
     * @param jurisdiction the code of the place as the headers give it, null for the plans of which it is not known
     * @return the headers, in the order of the plans
     */
    List<PlanHeader> headers(@Nullable String jurisdiction);

    /**
     * Finds a plan.
     *
     * @param id its id
     * @return the plan, empty if there is none
     */
    Optional<Plan> plan(String id);

    /**
     * Gives the registry entries that all plans share.
     *
     * @return the entries of all registries together
     */
    Vocabulary vocabulary();

    /**
     * Gives the registry entries that a plan can refer to.
     *
     * @param plan a plan of this set
     * @return its own entries and the shared ones
     */
    Vocabulary vocabulary(Plan plan);

    /**
     * Gives the outline of a plan.
     *
     * @param plan a plan of this set
     * @return the outline
     */
    Outline outline(Plan plan);

    /**
     * Follows a reference.
     *
     * @param from the plan that refers
     * @param ref the reference
     * @return the element, empty if there is none
     */
    Optional<Located<?>> find(Plan from, Ref ref);

    /**
     * Follows a reference to an element of one kind.
     *
     * @param <E> the kind
     * @param kind the kind
     * @param from the plan that refers
     * @param ref the reference
     * @return the element, empty if there is none or it is of another kind
     */
    <E extends Element> Optional<Located<E>> find(Class<E> kind, Plan from, Ref ref);

    /**
     * Finds the indicator a figure or target is about.
     *
     * @param located the figure or target
     * @return the indicator, empty if it has none or it is not in the registry
     */
    Optional<Indicator> indicator(Located<?> located);

    /**
     * Says which period a figure or target is assumed to be of that states none: that of the nearest heading around its first
     * place, else the period the document reports on, for a target or forecast the one it plans for. A heading of what is to
     * come gives a figure that is reached no period. For a relation it is that of operands whose keys state none.
     *
     * @param located the figure, target or relation
     * @return the period and what gives it, empty if a period is stated or nothing gives one
     */
    Optional<AssumedPeriod> assumedPeriod(Located<?> located);

    /**
     * Gives the key of a figure or target with the period it is of: the one stated, else the one assumed.
     *
     * @param located the figure or target
     * @return the key, its period unstated only if nothing gives one; empty for an element without a key
     */
    Optional<FigureKey> datedKey(Located<?> located);

    /**
     * Resolves a key: fills the defaults in and adds the area of the plan. The period stays as it is, since the place of an
     * element decides which one is assumed; see {@link #datedKey}.
     *
     * @param plan the plan that states it
     * @param key the key as stated
     * @return the resolved key
     */
    ResolvedKey resolvedKey(Plan plan, FigureKey key);

    /**
     * Resolves the key of a figure or target, with the period assumed where it states none: equal to the key of one that
     * states it.
     *
     * @param located the figure or target
     * @return the resolved key, empty for an element without a key
     */
    Optional<ResolvedKey> resolvedKey(Located<?> located);

    /**
     * Finds every figure with a key, in all plans.
     *
     * @param key the resolved key
     * @return the figures in the order of the plans; among them those without a value
     */
    List<Located<Observation>> figures(ResolvedKey key);

    /**
     * Finds every figure of an indicator in an area at a time, whatever is said of it, of whatever scope.
     *
     * @param area the area as in a resolved key
     * @param indicator the id of the indicator, followed to the entry it is the same as
     * @param days when the figure is reached, as in a resolved key
     * @return the figures in the order of the plans; among them those without a value
     */
    List<Located<Observation>> figures(String area, String indicator, Period.Days days);

    /**
     * Finds every figure of an indicator in an area, whatever is said of it, of whatever time and scope.
     *
     * @param area the area as in a resolved key
     * @param indicator the id of the indicator, followed to the entry it is the same as
     * @return the figures in the order of the plans; among them those without a value
     */
    List<Located<Observation>> figures(String area, String indicator);

    /**
     * Finds every target of the figure with a key, in all plans.
     *
     * @param key the resolved key
     * @return the targets in the order of the plans
     */
    List<Located<Target>> targets(ResolvedKey key);

    /**
     * Finds every target of an indicator in an area, whatever is said of it, for whatever time and scope.
     *
     * @param area the area as in a resolved key
     * @param indicator the id of the indicator, followed to the entry it is the same as
     * @return the targets in the order of the plans
     */
    List<Located<Target>> targets(String area, String indicator);

    /**
     * Finds what says of itself that it replaces, continues or answers an element, or how much of a target is completed.
     *
     * @param <E> the kind
     * @param kind the kind of what is sought
     * @param element the element; without an id nothing can refer to it
     * @return figures and targets that replace it, figures of its completion, measures that continue it, progress of it, in the
     *     order of the plans
     */
    <E extends Element> List<Located<E>> referring(Class<E> kind, Located<?> element);

    /**
     * Finds what names a subject.
     *
     * @param <E> the kind
     * @param kind the kind of what is sought: targets, measures or progress
     * @param subject the id of the subject
     * @return the elements in the order of the plans
     */
    <E extends Element> List<Located<E>> mentions(Class<E> kind, String subject);

    /**
     * Lists the observations of a plan.
     *
     * @param plan a plan of this set
     * @return the observations, in order
     */
    List<Located<Observation>> observations(Plan plan);

    /**
     * Lists the targets of a plan.
     *
     * @param plan a plan of this set
     * @return the targets, in order
     */
    List<Located<Target>> targets(Plan plan);

    /**
     * Lists the measures of a plan.
     *
     * @param plan a plan of this set
     * @return the measures, in order
     */
    List<Located<Measure>> measures(Plan plan);

    /**
     * Lists the progress of a plan.
     *
     * @param plan a plan of this set
     * @return the progress, in order
     */
    List<Located<Progress>> progress(Plan plan);

    /**
     * Lists the taxonomies of a plan.
     *
     * @param plan a plan of this set
     * @return the taxonomies, in order
     */
    List<Located<Taxonomy>> taxonomies(Plan plan);

    /**
     * Lists the declared relations of a plan.
     *
     * @param plan a plan of this set
     * @return the declared relations, in order
     */
    List<Located<Relation>> relations(Plan plan);

    /**
     * Lists all observations.
     *
     * @return those of every plan, in order
     */
    List<Located<Observation>> observations();

    /**
     * Lists all targets.
     *
     * @return those of every plan, in order
     */
    List<Located<Target>> targets();

    /**
     * Lists all declared relations.
     *
     * @return those of every plan, in order
     */
    List<Located<Relation>> relations();

    /**
     * Lists everything a plan states.
     *
     * @param plan a plan of this set
     * @return observations, targets, measures, progress, taxonomies and relations, in order
     */
    List<Located<? extends Element>> all(Plan plan);
}
