/** Plans as tables: {@link org.districtplan.rules.internal.tables.AllTables} lists them, each is a class of its own. */
@NullMarked
package org.districtplan.rules.internal.tables;

import org.jspecify.annotations.NullMarked;
