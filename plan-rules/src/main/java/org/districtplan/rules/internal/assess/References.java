package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.rules.achievement.AssessmentPolicy;

/** Whether the set has the number that a target refers to instead of stating one. */
public final class References {

    private References() {}

    /** Whether the number that a higher authority assigns was not public on a date. */
    public static boolean isMissing(
            PlanSet plans, Located<Target> target, FigureKey key, Criterion.Assigned assigned, LocalDate date) {
        AssessmentPolicy policy = AssessmentPolicy.standard();
        TargetContext context = new TargetContext(
                plans,
                new EvidenceIndex(plans, date, policy.intervals()),
                new TargetIndex(plans, date),
                target,
                key,
                plans.resolvedKey(target.plan(), key),
                assigned,
                date,
                policy);
        return Assignments.find(context, assigned).isEmpty();
    }

    /** Whether the set has no figure and no other target, of any period, for what a target is compared with. */
    public static boolean isMissing(PlanSet plans, Located<Target> target, FigureKey key, Criterion.Relative relative) {
        ResolvedKey other = plans.resolvedKey(target.plan(), relative.to().completedBy(key));
        return plans.figures(other.area(), other.indicator()).isEmpty()
                && plans.targets(other.area(), other.indicator()).stream()
                        .allMatch(found -> found.ref().equals(target.ref()));
    }
}
