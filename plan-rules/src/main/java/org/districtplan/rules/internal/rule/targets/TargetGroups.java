package org.districtplan.rules.internal.rule.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.districtplan.model.Criterion;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.Trend;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.assess.RequiredNumber;
import org.jspecify.annotations.Nullable;

/** Groups the targets of one figure in a plan, and compares their criteria. */
final class TargetGroups {

    /** How two criteria of one figure relate. */
    enum Answer {
        /** They require the same. */
        SAME,
        /** They differ, but can both be met. */
        COMPATIBLE,
        /** They cannot both be right. */
        CONFLICTING,
        /** Their units differ, so they cannot be compared. */
        UNLIKE,
        /** Their currencies differ, so they cannot be compared. */
        CURRENCIES
    }

    private TargetGroups() {}

    /** Visits each target of a plan with the first one of the same figure, null if it is the first. */
    static void each(PlanSet plans, Plan plan, BiConsumer<Located<Target>, @Nullable Located<Target>> consumer) {
        Map<List<Object>, Located<Target>> firsts = new HashMap<>();
        for (Located<Target> target : plans.targets(plan)) {
            consumer.accept(target, firsts.putIfAbsent(about(plans, target), target));
        }
    }

    // A target set by a higher authority, with another hedge or in another currency is another target of the same
    // figure.
    private static List<Object> about(PlanSet plans, Located<Target> target) {
        Target element = target.element();
        return List.of(
                plans.resolvedKey(target).map(Object.class::cast).orElse(""),
                orEmpty(element.subject()),
                orEmpty(element.by()),
                orEmpty(element.setBy()),
                orEmpty(element.hedge()),
                orEmpty(element.each()),
                RequiredNumber.of(element.criterion())
                        .flatMap(number -> number.first().unit().currency())
                        .map(Object.class::cast)
                        .orElse(""));
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** Compares two criteria of one figure. */
    static Answer compare(Criterion one, Criterion other, IntervalPolicy policy) {
        if (one.equals(other)) {
            return Answer.SAME;
        }
        @Nullable TargetRange goal = TargetRange.of(one, policy).orElse(null);
        @Nullable TargetRange otherGoal = TargetRange.of(other, policy).orElse(null);
        if (goal != null && otherGoal != null) {
            return compare(goal, otherGoal);
        }
        boolean opposite = one instanceof Criterion.Movement movement
                && other instanceof Criterion.Movement otherMovement
                && areOpposite(movement.trend(), otherMovement.trend());
        return opposite ? Answer.CONFLICTING : Answer.COMPATIBLE;
    }

    private static Answer compare(TargetRange one, TargetRange other) {
        if (!one.unit().fits(other.unit())) {
            return one.unit().differsOnlyInCurrency(other.unit()) ? Answer.CURRENCIES : Answer.UNLIKE;
        }
        boolean sameSide = one.bound() == other.bound();
        if (sameSide && one.range().equals(other.range())) {
            return Answer.SAME;
        }
        boolean conflicting =
                sameSide ? !one.range().overlaps(other.range()) : !one.met().overlaps(other.met());
        return conflicting ? Answer.CONFLICTING : Answer.COMPATIBLE;
    }

    private static boolean areOpposite(Trend one, Trend other) {
        return goesUp(one) != null && goesUp(other) != null && !Objects.equals(goesUp(one), goesUp(other));
    }

    private static @Nullable Boolean goesUp(Trend trend) {
        return switch (trend) {
            case RISE, WIDEN -> Boolean.TRUE;
            case FALL, NARROW -> Boolean.FALSE;
            default -> null;
        };
    }
}
