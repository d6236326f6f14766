package org.districtplan.rules.internal.report;

import org.districtplan.model.FigureKey;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.rules.internal.words.FigureWords;

/** Names plans, indicators, subjects and targets for people; an id is shown where there is no name. */
record ReportNames(PlanSet plans, ReportWords words) {

    /** Names an entry of the registry. */
    String entry(Plan plan, String id) {
        return words.of(FigureWords.name(plans.vocabulary(plan), id));
    }

    /** Names what a target is about, without its period. */
    String object(Plan plan, Target target) {
        return words.of(FigureWords.subject(plans.vocabulary(plan), target));
    }

    /** Gives when a target is due. */
    String when(Target target) {
        FigureKey key = target.key();
        if (key != null) {
            return key.period().isUnstated() ? "" : key.period().toString();
        }
        return target.by() == null ? "" : target.by().toString();
    }
}
