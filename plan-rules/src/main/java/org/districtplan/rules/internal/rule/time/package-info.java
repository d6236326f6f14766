/** Rules about time: dates of documents, periods of figures and targets. */
@NullMarked
package org.districtplan.rules.internal.rule.time;

import org.jspecify.annotations.NullMarked;
