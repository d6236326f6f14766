/** Jakarta constraints for what one element can get wrong by itself. */
@NullMarked
package org.districtplan.model.constraint;

import org.jspecify.annotations.NullMarked;
