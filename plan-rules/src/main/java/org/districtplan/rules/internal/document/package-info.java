/** What several rules ask about documents: their dates, what an excerpt leaves out, the subjects they name and the stages of these. */
@NullMarked
package org.districtplan.rules.internal.document;

import org.jspecify.annotations.NullMarked;
