/** Readers and writers of plans. */
@NullMarked
package org.districtplan.io;

import org.jspecify.annotations.NullMarked;
