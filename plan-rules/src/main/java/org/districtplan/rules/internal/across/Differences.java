package org.districtplan.rules.internal.across;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.districtplan.model.Content;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.ElementChange;
import org.districtplan.rules.achievement.ElementChange.Field;
import org.districtplan.rules.achievement.TargetChange.Kind;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.internal.words.PlainNames;
import org.jspecify.annotations.Nullable;

/** Pairs the measures and figures of two documents and says what differs. */
public final class Differences {

    private final PlanSet plans;
    private final Plan earlier;
    private final Plan later;
    private final ChangedFields changed;

    /** Compares two documents of a set. */
    public Differences(PlanSet plans, Plan earlier, Plan later) {
        this.plans = plans;
        this.earlier = earlier;
        this.later = later;
        this.changed = new ChangedFields(plans);
    }

    /** The measures: those of the earlier document in its order, then what is new. */
    public List<ElementChange<Measure>> measures() {
        // The most certain pairing first.
        List<Function<Located<Measure>, @Nullable Object>> keys = List.of(
                this::continued,
                one -> List.of(PlainNames.of(one.element().title()), subjects(one)),
                one -> PlainNames.of(one.element().title()),
                one -> one.element().subjects().isEmpty()
                        ? null
                        : List.of(subjects(one), String.valueOf(one.element().reach())),
                one -> one.element().subjects().isEmpty() || one.element().at().isEmpty()
                        ? null
                        : List.of(subjects(one), one.element().at().get(0)));
        return changes(
                plans.measures(earlier),
                plans.measures(later),
                keys,
                Content.MEASURES,
                one -> Text.of(one.element().title()),
                changed::of);
    }

    /** The figures: those of the earlier document in its order, then what is new. */
    public List<ElementChange<Observation>> figures() {
        List<Function<Located<Observation>, @Nullable Object>> keys = List.of(
                one -> keyed(one, key -> List.of(key, one.element().status())),
                one -> keyed(one, key -> key),
                one -> keyed(
                        one,
                        key -> key.undated() == null || one.element().at().isEmpty()
                                ? null
                                : List.of(key.series(), one.element().at().get(0))),
                one -> keyed(one, key -> key.undated() == null ? null : key.series()));
        return changes(
                plans.observations(earlier),
                plans.observations(later),
                keys,
                Content.OBSERVATIONS,
                one -> FigureWords.dated(
                        plans.vocabulary(one.plan()), one.element().key()),
                changed::ofFigures);
    }

    private static Object subjects(Located<Measure> one) {
        return new HashSet<>(one.element().subjects());
    }

    /** What identifies a measure where the later one says which it continues. */
    private @Nullable Object continued(Located<Measure> one) {
        if (one.plan().id().equals(earlier.id())) {
            return one.ref();
        }
        Ref continues = one.element().continues();
        return continues == null
                ? null
                : plans.find(Measure.class, one.plan(), continues)
                        .map(Located::ref)
                        .orElse(null);
    }

    private @Nullable Object keyed(Located<Observation> one, Function<ResolvedKey, @Nullable Object> key) {
        ResolvedKey resolved = plans.resolvedKey(one).orElse(null);
        return resolved == null ? null : key.apply(resolved);
    }

    private <E extends Element> List<ElementChange<E>> changes(
            List<Located<E>> before,
            List<Located<E>> after,
            List<Function<Located<E>, @Nullable Object>> keys,
            Content content,
            Function<Located<E>, Text> name,
            BiFunction<Located<E>, Located<E>, List<Field>> differing) {
        IdentityHashMap<Located<E>, Located<E>> partners = new IdentityHashMap<>();
        IdentityHashMap<Located<E>, Boolean> taken = new IdentityHashMap<>();
        for (Function<Located<E>, @Nullable Object> key : keys) {
            pair(before, after, key, partners, taken);
        }
        List<ElementChange<E>> changes = new ArrayList<>();
        for (Located<E> one : before) {
            Located<E> other = partners.get(one);
            if (other == null) {
                Kind kind = Succession.hasAll(later, content) ? Kind.DROPPED : Kind.UNSEEN_LATER;
                changes.add(new ElementChange<>(kind, one, null, name.apply(one), List.of()));
            } else {
                List<Field> fields = differing.apply(one, other);
                changes.add(new ElementChange<>(
                        fields.isEmpty() ? Kind.KEPT : Kind.CHANGED, one, other, name.apply(other), fields));
            }
        }
        Kind added = Succession.hasAll(earlier, content) ? Kind.NEW : Kind.UNSEEN_EARLIER;
        for (Located<E> one : after) {
            if (!taken.containsKey(one)) {
                changes.add(new ElementChange<>(added, null, one, name.apply(one), List.of()));
            }
        }
        return changes;
    }

    private static <E extends Element> void pair(
            List<Located<E>> before,
            List<Located<E>> after,
            Function<Located<E>, @Nullable Object> key,
            IdentityHashMap<Located<E>, Located<E>> partners,
            IdentityHashMap<Located<E>, Boolean> taken) {
        Map<Object, Deque<Located<E>>> open = new HashMap<>();
        for (Located<E> one : after) {
            Object found = taken.containsKey(one) ? null : key.apply(one);
            if (found != null) {
                open.computeIfAbsent(found, added -> new ArrayDeque<>()).add(one);
            }
        }
        for (Located<E> one : before) {
            Object wanted = partners.containsKey(one) ? null : key.apply(one);
            Deque<Located<E>> found = wanted == null ? null : open.get(wanted);
            Located<E> partner = found == null ? null : found.poll();
            if (partner != null) {
                partners.put(one, partner);
                taken.put(partner, true);
            }
        }
    }
}
