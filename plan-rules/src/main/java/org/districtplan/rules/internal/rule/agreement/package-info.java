/** Rules about agreement: figures, units and stages that are stated more than once. */
@NullMarked
package org.districtplan.rules.internal.rule.agreement;

import org.jspecify.annotations.NullMarked;
