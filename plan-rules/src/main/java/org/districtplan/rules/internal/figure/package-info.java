/**
 * What equations, rules and assessment share about figures: where each is stated and with what value, which of several
 * statements counts, and the growth between two levels.
 */
@NullMarked
package org.districtplan.rules.internal.figure;

import org.jspecify.annotations.NullMarked;
