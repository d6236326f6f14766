package org.districtplan.rules.internal.engine;

import java.util.List;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Subject;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.value.Ref;

/** Lists the keys under which a plan, and what it states, can be looked up. */
final class LookupKeys {

    private LookupKeys() {}

    /** Adds the keys of a plan of the set; none if there is no such plan. */
    static void add(PlanSet plans, String id, LookedUp keys) {
        plans.plan(id).ifPresent(plan -> add(plans, plan, keys));
    }

    private static void add(PlanSet plans, Plan plan, LookedUp keys) {
        keys.plan(plan.id());
        Vocabulary vocabulary = plans.vocabulary(plan);
        for (Located<? extends Element> located : plans.all(plan)) {
            plans.resolvedKey(located).ifPresent(key -> {
                if (located.element() instanceof Observation) {
                    keys.figures(key.area(), key.indicator(), key.days());
                    keys.figures(key.area(), key.indicator());
                } else {
                    keys.target(key);
                    keys.targets(key.area(), key.indicator());
                }
            });
            for (String subject : subjects(located.element())) {
                keys.subject(vocabulary.subject(subject).map(Subject::id).orElse(subject));
            }
            for (Ref ref : refs(located.element())) {
                keys.referring(ref.plan() == null ? plan.id() : ref.plan(), ref.id());
            }
        }
    }

    private static List<String> subjects(Element element) {
        if (element instanceof Measure measure) {
            return measure.subjects();
        }
        if (element instanceof Progress progress) {
            return progress.subjects();
        }
        return element instanceof Target target && target.subject() != null ? List.of(target.subject()) : List.of();
    }

    private static List<Ref> refs(Element element) {
        if (element instanceof Progress progress) {
            return progress.of();
        }
        Ref ref = null;
        if (element instanceof Observation observation) {
            ref = observation.replaces();
        } else if (element instanceof Target target) {
            ref = target.replaces();
        } else if (element instanceof Measure measure) {
            ref = measure.continues();
        }
        return ref == null ? List.of() : List.of(ref);
    }
}
