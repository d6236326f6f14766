package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * One finding with its evidence.
 *
 * @param kind the severity as a word for the style and the filter
 * @param title what its rule finds, null if the reader found it
 * @param intervals what a rule of arithmetic compared; empty if it compared nothing
 * @param documentId the id of the document it is in, empty if it is in none
 * @param targets the targets on the page it is about
 */
record FindingView(
        String anchor,
        String kind,
        Text severity,
        String rule,
        @Nullable Text title,
        Text message,
        Text intervals,
        String documentId,
        @Nullable Link document,
        @Nullable Link place,
        String where,
        Part<Related> related,
        List<Link> targets) {

    /** The class of its colours. */
    String tone() {
        return switch (kind) {
            case "error" -> "bad";
            case "warning" -> "slow";
            default -> "open";
        };
    }

    String symbol() {
        return switch (kind) {
            case "error" -> "✕";
            case "warning" -> "!";
            default -> "i";
        };
    }

    /** What its rule finds, or the id of the problem in a file. */
    Text heading() {
        return title == null ? Text.of(rule) : title;
    }

    /** Another place that belongs to it. */
    record Related(Text label, @Nullable Link place, String where) {}
}
