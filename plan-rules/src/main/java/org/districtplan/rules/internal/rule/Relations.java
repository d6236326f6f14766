package org.districtplan.rules.internal.rule;

import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Relation;
import org.districtplan.rules.RuleContext;

/** The relations that the plans of a set declare. */
final class Relations {

    private Relations() {}

    @SuppressWarnings("unchecked") // each was just seen to be a relation
    static List<Located<Relation>> of(RuleContext context) {
        return context.plans().plans().stream()
                .flatMap(plan -> context.plans().all(plan).stream())
                .filter(located -> located.element() instanceof Relation)
                .map(located -> (Located<Relation>) located)
                .toList();
    }
}
