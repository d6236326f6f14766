package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.model.diagnostic.ElementKind;
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
    record Node(String anchor, String label, Text title, OutlineCounts counts, List<Item> items, List<Node> children) {}

    /**
     * One thing in a section, or the section itself where something was found about it.
     *
     * @param anchor null for a section, which has its own
     * @param findings how many of the links lead to findings
     */
    record Item(
            @Nullable String anchor,
            ElementKind kind,
            Text text,
            @Nullable Text value,
            List<Link> links,
            int findings) {

        Text label() {
            Text label = kind.label();
            return kind == ElementKind.OBSERVATION ? Text.of(label.zh(), "figure") : label;
        }
    }
}
