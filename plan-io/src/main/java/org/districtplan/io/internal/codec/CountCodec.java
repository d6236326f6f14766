package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.Claim;
import org.districtplan.model.CountedThing;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** The count of a list: what is counted is a word, or the ids themselves. */
final class CountCodec {

    /** Reads and writes a count. */
    static final Codec<Claim.Count> COUNT = RecordTable.<Claim.Count>of(Text.of("count（计数）", "count"))
            .required("of", new CountedCodec(), count -> new Counted(count.of(), count.listed()), Draft.to("of"))
            .required("is", OperandCodec.OPERAND, Claim.Count::is, Draft.to("is"))
            .build(draft -> {
                Counted counted = draft.get("of");
                return new Claim.Count(counted.of(), counted.listed(), draft.get("is"));
            });

    private CountCodec() {}

    /** What is counted. */
    private record Counted(CountedThing of, List<Ref> listed) {}

    private static final class CountedCodec implements Codec<Counted> {

        private final Codec<CountedThing> word =
                TermCodec.of(CountedThing.class, List.of(CountedThing.SECTIONS, CountedThing.SUBJECTS));
        private final Codec<List<Ref>> ids = new WholeList<>(Codecs.REF, 0);

        @Override
        public @Nullable Counted read(Node node, ReadContext context) {
            if (node instanceof Items) {
                List<Ref> listed = ids.read(node, context);
                return listed == null ? null : new Counted(CountedThing.LISTED, listed);
            }
            CountedThing thing = word.read(node, context);
            return thing == null ? null : new Counted(thing, List.of());
        }

        @Override
        public Node write(Counted value, String language) {
            return value.of() == CountedThing.LISTED
                    ? ids.write(value.listed(), language)
                    : word.write(value.of(), language);
        }

        @Override
        public SchemaNode schema() {
            return new SchemaNode.Choice(List.of(word.schema(), ids.schema()));
        }
    }
}
