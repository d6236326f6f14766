/**
 * What became of targets, measures and subjects from one document to the next. Start at {@link
 * org.districtplan.rules.internal.across.FollowUps}.
 */
@NullMarked
package org.districtplan.rules.internal.across;

import org.jspecify.annotations.NullMarked;
