/**
 * The immutable model of what governments publish as plans: plans, targets, measures and figures.
 *
 * <p>Start with {@link org.districtplan.model.Plan}, one document, and {@link org.districtplan.model.PlanSet}, several
 * with the registry they share. Records keep what was stated; {@link org.districtplan.model.PlanSet#resolvedKey}
 * says which figures are the same figure.
 *
 * <p><b>What grows.</b> The format gains keys, and records gain components with it. A record with a builder is built by
 * its builder and read by its accessors: a new component has a default in the builder and breaks no caller. Its
 * canonical constructor may gain parameters in any minor release, before and after 1.0, and so may a record pattern
 * over it. Enums and sealed interfaces may gain constants and variants with a new version of the format; keep a default
 * branch where you switch over them. Records without a builder are complete: they change only with a new major version.
 *
 * <p><b>Names.</b> {@code of} makes a value from its parts, {@code parse} from text, {@code from} from a value of
 * another type, {@code builder} and {@code toBuilder} step by step. A method that may have no result returns {@code
 * Optional}; a component that may be missing is marked {@code Nullable}.
 *
 * <p><b>Null, exceptions, threads.</b> Every package is {@code NullMarked}: whatever is not marked {@code Nullable}
 * refuses null with {@link NullPointerException}. Text that cannot be parsed is refused with {@link
 * org.districtplan.model.value.InvalidTextException}, an incomplete builder with {@link IllegalStateException}.
 * Everything but the builders is immutable and thread-safe.
 */
@NullMarked
package org.districtplan.model;

import org.jspecify.annotations.NullMarked;
