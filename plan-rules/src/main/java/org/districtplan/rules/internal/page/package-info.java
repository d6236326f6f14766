/** The page of a report: what stands on it as view records, and the templates that write them as HTML. */
@NullMarked
package org.districtplan.rules.internal.page;

import org.jspecify.annotations.NullMarked;
