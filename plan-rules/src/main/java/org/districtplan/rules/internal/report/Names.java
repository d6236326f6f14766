package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;

/** Names plans, indicators, subjects and targets for people; an id is shown where there is no name. */
record Names(PlanSet plans, Words words) {

    /** Names an entry of the registry. */
    String entry(Plan plan, String id) {
        return plans.vocabulary(plan)
                .name(id)
                .map(name -> name.in(words.language()))
                .orElse(id);
    }

    /** Names what a target is about, without its period. */
    String object(Plan plan, Target target) {
        FigureKey key = target.key();
        if (key != null) {
            return figure(plan, key);
        }
        String subject = target.subject();
        return subject == null ? words.of("（未说明）", "(unstated)") : entry(plan, subject);
    }

    /** Names a figure by its indicator, its scope and what is said of it, without its period. */
    String figure(Plan plan, FigureKey key) {
        StringBuilder name = new StringBuilder(entry(plan, key.indicator()));
        if (!key.scope().isEmpty()) {
            List<String> members =
                    key.scope().values().stream().map(id -> entry(plan, id)).toList();
            name.append(words.bracketed(words.list(members)));
        }
        List<String> said = new ArrayList<>();
        Transformation of = key.of();
        if (of != null && of != Transformation.LEVEL) {
            said.add(words.of(of));
        }
        if (key.transformation() != Transformation.LEVEL) {
            said.add(words.of(key.transformation()));
        }
        if (!said.isEmpty()) {
            name.append(words.of("", ", ")).append(String.join(words.of("", ", "), said));
        }
        return name.toString();
    }

    /** Tells when a target is due. */
    String when(Target target) {
        FigureKey key = target.key();
        if (key != null) {
            return key.period().isUnstated() ? "" : key.period().toString();
        }
        return target.by() == null ? "" : target.by().toString();
    }
}
