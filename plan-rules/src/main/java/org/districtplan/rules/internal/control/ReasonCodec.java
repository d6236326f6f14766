package org.districtplan.rules.internal.control;

import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** Why a finding is accepted: a text that is not blank, since a written baseline waits for its reasons. */
final class ReasonCodec implements Codec<String> {

    static final ReasonCodec INSTANCE = new ReasonCodec();

    private static final Text EXPECTED = Text.of("接受该问题的理由", "the reason why the finding is accepted");

    private ReasonCodec() {}

    @Override
    public @Nullable String read(Node node, ReadContext context) {
        if (node instanceof Scalar scalar && scalar.text().isBlank()) {
            Codecs.wrongType(node, EXPECTED, Text.of("；请写明理由", "; fill it in"), context);
            return null;
        }
        return Codecs.TEXT.read(node, context);
    }

    @Override
    public Node write(String value, String language) {
        return Scalar.text(value);
    }

    @Override
    public SchemaNode schema() {
        return Codecs.TEXT.schema();
    }
}
