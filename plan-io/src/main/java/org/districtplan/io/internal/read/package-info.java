/** From files to a set of plans: one document after the other, then together. */
@NullMarked
package org.districtplan.io.internal.read;

import org.jspecify.annotations.NullMarked;
