package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What several documents say of one subject, in the order of the documents.
 *
 * @param course what became of it, as a word for the filter
 * @param tone the class of its colours
 * @param last the last stage that was required and the last one that was reported
 */
record LifeView(
        String anchor,
        Text name,
        Text kind,
        String course,
        Text courseLabel,
        String tone,
        String symbol,
        Text last,
        Part<Stop> stops) {

    /** One document in the life of a subject. */
    record Stop(Link document, String date, Part<Mark> marks) {}

    /**
     * One thing that a document says.
     *
     * @param isReported whether it was done; else it is to be done
     * @param stage the stage, or the verdict of a report; null if none is named
     * @param findings what was found about it
     */
    record Mark(boolean isReported, @Nullable Text stage, String title, Link place, List<Link> findings) {}
}
