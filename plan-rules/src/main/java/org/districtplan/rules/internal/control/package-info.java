/** The files that control a check: rule profiles and baselines. */
@NullMarked
package org.districtplan.rules.internal.control;

import org.jspecify.annotations.NullMarked;
