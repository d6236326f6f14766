/** From the tree to canonical text. Start at {@link org.districtplan.io.internal.emit.Emitter}. */
@NullMarked
package org.districtplan.io.internal.emit;

import org.jspecify.annotations.NullMarked;
