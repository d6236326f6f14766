/** Findings that are reported once for many elements of a plan. */
@NullMarked
package org.districtplan.rules.internal.finding;

import org.jspecify.annotations.NullMarked;
