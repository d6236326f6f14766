package org.districtplan.rules.internal.rule.agreement;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class AgreementRules {

    private AgreementRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(
                UnitMismatch.rule(), FigureValuesDiffer.rule(), StageContradiction.rule(), StageBackwards.rule());
    }
}
