package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * An integer of at most nine digits, without leading zeros.
 *
 * @param least the least it may be; not negative
 */
record IntegerCodec(int least) implements Codec<Integer> {

    private static final Text EXPECTED = Text.of("整数", "an integer");
    private static final String FORM = "0|-?[1-9][0-9]{0,8}";

    @Override
    public @Nullable Integer read(Node node, ReadContext context) {
        Scalar scalar = Codecs.scalar(node, EXPECTED, context);
        if (scalar == null) {
            return null;
        }
        if (scalar.style() == Scalar.Style.QUOTED || scalar.style() == Scalar.Style.BOOLEAN) {
            Codecs.wrongType(node, EXPECTED, Text.of(""), context);
            return null;
        }
        if (!scalar.text().matches(FORM) || Integer.parseInt(scalar.text()) < least) {
            context.report(ReadProblem.BAD_NUMBER, node, "least", least, "found", Faults.quoted(scalar.text()));
            return null;
        }
        return Integer.valueOf(scalar.text());
    }

    @Override
    public Node write(Integer value, String language) {
        return new Scalar(value.toString(), Scalar.Style.NUMBER, Node.NOWHERE);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Scalar(List.of(SchemaNode.Type.INTEGER), null, least, EXPECTED);
    }
}
