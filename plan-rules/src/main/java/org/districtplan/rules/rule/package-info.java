/** What a rule is, what it works on and what it answers. Start at {@link org.districtplan.rules.rule.Rule}. */
@NullMarked
package org.districtplan.rules.rule;

import org.jspecify.annotations.NullMarked;
