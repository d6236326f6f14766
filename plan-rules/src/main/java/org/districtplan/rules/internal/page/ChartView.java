package org.districtplan.rules.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * A bullet chart; positions are percentages of its width.
 *
 * @param low the number at the left end, with its unit
 * @param high the number at the right end
 * @param band what meets the target
 * @param bandFrom the limit of the band on the left, null if it is open there
 * @param bandTo the limit on the right, null if it is open there
 * @param bar from the start value, or zero, to the middle of what was reached; null if the width shows neither
 * @param interval the true values that what was reached allows, null if it is one number
 * @param baseline the start value, null if there is none
 * @param schedule where the target should be by now, null if that was not part of the assessment
 */
record ChartView(
        String low,
        String high,
        Span band,
        @Nullable String bandFrom,
        @Nullable String bandTo,
        @Nullable Span bar,
        String actual,
        @Nullable Span interval,
        @Nullable String baseline,
        @Nullable String schedule) {

    /** A stretch of the width. */
    record Span(String from, String width, String to) {}
}
