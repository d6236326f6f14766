package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The outline of one document, as a way to what stands in it.
 *
 * @param elsewhere what stands in no section of the outline
 * @param moreSections how many sections are not listed
 */
record OutlineView(DocumentView document, List<Node> sections, List<Item> elsewhere, int moreSections, int moreItems) {

    /** A section with what stands in it. */
    record Node(String anchor, String label, String title, Text contents, List<Item> items, List<Node> children) {}

    /** One thing in a section. */
    record Item(String kind, Text label, Text text, @Nullable Text value, List<Link> links) {}
}
