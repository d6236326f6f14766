package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What several documents say of one subject, in the order of the documents.
 *
 * @param last the last stage that was required and the last one that was reported
 * @param after how many later documents do not mention it; empty if there is none
 */
record LifeView(String anchor, Text name, Text kind, Text last, Text after, List<Stop> stops) {

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
