/**
 * How each element is written: one table of keys per element drives reading, writing and the JSON Schema alike.
 *
 * <p>Start with {@link org.districtplan.io.internal.codec.Codec} and, for a table, {@link
 * org.districtplan.io.internal.codec.MeasureTable}.
 */
@NullMarked
package org.districtplan.io.internal.codec;

import org.jspecify.annotations.NullMarked;
