/** What several rules ask about a document: its dates, and what an excerpt leaves out. */
@NullMarked
package org.districtplan.rules.internal.document;

import org.jspecify.annotations.NullMarked;
