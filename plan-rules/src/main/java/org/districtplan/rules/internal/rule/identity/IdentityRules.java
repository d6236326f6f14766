package org.districtplan.rules.internal.rule.identity;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class IdentityRules {

    private IdentityRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(
                DuplicateId.rule(),
                AliasClaimedTwice.rule(),
                NearIdenticalNames.rule(),
                PerhapsOneSubject.rule(),
                UnusedRegistryEntry.rule(),
                DocumentNumberYear.rule(),
                DivisionCodeMismatch.rule());
    }
}
