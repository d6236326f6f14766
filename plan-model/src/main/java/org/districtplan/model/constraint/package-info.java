/**
 * Jakarta constraints for what one element can get wrong by itself: a malformed document number, a wrong check
 * character, a reversed period.
 *
 * <p>They need nothing but the Jakarta Validation API and take null as valid. Their messages hold neither parameters
 * nor expressions; start at {@link org.districtplan.model.constraint.ConstraintTexts} for what they say in Chinese and
 * English. Every type here is immutable and thread-safe; null is refused unless marked {@code Nullable}.
 */
@NullMarked
package org.districtplan.model.constraint;

import org.jspecify.annotations.NullMarked;
