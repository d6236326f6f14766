/**
 * The values plans are made of: quantities as stated, the intervals they allow, periods, places, references and codes.
 *
 * <p>Start with {@link org.districtplan.model.value.Quantity} for figures and {@link
 * org.districtplan.model.value.Interval} for what a stated figure allows. Every type here is immutable and thread-safe,
 * refuses null unless marked {@code Nullable}, refuses text it cannot read with {@link
 * org.districtplan.model.value.InvalidTextException}, and has a {@code parse} that is the inverse of its {@code
 * toString}.
 */
@NullMarked
package org.districtplan.model.value;

import org.jspecify.annotations.NullMarked;
