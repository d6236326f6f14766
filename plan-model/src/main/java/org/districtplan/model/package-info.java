/**
 * The immutable model of what governments publish as plans: plans, targets, measures and figures.
 *
 * <p>Start with {@link org.districtplan.model.Plan}, one document, and {@link org.districtplan.model.PlanSet}, several
 * with the registry they share. Records keep what was stated; {@link org.districtplan.model.PlanSet#resolvedKey}
 * says which figures are the same figure. Wide records have builders; before 1.0 the builder is the promise, the
 * canonical constructor may grow. Everything here is immutable and thread-safe, and refuses null unless marked {@code
 * Nullable}.
 */
@NullMarked
package org.districtplan.model;

import org.jspecify.annotations.NullMarked;
