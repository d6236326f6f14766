/**
 * How far targets are met: the status of each target with its certainty and every number that led to it. Start at {@link
 * org.districtplan.rules.achievement.Assessment}.
 */
@NullMarked
package org.districtplan.rules.achievement;

import org.jspecify.annotations.NullMarked;
