/** The values an element is made of: quantities, units, periods, keys and the like. */
@NullMarked
package org.districtplan.model.value;

import org.jspecify.annotations.NullMarked;
