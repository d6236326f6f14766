package org.districtplan.rules.internal.rule;

import java.util.List;
import org.districtplan.rules.Rule;

/** The rules of this library in the order they run: each element by itself, structure, identity, units, time, agreement,
 * then arithmetic. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * Lists the rules.
     *
     * @return the rules in order
     */
    public static List<Rule> all() {
        return List.of(
                MalformedElement.rule(),
                DuplicateId.rule(),
                UnresolvedReference.rule(),
                PlaceNotInOutline.rule(),
                OutlineNumberGap.rule(),
                OutlineNumberRepeated.rule(),
                TableHeaderMisfit.rule(),
                UnusedRegistryEntry.rule(),
                AliasClaimedTwice.rule(),
                DocumentNumberYear.rule(),
                DivisionCodeMismatch.rule(),
                UnitMismatch.rule(),
                DatesOutOfOrder.rule(),
                PeriodsOutOfOrder.rule(),
                ActualFromFuture.rule(),
                FullYearBeforeItsEnd.rule(),
                TargetOutsideHorizon.rule(),
                PeriodLeftOpen.rule(),
                UnlikePeriods.rule(),
                FigureToldTwice.rule(),
                RepeatedItem.rule(),
                StageContradiction.rule(),
                StageBackwards.rule(),
                NearIdenticalNames.rule(),
                PerhapsOneSubject.rule(),
                TaxonomyChanged.rule(),
                ShareMismatch.rule(),
                FormulaMismatch.rule(),
                GrowthMismatch.rule(),
                ChangeMismatch.rule(),
                PartsMismatch.rule(),
                CountMismatch.rule(),
                OrderMismatch.rule(),
                ImpliedWholeMismatch.rule(),
                PartExceedsWhole.rule(),
                PercentageOverHundred.rule(),
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
                TooManyDigits.rule(),
                TargetNotMeasurable.rule(),
                DuplicateTarget.rule(),
                ContradictoryTargets.rule(),
                StretchBelowBase.rule(),
                LevelAndGrowthDisagree.rule(),
                TargetBelowReached.rule(),
                TargetOffPath.rule(),
                TargetReferenceMissing.rule(),
                HeadlineTargetMissing.rule(),
                TargetUnreported.rule(),
                MeasureWithoutParty.rule(),
                MeasureWithoutDeadline.rule(),
                DuplicateMeasure.rule(),
                MeasureOverdue.rule(),
                MeasureCarriedOver.rule(),
                MeasureDropped.rule());
    }
}
