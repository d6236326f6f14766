/** What rules and assessment share about figures: which statement of a figure counts, and the growth between two levels. */
@NullMarked
package org.districtplan.rules.internal.figure;

import org.jspecify.annotations.NullMarked;
