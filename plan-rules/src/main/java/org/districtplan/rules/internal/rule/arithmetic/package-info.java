/** Rules about arithmetic: sums, shares, growth and everything else that numbers have to satisfy. */
@NullMarked
package org.districtplan.rules.internal.rule.arithmetic;

import org.jspecify.annotations.NullMarked;
