package org.districtplan.rules.internal.rule.arithmetic;

import java.util.List;
import org.districtplan.rules.rule.Rule;

/** Lists the rules of the family in the order they run. */
public final class ArithmeticRules {

    private ArithmeticRules() {}

    /** Lists the rules. */
    public static List<Rule> all() {
        return List.of(
                ShareMismatch.rule(),
                FormulaMismatch.rule(),
                GrowthMismatch.rule(),
                ChangeMismatch.rule(),
                PartsMismatch.rule(),
                CountMismatch.rule(),
                OrderMismatch.rule(),
                ImpliedWholeMismatch.rule(),
                PartExceedsWhole.rule(),
                PercentageAbove100.rule(),
                NegativeValue.rule(),
                RankOutOfRange.rule(),
                ChainedGrowthMismatch.rule(),
                GapMismatch.rule(),
                CompletionMismatch.rule(),
                CumulativeFalls.rule(),
                PeriodPartsMismatch.rule(),
                StockFlowMismatch.rule(),
                IntegerBaseImpossible.rule(),
                CountNotWhole.rule(),
                TooManyDigits.rule());
    }
}
