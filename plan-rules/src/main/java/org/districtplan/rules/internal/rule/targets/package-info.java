/**
 * Rules about targets: how they are set, and whether later documents follow them up.
 *
 * <p>Start a new rule from {@code DuplicateTarget}, the shortest example; {@code TargetsRules} lists the rules. Helpers:
 * {@code TargetGroups} brings targets of one figure together, {@code TargetRange} gives the values a target accepts, and
 * {@code internal.assess} judges targets.
 */
@NullMarked
package org.districtplan.rules.internal.rule.targets;

import org.jspecify.annotations.NullMarked;
