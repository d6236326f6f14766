package org.districtplan.rules.internal.rule;

import java.util.List;
import org.districtplan.rules.Rule;

/** The rules of this library in the order they run: ids first, since the others rely on them, then units, then time. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * Lists the rules.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                PlaceNotInOutline.rule(),
                FigureToldTwice.rule(),
                ShareMismatch.rule(),
                FormulaMismatch.rule(),
                GrowthMismatch.rule(),
                ChangeMismatch.rule(),
                PartsMismatch.rule(),
                CountMismatch.rule(),
                OrderMismatch.rule(),
                ImpliedWhole.rule());
    }
}
