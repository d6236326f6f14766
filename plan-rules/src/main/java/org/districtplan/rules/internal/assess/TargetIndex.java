package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementRef;

/** The targets of a set that were public on a date, by the figure they are about and by the target they replace. */
final class TargetIndex {

    private final Map<ResolvedKey, List<Located<Target>>> byKey = new HashMap<>();
    private final Map<ElementRef, List<Located<Target>>> byReplaced = new HashMap<>();

    TargetIndex(PlanSet plans, LocalDate date) {
        for (Located<Target> target : plans.targets()) {
            if (FigureIndex.isPublic(target.plan(), date)) {
                plans.resolvedKey(target).ifPresent(key -> byKey.computeIfAbsent(key, same -> new ArrayList<>(1))
                        .add(target));
                if (target.element().replaces() != null) {
                    plans.find(Target.class, target.plan(), target.element().replaces())
                            .ifPresent(old -> byReplaced
                                    .computeIfAbsent(old.ref(), same -> new ArrayList<>(1))
                                    .add(target));
                }
            }
        }
    }

    /** The targets of the same figure. */
    List<Located<Target>> of(ResolvedKey key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The targets that say they replace one. */
    List<Located<Target>> replacing(Located<Target> target) {
        return byReplaced.getOrDefault(target.ref(), List.of());
    }
}
