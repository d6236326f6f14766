/** Files that are replaced as a whole or not at all. */
@NullMarked
package org.districtplan.io.internal.file;

import org.jspecify.annotations.NullMarked;
