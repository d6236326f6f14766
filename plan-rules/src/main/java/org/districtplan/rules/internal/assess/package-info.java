/** How targets are judged and compared; start at {@link org.districtplan.rules.internal.assess.TargetJudge}. */
@NullMarked
package org.districtplan.rules.internal.assess;

import org.jspecify.annotations.NullMarked;
