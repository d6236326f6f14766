/** Rules about targets: how they are set, and whether later documents follow them up. */
@NullMarked
package org.districtplan.rules.internal.rule.targets;

import org.jspecify.annotations.NullMarked;
