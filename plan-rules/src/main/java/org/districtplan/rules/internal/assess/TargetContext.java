package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/**
 * One target of a figure with what its assessment needs.
 *
 * @param plans the plans
 * @param index the figures of the plans
 * @param targets the targets of the plans
 * @param target the target
 * @param key its key, for a recurring target the key of one part
 * @param resolved the key resolved
 * @param criterion the criterion to check, which may be the stretch
 * @param date the date of the assessment
 * @param policy the policy
 */
record TargetContext(
        PlanSet plans,
        EvidenceIndex index,
        TargetIndex targets,
        Located<Target> target,
        FigureKey key,
        ResolvedKey resolved,
        Criterion criterion,
        LocalDate date,
        AssessmentPolicy policy) {

    TargetContext with(Criterion other) {
        return new TargetContext(plans, index, targets, target, key, resolved, other, date, policy);
    }

    TargetContext with(Period period) {
        return with(key.toBuilder().period(period).build());
    }

    TargetContext with(FigureKey other) {
        return new TargetContext(
                plans, index, targets, target, other, plans.resolvedKey(target.plan(), other), criterion, date, policy);
    }

    Vocabulary vocabulary() {
        return plans.vocabulary(target.plan());
    }

    @Nullable
    Indicator indicator() {
        return vocabulary().indicator(key.indicator()).orElse(null);
    }

    /** The desired direction of the figure, not only of its indicator; null if it is not known. */
    @Nullable
    Direction direction() {
        return Directions.of(vocabulary(), key);
    }

    /** Whether it accumulates over its period, so that a part of the period has a part of the amount. */
    boolean accumulates() {
        return (key.transformation() == Transformation.LEVEL && resolved.statistic() == Statistic.SUM)
                || key.transformation() == Transformation.COMPLETION;
    }

    /** Whether the target states no period of its own. */
    boolean isAssumed() {
        FigureKey stated = target.element().key();
        return stated != null && stated.period().isUnstated();
    }

    /** The periods that are assumed of the target and of a figure, in words. */
    List<Text> assumptions(Evidence figure) {
        List<Text> assumptions = new ArrayList<>();
        if (isAssumed()) {
            plans.assumedPeriod(target).ifPresent(assumed -> assumptions.add(assumed.text()));
        }
        for (Located<Observation> source : figure.sources()) {
            if (source.element().key().period().isUnstated()) {
                plans.assumedPeriod(source).ifPresent(assumed -> assumptions.add(assumed.text()));
            }
        }
        return assumptions;
    }

    /** Whether a figure that does not end the target's period is too old to say how it stands at the date. */
    boolean isStale(LocalDate figure) {
        LocalDate now = date.isBefore(end()) ? date : end();
        return figure.plusMonths(policy.staleAfterMonths()).isBefore(now);
    }

    /** Whether a total so far can only grow: of a flow that is never negative. */
    boolean onlyGrows(EvidenceValue reading) {
        Indicator indicator = indicator();
        boolean balance = indicator != null
                && indicator.formula() instanceof Formula.Operation operation
                && operation.operator() == Formula.Operator.MINUS;
        BigDecimal lower = reading.interval().lower();
        return !balance && lower != null && lower.signum() >= 0;
    }

    boolean isDue() {
        return !end().isAfter(date);
    }

    LocalDate end() {
        LocalDate end = resolved.days().last();
        return end == null ? LocalDate.MAX : end;
    }

    Text figure() {
        return FigureWords.figure(vocabulary(), key);
    }

    String period() {
        return key.period().toString();
    }

    Text requirement() {
        return CriterionWords.criterion(vocabulary(), criterion);
    }
}
