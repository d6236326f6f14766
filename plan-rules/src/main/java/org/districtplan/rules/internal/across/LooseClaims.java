package org.districtplan.rules.internal.across;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.value.Ref;

/** Finds the verdicts of reports on what no available document sets: the target is not in the set, or the report names none. */
public final class LooseClaims {

    private LooseClaims() {}

    /** The progress items in the order of the plans. */
    public static List<Located<Progress>> of(PlanSet plans) {
        List<Located<Progress>> found = new ArrayList<>();
        for (Plan plan : plans.plans()) {
            for (Located<Progress> claim : plans.progress(plan)) {
                if (claim.element().verdict() != null && isLoose(plans, claim)) {
                    found.add(claim);
                }
            }
        }
        return found;
    }

    private static boolean isLoose(PlanSet plans, Located<Progress> claim) {
        for (Ref ref : claim.element().of()) {
            if (plans.find(claim.plan(), ref).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
