package org.districtplan.rules.internal.rule.structure;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class StructureRules {

    private StructureRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(
                MalformedElement.rule(),
                UnresolvedReference.rule(),
                PlaceNotInOutline.rule(),
                OutlineNumberGap.rule(),
                OutlineNumberRepeated.rule(),
                TableHeaderMisfit.rule(),
                RepeatedItem.rule());
    }
}
