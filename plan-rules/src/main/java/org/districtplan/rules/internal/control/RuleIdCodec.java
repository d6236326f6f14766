package org.districtplan.rules.internal.control;

import java.util.Collection;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule there is.
 *
 * @param ids the ids
 */
record RuleIdCodec(Collection<String> ids) implements Codec<String> {

    private static final Text EXPECTED = Text.of("规则的编号", "the id of a rule");

    @Override
    public @Nullable String read(Node node, ReadContext context) {
        Scalar scalar = Codecs.scalar(node, EXPECTED, context);
        if (scalar == null) {
            return null;
        }
        if (!ids.contains(scalar.text())) {
            Text suggestion =
                    Nearest.to(scalar.text(), ids).map(Nearest::didYouMean).orElse(Text.of(""));
            Codecs.wrongType(node, EXPECTED, suggestion, context);
            return null;
        }
        return scalar.text();
    }

    @Override
    public Node write(String value, String language) {
        return Scalar.text(value);
    }

    @Override
    public SchemaNode schema() {
        return Codecs.ID.schema();
    }
}
