package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.Base;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** What is completed: {@code budget}, {@code unstated}, the id of a target, or the target of a period. */
final class AgainstCodec implements Codec<Base.Against> {

    private static final Text NAME = Text.of("完成率的对照对象（against）", "what is completed");
    private static final TermCodec<Base.Against> BUDGET =
            TermCodec.of("budget", Text.of("预算", "the budget"), new Base.AgainstBudget());
    private static final TermCodec<Base.Against> UNSTATED =
            TermCodec.of("unstated", Text.of("未注明", "not stated"), new Base.AgainstUnstated());
    private static final Codec<Base.AgainstTarget> TARGET =
            Codecs.map(Codecs.REF, Base.AgainstTarget::new, Base.AgainstTarget::target);
    private final VariantCodec<Base.Against> mapping = VariantCodec.<Base.Against>of(NAME)
            .with(
                    "period",
                    Base.AgainstPeriod.class,
                    RecordTable.single("period", Codecs.PERIOD, Base.AgainstPeriod::period, Base.AgainstPeriod::new))
            .with(
                    "target",
                    Base.AgainstTarget.class,
                    RecordTable.single("target", Codecs.REF, Base.AgainstTarget::target, Base.AgainstTarget::new));

    @Override
    public Base.@Nullable Against read(Node node, ReadContext context) {
        if (node instanceof Scalar scalar) {
            if (BUDGET.has(scalar.text())) {
                return BUDGET.read(node, context);
            }
            return UNSTATED.has(scalar.text()) ? UNSTATED.read(node, context) : TARGET.read(node, context);
        }
        return mapping.read(node, context);
    }

    /** Writes a target by its id alone, unless the id is one of the words. */
    @Override
    public Node write(Base.Against value, String language) {
        if (value instanceof Base.AgainstTarget target) {
            String text = target.target().toString();
            return BUDGET.has(text) || UNSTATED.has(text)
                    ? mapping.write(value, language)
                    : TARGET.write(target, language);
        }
        if (value instanceof Base.AgainstPeriod) {
            return mapping.write(value, language);
        }
        return value instanceof Base.AgainstBudget ? BUDGET.write(value, language) : UNSTATED.write(value, language);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Choice(List.of(BUDGET.schema(), UNSTATED.schema(), TARGET.schema(), mapping.schema()));
    }
}
