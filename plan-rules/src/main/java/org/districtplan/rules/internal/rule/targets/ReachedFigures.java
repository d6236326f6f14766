package org.districtplan.rules.internal.rule.targets;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.assess.Spans;
import org.districtplan.rules.internal.assess.TrajectoryStart;
import org.jspecify.annotations.Nullable;

/** What had been reached when a target was set. */
final class ReachedFigures {

    private ReachedFigures() {}

    /** The baseline of the target, else the latest figure that was public when the plan was published. */
    static @Nullable Located<Observation> before(PlanSet plans, Located<Target> target, Unit unit) {
        ResolvedKey key = plans.resolvedKey(target).orElseThrow();
        Optional<Located<Observation>> named = TrajectoryStart.baseline(plans, target)
                .filter(figure -> plans.resolvedKey(figure)
                        .filter(own -> isEarlier(own, key))
                        .isPresent());
        if (named.isPresent()) {
            return named.get();
        }
        Located<Observation> latest = null;
        for (Located<Observation> figure : plans.figures(key.area(), key.indicator())) {
            if (isReached(figure)
                    && plans.resolvedKey(figure)
                            .filter(own -> isEarlier(own, key))
                            .isPresent()
                    && wasPublic(figure.plan(), target.plan())
                    && (latest == null || isBetter(plans, figure, latest, unit))) {
                latest = figure;
            }
        }
        return latest;
    }

    /** Whether a figure is in the currency of the target and the other not, or later and as near to it. */
    private static boolean isBetter(
            PlanSet plans, Located<Observation> figure, Located<Observation> latest, Unit unit) {
        boolean other = isInOtherCurrency(figure, unit);
        return other == isInOtherCurrency(latest, unit) ? isLater(plans, latest, figure) : !other;
    }

    private static boolean isInOtherCurrency(Located<Observation> figure, Unit unit) {
        return Objects.requireNonNull(figure.element().value()).unit().differsOnlyInCurrency(unit);
    }

    // Of two figures of one time that is preferred which states it.
    private static boolean isLater(PlanSet plans, Located<Observation> one, Located<Observation> other) {
        int order = end(plans, one).compareTo(end(plans, other));
        return order < 0
                || (order == 0
                        && plans.assumedPeriod(one).isPresent()
                        && plans.assumedPeriod(other).isEmpty());
    }

    /** Whether a figure is a sum of an assumed period that had not ended: no more than what was reached so far. */
    static boolean isSoFar(PlanSet plans, Located<Observation> figure) {
        return plans.assumedPeriod(figure).filter(assumed -> !assumed.isOver()).isPresent()
                && plans.resolvedKey(figure)
                        .filter(key -> key.statistic() == Statistic.SUM)
                        .isPresent();
    }

    private static boolean isReached(Located<Observation> figure) {
        FigureStatus status = figure.element().status();
        return figure.element().value() != null && status != FigureStatus.ESTIMATE && status != FigureStatus.FORECAST;
    }

    /** Whether a figure is of the same series and earlier; of a flow or an average also of a period as long. */
    private static boolean isEarlier(ResolvedKey figure, ResolvedKey target) {
        LocalDate end = figure.days().last();
        LocalDate due = target.days().last();
        return end != null
                && due != null
                && end.isBefore(due)
                && figure.series().equals(target.series())
                && (target.statistic() == Statistic.END || Spans.months(figure.days()) == Spans.months(target.days()));
    }

    private static boolean wasPublic(Plan plan, Plan at) {
        LocalDate date = at.header().publicSince().orElse(null);
        LocalDate since = plan.header().publicSince().orElse(null);
        return plan.id().equals(at.id()) || (date != null && since != null && !since.isAfter(date));
    }

    private static LocalDate end(PlanSet plans, Located<Observation> figure) {
        Period.Days days = plans.resolvedKey(figure).orElseThrow().days();
        return Objects.requireNonNull(days.last());
    }
}
