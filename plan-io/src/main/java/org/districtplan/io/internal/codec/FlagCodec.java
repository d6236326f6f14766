package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
final class FlagCodec implements Codec<Boolean> {

    private static final Text EXPECTED = Text.of("真假值 true 或 false", "true or false");

    @Override
    public @Nullable Boolean read(Node node, ReadContext context) {
        Scalar scalar = Codecs.scalar(node, EXPECTED, context);
        if (scalar == null) {
            return null;
        }
        boolean quoted = scalar.style() == Scalar.Style.QUOTED;
        if (!quoted && scalar.text().equals("true")) {
            return true;
        }
        if (!quoted && scalar.text().equals("false")) {
            return false;
        }
        Codecs.wrongType(node, EXPECTED, Text.of(""), context);
        return null;
    }

    @Override
    public Node write(Boolean value, String language) {
        return new Scalar(value.toString(), Scalar.Style.BOOLEAN, Node.NOWHERE);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Scalar(List.of(SchemaNode.Type.BOOLEAN), null, null, EXPECTED);
    }
}
