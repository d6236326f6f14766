package org.districtplan.rules.internal.rule.targets;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class TargetsRules {

    private TargetsRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(
                TargetNotMeasurable.rule(),
                DuplicateTarget.rule(),
                ContradictoryTargets.rule(),
                StretchBelowBase.rule(),
                LevelAndGrowthDisagree.rule(),
                TargetBelowReached.rule(),
                TargetOffPath.rule(),
                TargetReferenceMissing.rule(),
                HeadlineTargetMissing.rule(),
                TargetUnreported.rule());
    }
}
