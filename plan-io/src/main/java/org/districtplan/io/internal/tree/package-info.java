/** The located tree that YAML and JSON are read into and written from. */
@NullMarked
package org.districtplan.io.internal.tree;

import org.jspecify.annotations.NullMarked;
