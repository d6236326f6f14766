/**
 * What is read and within which limits: documents, their kinds, and the problems a document can have. This package is the
 * ground on which the readers rest. Start at {@link org.districtplan.io.source.Source}.
 */
@NullMarked
package org.districtplan.io.source;

import org.jspecify.annotations.NullMarked;
