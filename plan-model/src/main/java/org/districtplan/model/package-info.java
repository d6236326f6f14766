/** The elements of a plan, the registry that plans share, and the set that holds them together. */
@NullMarked
package org.districtplan.model;

import org.jspecify.annotations.NullMarked;
