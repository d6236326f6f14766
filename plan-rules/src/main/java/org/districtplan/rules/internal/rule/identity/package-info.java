/** Rules about identity: ids, names and official codes. */
@NullMarked
package org.districtplan.rules.internal.rule.identity;

import org.jspecify.annotations.NullMarked;
