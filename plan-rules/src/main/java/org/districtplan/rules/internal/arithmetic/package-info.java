/** Arithmetic over printed figures: what the relations of a plan compute, against what it prints. */
@NullMarked
package org.districtplan.rules.internal.arithmetic;

import org.jspecify.annotations.NullMarked;
