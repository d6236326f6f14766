package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;

/** Looks up the targets that were public on a date, by figure and by the target they replace. */
final class TargetIndex {

    private final PlanSet plans;
    private final LocalDate date;

    TargetIndex(PlanSet plans, LocalDate date) {
        this.plans = plans;
        this.date = date;
    }

    /** The targets of the same figure. */
    List<Located<Target>> of(ResolvedKey key) {
        return known(plans.targets(key));
    }

    /** The targets that state that they replace a target. */
    List<Located<Target>> replacing(Located<Target> target) {
        return known(plans.referring(Target.class, target));
    }

    private List<Located<Target>> known(List<Located<Target>> targets) {
        List<Located<Target>> known = new ArrayList<>(targets.size());
        for (Located<Target> target : targets) {
            if (EvidenceIndex.isPublic(target.plan(), date)) {
                known.add(target);
            }
        }
        return known;
    }
}
