package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;

/** The targets by status, grouped by one property. */
record BoardView(String anchor, Text by, List<Text> statuses, Part<Row> rows) {

    /**
     * The targets of one group.
     *
     * @param share of the judged targets those as planned, a dash if none is judged
     * @param counts the targets of each status
     */
    record Row(Text name, int total, int judged, String share, List<Integer> counts) {}
}
