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
import org.jspecify.annotations.Nullable;

/** Targets of one figure: which a plan states more than once, and whether what they ask goes together. */
final class TargetGroups {

    /** What two criteria of one figure are to each other. */
    enum Answer {
        /** They ask the same. */
        SAME,
        /** They ask different things that can both be met. */
        TOGETHER,
        /** They cannot both be what is asked. */
        APART,
        /** Nothing can be said. */
        UNLIKE
    }

    private TargetGroups() {}

    /** Takes each target of a plan with the first one of the same figure, null if it is the first. */
    static void each(PlanSet plans, Plan plan, BiConsumer<Located<Target>, @Nullable Located<Target>> taker) {
        Map<List<Object>, Located<Target>> firsts = new HashMap<>();
        for (Located<Target> target : plans.targets(plan)) {
            taker.accept(target, firsts.putIfAbsent(about(plans, target), target));
        }
    }

    // What a higher party asks, and what is only striven for, is another target of the same figure.
    private static List<Object> about(PlanSet plans, Located<Target> target) {
        Target element = target.element();
        return List.of(
                plans.resolvedKey(target).map(Object.class::cast).orElse(""),
                said(element.subject()),
                said(element.by()),
                said(element.setBy()),
                said(element.hedge()),
                said(element.each()));
    }

    private static Object said(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** Holds what two targets of one figure ask against each other. */
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
        return opposite ? Answer.APART : Answer.TOGETHER;
    }

    private static Answer compare(TargetRange one, TargetRange other) {
        if (!one.unit().fits(other.unit())) {
            return Answer.UNLIKE;
        }
        boolean sameSide = one.bound() == other.bound();
        if (sameSide && one.range().equals(other.range())) {
            return Answer.SAME;
        }
        boolean apart =
                sameSide ? !one.range().overlaps(other.range()) : !one.met().overlaps(other.met());
        return apart ? Answer.APART : Answer.TOGETHER;
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
