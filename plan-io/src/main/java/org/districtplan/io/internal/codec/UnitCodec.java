package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** The unit of an indicator, which the author has to state or to call {@code unstated}. */
final class UnitCodec implements Codec<UnitCodec.Stated> {

    static final UnitCodec INSTANCE = new UnitCodec();

    /**
     * What is said of the unit.
     *
     * @param unit the unit, null if it is unstated
     */
    record Stated(@Nullable Unit unit) {}

    private static final TermCodec<Stated> UNSTATED =
            TermCodec.of("unstated", Text.of("未注明", "not stated"), new Stated(null));
    private static final Codec<Stated> UNIT = Codecs.map(Codecs.UNIT, Stated::new, UnitCodec::unit);

    private UnitCodec() {}

    private static Unit unit(Stated stated) {
        if (stated.unit() == null) {
            throw new IllegalArgumentException("no unit");
        }
        return stated.unit();
    }

    @Override
    public @Nullable Stated read(Node node, ReadContext context) {
        return node instanceof Scalar scalar && UNSTATED.has(scalar.text())
                ? UNSTATED.read(node, context)
                : UNIT.read(node, context);
    }

    @Override
    public Node write(Stated value, String language) {
        return value.unit() == null ? UNSTATED.write(value, language) : UNIT.write(value, language);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Choice(List.of(UNSTATED.schema(), UNIT.schema()));
    }
}
