package org.districtplan.rules.internal.rule.time;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class TimeRules {

    private TimeRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(
                DatesOutOfOrder.rule(),
                PeriodsOutOfOrder.rule(),
                ActualFromFuture.rule(),
                FullYearBeforeItsEnd.rule(),
                TargetOutsideHorizon.rule(),
                PeriodLeftOpen.rule(),
                UnlikePeriods.rule());
    }
}
