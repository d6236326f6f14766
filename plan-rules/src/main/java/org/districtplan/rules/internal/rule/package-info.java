/** The rules of this library, one in a file; {@link org.districtplan.rules.internal.rule.StandardRules} lists them. */
@NullMarked
package org.districtplan.rules.internal.rule;

import org.jspecify.annotations.NullMarked;
