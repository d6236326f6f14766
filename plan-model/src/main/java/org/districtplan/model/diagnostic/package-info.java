/**
 * Problems and findings, and where they stand: what readers and rules alike report.
 *
 * <p>Start with {@link org.districtplan.model.diagnostic.Diagnostic}; {@link
 * org.districtplan.model.diagnostic.SourceMap} ties the elements of a plan to the file they were read from. Every type
 * here except the builders is immutable and thread-safe; null is refused unless marked {@code Nullable}.
 */
@NullMarked
package org.districtplan.model.diagnostic;

import org.jspecify.annotations.NullMarked;
