/** Reports and tables of what was checked. Start at {@link org.districtplan.rules.report.TextReport}. */
@NullMarked
package org.districtplan.rules.report;

import org.jspecify.annotations.NullMarked;
