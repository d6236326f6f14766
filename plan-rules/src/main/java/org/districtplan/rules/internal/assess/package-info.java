/** How targets are judged and compared; start at {@link org.districtplan.rules.internal.assess.Judge}. */
@NullMarked
package org.districtplan.rules.internal.assess;

import org.jspecify.annotations.NullMarked;
