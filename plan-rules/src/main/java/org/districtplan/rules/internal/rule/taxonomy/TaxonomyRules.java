package org.districtplan.rules.internal.rule.taxonomy;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class TaxonomyRules {

    private TaxonomyRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(TaxonomyChanged.rule());
    }
}
