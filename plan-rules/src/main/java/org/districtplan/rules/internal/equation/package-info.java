/** Arithmetic over printed figures: what the relations of a plan compute, against what it prints. */
@NullMarked
package org.districtplan.rules.internal.equation;

import org.jspecify.annotations.NullMarked;
