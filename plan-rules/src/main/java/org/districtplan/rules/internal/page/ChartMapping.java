package org.districtplan.rules.internal.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.jspecify.annotations.Nullable;

/** Lays out the bullet chart of an assessment. */
final class ChartMapping {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MARGIN = new BigDecimal("0.12");

    private final Unit unit;
    private final BigDecimal low;
    private final BigDecimal high;

    private ChartMapping(Unit unit, BigDecimal low, BigDecimal high) {
        this.unit = unit;
        this.low = low;
        this.high = high;
    }

    /** Draws the numbers of an assessment, null if there are not enough of them. */
    static @Nullable ChartView chart(AssessmentComponents numbers) {
        Unit unit = numbers.unit();
        if (unit == null || numbers.actual() == null || numbers.target() == null) {
            return null;
        }
        Interval actual = unit.fromBase(numbers.actual());
        Interval target = unit.fromBase(numbers.target());
        if (isOpen(actual) || isOpen(target)) {
            return null;
        }
        Interval baseline = numbers.baseline() == null ? null : unit.fromBase(numbers.baseline());
        BigDecimal start = baseline == null || isOpen(baseline) ? null : Numbers.middle(baseline);
        BigDecimal schedule = numbers.expectedNow() == null
                ? null
                : unit.fromBase(Interval.point(numbers.expectedNow())).lower();
        List<BigDecimal> points = new ArrayList<>();
        add(points, actual.lower());
        add(points, actual.upper());
        add(points, target.lower());
        add(points, target.upper());
        add(points, start);
        add(points, schedule);
        return axis(unit, points).view(actual, target, start, schedule);
    }

    private static boolean isOpen(Interval interval) {
        return interval.lower() == null && interval.upper() == null;
    }

    private static void add(List<BigDecimal> points, @Nullable BigDecimal point) {
        if (point != null) {
            points.add(point);
        }
    }

    /** Chooses round ends, with a margin on both sides; zero stays the end of what is never below it. */
    private static ChartMapping axis(Unit unit, List<BigDecimal> points) {
        BigDecimal least = points.get(0);
        BigDecimal most = points.get(0);
        for (BigDecimal point : points) {
            least = least.min(point);
            most = most.max(point);
        }
        BigDecimal span = most.subtract(least);
        if (span.signum() == 0) {
            span = least.signum() == 0 ? BigDecimal.ONE : least.abs().multiply(MARGIN);
        }
        BigDecimal margin = span.multiply(MARGIN);
        BigDecimal step = step(span);
        BigDecimal low = round(least.subtract(margin), step, RoundingMode.FLOOR);
        BigDecimal high = round(most.add(margin), step, RoundingMode.CEILING);
        if (least.signum() >= 0 && low.signum() < 0) {
            low = BigDecimal.ZERO;
        }
        if (most.signum() <= 0 && high.signum() > 0) {
            high = BigDecimal.ZERO;
        }
        return new ChartMapping(unit, low, high.compareTo(low) > 0 ? high : low.add(step));
    }

    /** A tenth of the span, rounded up to 1, 2 or 5 times a power of ten. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal rough = span.divide(BigDecimal.TEN, MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private static BigDecimal round(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    private ChartView view(
            Interval actual, Interval target, @Nullable BigDecimal start, @Nullable BigDecimal schedule) {
        BigDecimal reached = Numbers.middle(actual);
        // A bar that begins at neither the start value nor zero would show a proportion that is none.
        BigDecimal from = start != null ? start : isWithin(BigDecimal.ZERO) ? BigDecimal.ZERO : null;
        return new ChartView(
                Numbers.with(Numbers.rounded(low), unit),
                Numbers.with(Numbers.rounded(high), unit),
                span(end(target.lower(), low), end(target.upper(), high)),
                position(target.lower()),
                position(target.upper()),
                from == null ? null : span(from.min(reached), from.max(reached)),
                at(reached),
                actual.isPoint() ? null : span(end(actual.lower(), low), end(actual.upper(), high)),
                position(start),
                position(schedule));
    }

    private boolean isWithin(BigDecimal value) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    private static BigDecimal end(@Nullable BigDecimal bound, BigDecimal open) {
        return bound == null ? open : bound;
    }

    private ChartView.Span span(BigDecimal from, BigDecimal to) {
        return new ChartView.Span(at(from), percent(to.subtract(from)), at(to));
    }

    private @Nullable String position(@Nullable BigDecimal value) {
        return value == null ? null : at(value);
    }

    private String at(BigDecimal value) {
        return percent(value.subtract(low));
    }

    private String percent(BigDecimal distance) {
        return distance.multiply(HUNDRED)
                        .divide(high.subtract(low), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
