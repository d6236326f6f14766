/** How reports are written. Start at {@link org.districtplan.rules.internal.report.ReportText}. */
@NullMarked
package org.districtplan.rules.internal.report;

import org.jspecify.annotations.NullMarked;
