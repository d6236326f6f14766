/**
 * Checking plans: every rule answers holds, contradicts or not checkable.
 *
 * <p>Start at {@link org.districtplan.rules.PlanChecker}; a rule of one's own is a {@link org.districtplan.rules.rule.Rule}.
 * {@link org.districtplan.rules.report.PlanTables} writes plans as tables.
 */
@NullMarked
package org.districtplan.rules;

import org.jspecify.annotations.NullMarked;
