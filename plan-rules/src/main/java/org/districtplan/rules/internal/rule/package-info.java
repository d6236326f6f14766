/** The rules of this library: a package for each family; {@link org.districtplan.rules.internal.rule.StandardRules} lists them. */
@NullMarked
package org.districtplan.rules.internal.rule;

import org.jspecify.annotations.NullMarked;
