package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import java.util.List;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.RuleParameter;
import org.jspecify.annotations.Nullable;

/**
 * The value of a parameter: a number it may be set to.
 *
 * @param parameter the parameter
 */
record ParameterCodec(RuleParameter parameter) implements Codec<BigDecimal> {

    private static final String FORM = "-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?";

    @Override
    public @Nullable BigDecimal read(Node node, ReadContext context) {
        Scalar scalar = Codecs.scalar(node, parameter.allowed(), context);
        if (scalar == null) {
            return null;
        }
        boolean number = scalar.style() == Scalar.Style.PLAIN || scalar.style() == Scalar.Style.NUMBER;
        BigDecimal value = number && scalar.text().matches(FORM) ? new BigDecimal(scalar.text()) : null;
        if (value == null || !parameter.allows(value)) {
            Codecs.wrongType(node, parameter.allowed(), Text.of(""), context);
            return null;
        }
        return value;
    }

    @Override
    public Node write(BigDecimal value, String language) {
        return new Scalar(value.toPlainString(), Scalar.Style.NUMBER, Node.NOWHERE);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Scalar(List.of(SchemaNode.Type.NUMBER), null, null, parameter.allowed());
    }
}
