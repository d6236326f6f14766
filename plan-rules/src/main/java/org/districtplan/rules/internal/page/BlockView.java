package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;

/** A list with a title and its counts, such as what a report says of each target of a plan. */
record BlockView(String anchor, Text title, Text counts, Part<Line> lines) {

    /** One entry with a word that says what it is. */
    record Line(String tone, String symbol, Text label, Text text, List<Link> links) {}
}
