/** Going through everything a set of plans holds, each thing with its name in the set. */
@NullMarked
package org.districtplan.rules.internal.walk;

import org.jspecify.annotations.NullMarked;
