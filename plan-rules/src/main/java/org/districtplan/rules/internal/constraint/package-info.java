/** The Jakarta constraints on the records of the model, run one element at a time. */
@NullMarked
package org.districtplan.rules.internal.constraint;

import org.jspecify.annotations.NullMarked;
