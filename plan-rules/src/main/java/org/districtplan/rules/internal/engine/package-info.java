/** Runs rules over plans, collects their answers and keeps a changing set checked. */
@NullMarked
package org.districtplan.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
