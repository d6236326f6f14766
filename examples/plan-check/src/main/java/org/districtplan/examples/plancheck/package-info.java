/** The command-line program {@code plan-check}. */
@NullMarked
package org.districtplan.examples.plancheck;

import org.jspecify.annotations.NullMarked;
