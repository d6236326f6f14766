/** Where targets stand: the status of each with its certainty and every number it rests on. Start at {@link org.districtplan.rules.achievement.Assessment}. */
@NullMarked
package org.districtplan.rules.achievement;

import org.jspecify.annotations.NullMarked;
