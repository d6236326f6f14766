package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** What became of the targets of one document in the next. */
record ChangeView(Link earlier, Link later, Text counts, Part<Row> rows) {

    /** One target; a side is null where the document has no such target. */
    record Row(
            boolean isMoved,
            Text kind,
            String symbol,
            Text name,
            @Nullable Side earlier,
            @Nullable Side later,
            @Nullable Text move,
            Text summary) {}

    /** What one document requires. */
    record Side(Text criterion, List<Link> links) {}
}
