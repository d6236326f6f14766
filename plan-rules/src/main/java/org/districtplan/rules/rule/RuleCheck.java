package org.districtplan.rules.rule;

/**
 * What a rule does with all plans of a set together, or with the registries they share: it reports an answer for each thing
 * it looked at.
 *
 * <p>What can be said of one plan at a time is better done by a {@link PlanCheck}: that need not be done again for plans that
 * nothing has changed for. A check keeps nothing between calls, so that it can run on many threads.
 */
@FunctionalInterface
public interface RuleCheck {

    /**
     * Looks at a set.
     *
     * @param context the plans, and where answers are reported
     */
    void check(RuleContext context);
}
