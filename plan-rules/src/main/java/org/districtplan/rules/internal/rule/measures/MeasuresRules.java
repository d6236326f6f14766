package org.districtplan.rules.internal.rule.measures;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class MeasuresRules {

    private MeasuresRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(
                MeasureWithoutParty.rule(),
                MeasureWithoutDeadline.rule(),
                DuplicateMeasure.rule(),
                MeasureOverdue.rule(),
                MeasureCarriedOver.rule(),
                MeasureDropped.rule());
    }
}
