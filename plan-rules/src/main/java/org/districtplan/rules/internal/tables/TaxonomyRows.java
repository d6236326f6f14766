package org.districtplan.rules.internal.tables;

import java.util.stream.Stream;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.diagnostic.ElementKind;
import org.jspecify.annotations.Nullable;

/** {@code taxonomies.csv}: each node, and below it a row for each of its items. */
final class TaxonomyRows {

    /** A node, or one of its items. */
    private record Entry(
            CsvRow<Taxonomy> taxonomy,
            String path,
            TaxonomyNode node,
            @Nullable String item) {}

    private TaxonomyRows() {}

    static CsvTable<?> of(TableContext context) {
        return new CsvTable<>("taxonomies.csv", () -> CsvRow.all(context, ElementKind.TAXONOMY, Taxonomy.class)
                        .flatMap(row -> row.element().nodes().stream().flatMap(node -> entries(row, "", node))))
                .column("plan", entry -> entry.taxonomy().plan().id())
                .column("taxonomy", entry -> entry.taxonomy().id())
                .column("path", Entry::path)
                .column("subject", entry -> entry.node().subject())
                .column("class", entry -> entry.node().priority())
                .column("item", Entry::item)
                .column(
                        "subject_name",
                        entry -> context.name(
                                entry.taxonomy().plan(), entry.node().subject()))
                .column("open", entry -> entry.item() == null ? entry.node().open() : null)
                .column("from", entry -> entry.node().from())
                .column("title", entry -> entry.taxonomy().element().title())
                .column("continues", entry -> entry.taxonomy().element().continues())
                .column("at", entry -> entry.taxonomy().element().at());
    }

    private static Stream<Entry> entries(CsvRow<Taxonomy> row, String above, TaxonomyNode node) {
        String path = above + node.subject();
        return Stream.of(
                        Stream.of(new Entry(row, path, node, null)),
                        node.items().stream().map(item -> new Entry(row, path, node, item)),
                        node.nodes().stream().flatMap(below -> entries(row, path + "/", below)))
                .flatMap(each -> each);
    }
}
