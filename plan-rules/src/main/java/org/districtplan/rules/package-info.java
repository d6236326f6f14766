/** Checks of consistency and target achievement. */
@NullMarked
package org.districtplan.rules;

import org.jspecify.annotations.NullMarked;
