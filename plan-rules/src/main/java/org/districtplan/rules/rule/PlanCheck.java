package org.districtplan.rules.rule;

import org.districtplan.model.Plan;

/**
 * What a rule does with one plan: it reports an answer for each thing it looked at.
 *
 * <p>It finds what other plans state through {@link RuleContext#plans()}: what it looks up there is what its answers rest on.
 * A check keeps nothing between calls, so that it can run on many threads.
 */
@FunctionalInterface
public interface PlanCheck {

    /**
     * Looks at a plan.
     *
     * @param context the set it stands in, and where answers are reported
     * @param plan the plan
     */
    void check(RuleContext context, Plan plan);
}
