package org.districtplan.rules.internal.control;

import java.math.BigDecimal;
import java.util.List;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.InvalidTextException;
import org.jspecify.annotations.Nullable;

/**
 * An interval in the usual notation, in quotes, since YAML takes a bracket for a list.
 *
 * @param inside the number that has to lie in it, null for none
 */
record IntervalCodec(@Nullable BigDecimal inside) implements Codec<Interval> {

    private static final Text ANY = Text.of(
            "加引号的区间，如 \"[0.95, 1.05]\"、\"(1, ∞)\"", "an interval in quotes, such as \"[0.95, 1.05]\" or \"(1, ∞)\"");

    private Text expected() {
        return inside == null
                ? ANY
                : Text.of("包含 " + inside + " 的区间，须加引号", "an interval in quotes that contains " + inside);
    }

    @Override
    public @Nullable Interval read(Node node, ReadContext context) {
        if (node instanceof Items) {
            Codecs.wrongType(node, expected(), Text.of("；请加引号", "; put it in quotes"), context);
            return null;
        }
        Scalar scalar = Codecs.scalar(node, expected(), context);
        Interval interval = scalar == null ? null : parsed(scalar.text());
        if (scalar != null && (interval == null || (inside != null && !interval.contains(inside)))) {
            Codecs.wrongType(node, expected(), Text.of(""), context);
            return null;
        }
        return interval;
    }

    private static @Nullable Interval parsed(String text) {
        try {
            return Interval.parse(text);
        } catch (InvalidTextException e) {
            return null;
        }
    }

    @Override
    public Node write(Interval value, String language) {
        return Scalar.text(value.toString());
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Scalar(List.of(SchemaNode.Type.STRING), null, null, ANY);
    }
}
