/** Assesses targets and compares the targets of plans; start at {@link org.districtplan.rules.internal.assess.TargetJudge}. */
@NullMarked
package org.districtplan.rules.internal.assess;

import org.jspecify.annotations.NullMarked;
