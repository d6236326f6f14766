package org.districtplan.io.internal.codec;

import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.Priority;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** The keys of a taxonomy and of its nodes, which hold nodes in turn. */
public final class TaxonomyTable {

    /** Reads and writes a taxonomy. */
    public static final RecordCodec<Taxonomy, Taxonomy.Builder> CODEC = ElementTables.finish(
            ElementTables.<Taxonomy, Taxonomy.Builder>start(ElementKind.TAXONOMY, Taxonomy::builder)
                    .required("title", Codecs.TEXT, Taxonomy::title, Taxonomy.Builder::title)
                    .optional("continues", Codecs.REF, Taxonomy::continues, Taxonomy.Builder::continues)
                    .list("nodes", new NodeCodec(), Taxonomy::nodes, Taxonomy.Builder::nodes),
            Taxonomy.Builder::build);

    private static final RecordCodec<TaxonomyNode, TaxonomyNode.Builder> NODE =
            RecordTable.<TaxonomyNode, TaxonomyNode.Builder>of(Text.of("体系的节点", "taxonomy node"), TaxonomyNode::builder)
                    .required("subject", Codecs.ID, TaxonomyNode::subject, TaxonomyNode.Builder::subject)
                    .optional(
                            "class",
                            TermCodec.of(Priority.class),
                            TaxonomyNode::priority,
                            TaxonomyNode.Builder::priority)
                    .list("items", Codecs.TEXT, TaxonomyNode::items, TaxonomyNode.Builder::items)
                    .flag("open", TaxonomyNode::open, TaxonomyNode.Builder::open)
                    .optional("from", Codecs.TEXT, TaxonomyNode::from, TaxonomyNode.Builder::from)
                    .list("nodes", new NodeCodec(), TaxonomyNode::nodes, TaxonomyNode.Builder::nodes)
                    .build(TaxonomyNode.Builder::build);

    private TaxonomyTable() {}

    /** Stands for the table of nodes, which is made with it. */
    private static final class NodeCodec implements Codec<TaxonomyNode> {
        @Override
        public @Nullable TaxonomyNode read(Node node, ReadContext context) {
            return NODE.read(node, context);
        }

        @Override
        public Node write(TaxonomyNode value, String language) {
            return NODE.write(value, language);
        }

        @Override
        public SchemaNode schema() {
            return new SchemaNode.Named("taxonomy-node", NODE::schema);
        }
    }
}
