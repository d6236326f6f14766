package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Operand;

/** Makes the trees of parts of elements, to be shown by themselves. */
public final class Fragments {

    // None of these parts has a name, so the language makes no difference.
    private static final String ANY_LANGUAGE = "zh";

    private Fragments() {}

    /** Makes the tree of a criterion. */
    public static Node of(Criterion criterion) {
        return CriterionCodec.CRITERION.write(criterion, ANY_LANGUAGE);
    }

    /** Makes the tree of an operand. */
    public static Node of(Operand operand) {
        return OperandCodec.OPERAND.write(operand, ANY_LANGUAGE);
    }

    /** Makes the tree of what a figure is compared with. */
    public static Node of(Base base) {
        List<Fields.Field> fields = new ArrayList<>();
        new BasePart().write(KeyPattern.builder().base(base).build(), ANY_LANGUAGE, fields);
        return new Fields(fields, Node.NOWHERE);
    }
}
