package org.districtplan.rules.internal.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Basis;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.internal.assess.Spans;
import org.jspecify.annotations.Nullable;

/** Finds the annual targets that are steps of a target of several years. */
public final class AnnualSteps {

    private static final int MONTHS = 12;

    private final PlanSet plans;
    private final StepValues values;

    /** Looks in a set. */
    public AnnualSteps(PlanSet plans, IntervalPolicy policy) {
        this.plans = plans;
        this.values = new StepValues(plans, policy);
    }

    /** Lists the steps by longer target in the order of the plans, then by year. */
    public List<AnnualStep> all() {
        List<AnnualStep> steps = new ArrayList<>();
        for (Located<Target> longer : plans.targets()) {
            ResolvedKey key = key(longer);
            if (key != null
                    && isLonger(key)
                    && plans.referring(Target.class, longer).isEmpty()) {
                plans.targets(key.area(), key.indicator()).stream()
                        .filter(annual -> isStep(annual, longer, key))
                        .sorted((one, other) -> end(one).compareTo(end(other)))
                        .forEach(annual -> steps.add(values.step(annual, longer)));
            }
        }
        return List.copyOf(steps);
    }

    private @Nullable ResolvedKey key(Located<Target> target) {
        ResolvedKey key =
                target.element().each() == null ? plans.resolvedKey(target).orElse(null) : null;
        return key == null || key.days().last() == null ? null : key;
    }

    private LocalDate end(Located<Target> target) {
        return plans.resolvedKey(target).map(key -> key.days().last()).orElse(LocalDate.MAX);
    }

    /** Whether a target spans several years, or is for the end of a plan that does. */
    private static boolean isLonger(ResolvedKey key) {
        return switch (key.transformation()) {
            case LEVEL -> true;
            case AVERAGE_GROWTH -> key.of() == Transformation.LEVEL && isYears(key.days());
            default -> false;
        };
    }

    private static boolean isYears(Period.Days days) {
        int months = Spans.months(days);
        return months > MONTHS && months % MONTHS == 0;
    }

    private boolean isStep(Located<Target> annual, Located<Target> longer, ResolvedKey other) {
        ResolvedKey own = key(annual);
        return own != null
                && isOnPath(own, other)
                && spansYears(longer, own, other)
                && plans.referring(Target.class, annual).isEmpty();
    }

    private static boolean isOnPath(ResolvedKey own, ResolvedKey longer) {
        if (longer.transformation() == Transformation.AVERAGE_GROWTH) {
            return own.transformation() == Transformation.GROWTH
                    && own.of() == Transformation.LEVEL
                    && own.scope().equals(longer.scope())
                    && agree(own.basis(), longer.basis())
                    && isYearOnYear(own)
                    && Spans.within(own.days(), longer.days());
        }
        if (own.transformation() != Transformation.LEVEL || !own.series().equals(longer.series())) {
            return false;
        }
        return own.statistic() == Statistic.SUM
                ? Spans.months(own.days()) == MONTHS
                        && isYears(longer.days())
                        && Spans.within(own.days(), longer.days())
                : isYearEnd(own) && isYearEnd(longer) && !isYears(longer.days()) && endsBefore(own, longer);
    }

    /** Of a level, the longer target has to be set by a plan that begins before the annual one and takes more than a year. */
    private static boolean spansYears(Located<Target> longer, ResolvedKey own, ResolvedKey other) {
        if (other.transformation() != Transformation.LEVEL || other.statistic() == Statistic.SUM) {
            return true;
        }
        Period horizon = longer.plan().header().plansFor();
        LocalDate start = horizon == null ? null : horizon.firstDay().orElse(null);
        LocalDate due = own.days().last();
        return start != null && due != null && !due.isBefore(start);
    }

    private static boolean isYearEnd(ResolvedKey key) {
        LocalDate last = key.days().last();
        return last != null && last.getDayOfYear() == last.lengthOfYear();
    }

    private static boolean endsBefore(ResolvedKey one, ResolvedKey other) {
        LocalDate end = one.days().last();
        LocalDate otherEnd = other.days().last();
        return end != null && otherEnd != null && end.isBefore(otherEnd);
    }

    private static boolean isYearOnYear(ResolvedKey key) {
        Period.Days from = key.from();
        LocalDate first = key.days().first();
        return Spans.months(key.days()) == MONTHS
                && from != null
                && from.last() != null
                && first != null
                && from.last().equals(first.minusDays(1));
    }

    private static boolean agree(@Nullable Basis one, @Nullable Basis other) {
        return one == null || other == null || one == other;
    }
}
