/** The JSON Schema made from the tables that read and write. */
@NullMarked
package org.districtplan.io.internal.schema;

import org.jspecify.annotations.NullMarked;
