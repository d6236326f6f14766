/** A host with a rule of its own. Start at {@link org.districtplan.examples.customrule.HouseCheck}. */
@NullMarked
package org.districtplan.examples.customrule;

import org.jspecify.annotations.NullMarked;
