package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Text;

/** How much stands in a section and in those below it. */
record OutlineCounts(Map<ElementKind, Integer> items, int findings) {

    OutlineCounts {
        items = Map.copyOf(items);
    }

    static OutlineCounts of(List<OutlineView.Item> items, List<OutlineView.Node> children) {
        Map<ElementKind, Integer> counts = new EnumMap<>(ElementKind.class);
        int findings = 0;
        for (OutlineView.Item item : items) {
            if (item.kind() != ElementKind.SECTION) {
                counts.merge(item.kind(), 1, Integer::sum);
            }
            findings += item.findings();
        }
        for (OutlineView.Node child : children) {
            child.counts().items().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
            findings += child.counts().findings();
        }
        return new OutlineCounts(counts, findings);
    }

    /** Says what there is, without the findings. */
    Text text() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            Integer count = items.get(kind);
            if (count != null) {
                zh.add(kind.label().zh() + " " + count);
                en.add((kind == ElementKind.OBSERVATION ? "figures" : kind.key()) + " " + count);
            }
        }
        return Text.of(String.join("，", zh), String.join(", ", en));
    }
}
