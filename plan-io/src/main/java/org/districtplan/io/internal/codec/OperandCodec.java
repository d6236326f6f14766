package org.districtplan.io.internal.codec;

import java.util.Objects;
import org.districtplan.model.Operand;
import org.districtplan.model.diagnostic.Text;

/** The shapes of an operand: the id of a figure or target, a value, or a key. */
final class OperandCodec {

    /** Reads and writes an operand. */
    static final Codec<Operand> OPERAND = VariantCodec.<Operand>of(
                    Text.of("关系中的项", "an operand"),
                    Codecs.map(Codecs.REF, Operand.Named::new, Operand.Named::ref),
                    Operand.Named.class::isInstance)
            .with(
                    "value",
                    Operand.Literal.class,
                    RecordTable.single("value", Codecs.QUANTITY, Operand.Literal::value, Operand.Literal::new))
            .with(
                    "indicator",
                    Operand.Keyed.class,
                    RecordTable.<Operand.Keyed>of(Text.of("关系中的指标键", "an operand's figure key"))
                            .part(KeyTables.of(Operand.Keyed::key, Draft.to("key")))
                            .build(draft -> new Operand.Keyed(Objects.requireNonNull(draft.find("key")))));

    private OperandCodec() {}
}
