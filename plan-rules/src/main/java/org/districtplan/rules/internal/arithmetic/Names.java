package org.districtplan.rules.internal.arithmetic;

import org.districtplan.model.FigureKey;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;

/** Names figures for people. */
public final class Names {

    private Names() {}

    /** Names an indicator, by its id where the registry has no name for it. */
    public static Text indicator(PlanSet plans, Plan plan, String id) {
        return plans.vocabulary(plan)
                .name(id)
                .map(name -> Text.of(name.in(Language.CHINESE), name.in(Language.ENGLISH)))
                .orElse(Text.of(id));
    }

    /** Names a figure by its indicator, what is said of it, and its period. */
    public static Text figure(PlanSet plans, Plan plan, FigureKey key) {
        Text name = indicator(plans, plan, key.indicator());
        Text said = key.transformation() == Transformation.LEVEL
                ? Text.of("")
                : key.transformation().label();
        Period period = key.period();
        String when = period.isUnstated() ? "" : period.toString();
        return Text.of(
                when + name.zh() + said.zh(),
                name.en() + (said.en().isEmpty() ? "" : ", " + said.en()) + (when.isEmpty() ? "" : ", " + when));
    }
}
