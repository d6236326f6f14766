/** What reader and rules report, and where: diagnostics, messages and places in a source. */
@NullMarked
package org.districtplan.model.diagnostic;

import org.jspecify.annotations.NullMarked;
