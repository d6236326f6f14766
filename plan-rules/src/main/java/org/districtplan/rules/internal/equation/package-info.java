/** Arithmetic over stated figures: what the relations of a plan compute, compared with what it states. */
@NullMarked
package org.districtplan.rules.internal.equation;

import org.jspecify.annotations.NullMarked;
