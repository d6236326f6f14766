package org.districtplan.rules;

/**
 * What a rule does: it looks at the plans and reports an answer for each thing it looked at.
 *
 * <p>A check keeps nothing between calls, so that it can run on many threads.
 */
@FunctionalInterface
public interface RuleCheck {

    /**
     * Looks at all plans of a set.
     *
     * @param context the plans, and where answers are reported
     */
    void check(RuleContext context);
}
