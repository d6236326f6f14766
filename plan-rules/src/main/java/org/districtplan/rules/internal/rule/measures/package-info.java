/** Rules about measures: who is responsible, by when, and what later documents say. */
@NullMarked
package org.districtplan.rules.internal.rule.measures;

import org.jspecify.annotations.NullMarked;
