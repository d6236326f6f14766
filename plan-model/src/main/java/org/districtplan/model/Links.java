package org.districtplan.model;

import java.util.List;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** What an element says it follows on, and which subjects it names. */
final class Links {

    private Links() {}

    static List<Ref> refs(Element element) {
        if (element instanceof Progress progress) {
            return progress.of();
        }
        if (element instanceof Observation observation) {
            return refs(observation);
        }
        Ref ref = ref(element);
        return ref == null ? List.of() : List.of(ref);
    }

    private static List<Ref> refs(Observation observation) {
        Ref replaced = observation.replaces();
        if (!(observation.key().base() instanceof Base.AgainstTarget against)) {
            return replaced == null ? List.of() : List.of(replaced);
        }
        return replaced == null ? List.of(against.target()) : List.of(replaced, against.target());
    }

    private static @Nullable Ref ref(Element element) {
        if (element instanceof Target target) {
            return target.replaces();
        }
        return element instanceof Measure measure ? measure.continues() : null;
    }

    static List<String> subjects(Element element) {
        if (element instanceof Measure measure) {
            return measure.subjects();
        }
        if (element instanceof Progress progress) {
            return progress.subjects();
        }
        return element instanceof Target target && target.subject() != null ? List.of(target.subject()) : List.of();
    }

    static boolean leadsTo(Located<?> from, Ref ref, String plan, String id) {
        return ref.id().equals(id) && (ref.plan() == null ? from.plan().id() : ref.plan()).equals(plan);
    }
}
