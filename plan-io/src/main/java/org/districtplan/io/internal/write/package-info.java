/** From plans and registries to the trees of their files. */
@NullMarked
package org.districtplan.io.internal.write;

import org.jspecify.annotations.NullMarked;
