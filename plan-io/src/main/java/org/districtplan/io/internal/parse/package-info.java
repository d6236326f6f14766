/** From bytes to located trees: the tokens of YAML and JSON, and what can be wrong with them. */
@NullMarked
package org.districtplan.io.internal.parse;

import org.jspecify.annotations.NullMarked;
