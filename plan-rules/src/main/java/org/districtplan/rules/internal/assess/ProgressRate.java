package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.achievement.ProgressMethod;
import org.jspecify.annotations.Nullable;

/**
 * The progress rate: progress compared with elapsed time.
 *
 * @param share the share of the trajectory completed, for all values that the stated numbers allow
 * @param timeShare the share of the time elapsed
 * @param ratio the schedule ratio of the stated numbers, null if it is infinite
 * @param ratios the schedule ratio for all values that the stated numbers allow, null if it is unbounded
 * @param method the method used
 */
record ProgressRate(
        Interval share,
        BigDecimal timeShare,
        @Nullable BigDecimal ratio,
        @Nullable Interval ratios,
        ProgressMethod method) {

    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final int LARGEST_DEGREE = 1000;

    /**
     * The values of a trajectory.
     *
     * @param baseline the start value
     * @param goal the target value
     * @param actual the value reached
     */
    private record Trajectory(Interval baseline, Interval goal, Interval actual) {

        Optional<Interval> share() {
            return actual.minus(baseline).dividedBy(goal.minus(baseline));
        }
    }

    /** Progress on the trajectory from a start value to a different goal; the actual day lies between the two ends. */
    static ProgressRate along(
            ProgressMethod method,
            StartValue baseline,
            BigDecimal goal,
            Evidence actual,
            LocalDate end,
            BigDecimal start,
            BigDecimal number) {
        return along(method, baseline, goal, actual, end, start, number, true);
    }

    /** The schedule ratio of another method, beside the one that decides; empty where it cannot be used. */
    static Optional<ProgressRate> beside(
            ProgressMethod method,
            StartValue baseline,
            BigDecimal goal,
            Evidence actual,
            LocalDate end,
            BigDecimal start,
            BigDecimal number) {
        return Optional.of(along(method, baseline, goal, actual, end, start, number, false))
                .filter(rate -> rate.method() == method);
    }

    private static ProgressRate along(
            ProgressMethod method,
            StartValue baseline,
            BigDecimal goal,
            Evidence actual,
            LocalDate end,
            BigDecimal start,
            BigDecimal number,
            boolean withBounds) {
        BigDecimal time = Spans.share(baseline.end(), actual.end(), end);
        Trajectory stated = new Trajectory(Interval.point(start), Interval.point(goal), Interval.point(number));
        Trajectory allowed = new Trajectory(
                baseline.reading().interval(),
                Interval.point(goal),
                actual.reading().interval());
        OptionalInt elapsed = Spans.months(baseline.end(), actual.end());
        OptionalInt all = Spans.months(baseline.end(), end);
        ProgressMethod used = method;
        Optional<Interval> ratio = Optional.empty();
        Optional<Interval> ratios = Optional.empty();
        boolean byGrowth = method == ProgressMethod.CAGR_RATIO || method == ProgressMethod.UN_PROJECTION;
        if (byGrowth && elapsed.orElse(0) > 0 && isRootable(elapsed, all)) {
            ratio = byGrowth(method, stated, elapsed.getAsInt(), all.getAsInt());
            ratios = !withBounds
                    ? Optional.empty()
                    : allowed.equals(stated) ? ratio : byGrowth(method, allowed, elapsed.getAsInt(), all.getAsInt());
        }
        if (ratio.isEmpty()) {
            used = ProgressMethod.LINEAR;
            ratio = stated.share().flatMap(share -> share.dividedBy(Interval.point(time)));
            ratios = allowed.share().flatMap(share -> share.dividedBy(Interval.point(time)));
        }
        return new ProgressRate(
                allowed.share().or(stated::share).orElse(Interval.all()),
                time,
                ratio.map(Interval::lower).orElse(null),
                ratios.orElse(null),
                used);
    }

    private static boolean isRootable(OptionalInt elapsed, OptionalInt all) {
        return all.isPresent() && elapsed.getAsInt() <= LARGEST_DEGREE && all.getAsInt() <= LARGEST_DEGREE;
    }

    private static Optional<Interval> byGrowth(ProgressMethod method, Trajectory trajectory, int elapsed, int all) {
        if (!isPositive(trajectory.baseline) || !isPositive(trajectory.goal) || !isPositive(trajectory.actual)) {
            return Optional.empty();
        }
        Optional<Interval> grown = trajectory.actual.dividedBy(trajectory.baseline);
        if (method == ProgressMethod.UN_PROJECTION) {
            return grown.flatMap(ratio -> power(ratio, all - elapsed, elapsed))
                    .map(trajectory.actual::times)
                    .flatMap(projected ->
                            projected.minus(trajectory.baseline).dividedBy(trajectory.goal.minus(trajectory.baseline)));
        }
        Optional<Interval> reached =
                grown.flatMap(ratio -> power(ratio, 12, elapsed)).map(ratio -> ratio.minus(ONE));
        Optional<Interval> needed = trajectory
                .goal
                .dividedBy(trajectory.baseline)
                .flatMap(ratio -> power(ratio, 12, all))
                .map(ratio -> ratio.minus(ONE));
        return reached.flatMap(rate -> needed.flatMap(rate::dividedBy));
    }

    private static boolean isPositive(Interval interval) {
        return interval.lower() != null && interval.lower().signum() > 0;
    }

    /** The power with a fractional exponent. */
    private static Optional<Interval> power(Interval base, int numerator, int denominator) {
        int common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValue();
        return base.root(denominator / common).map(root -> root.power(numerator / common));
    }

    /** Progress of a flow against elapsed time; of a ceiling, less use is better. */
    static ProgressRate elapsed(Interval actual, BigDecimal number, BigDecimal goal, BigDecimal time, boolean ceiling) {
        Interval whole = Interval.point(goal);
        Interval elapsed = Interval.point(time);
        Interval share = actual.dividedBy(whole).orElse(Interval.all());
        Interval stated = Interval.point(number).dividedBy(whole).orElse(Interval.all());
        boolean unused = ceiling && number.signum() * goal.signum() < 0;
        Optional<Interval> ratio =
                ceiling ? (unused ? Optional.empty() : elapsed.dividedBy(stated)) : stated.dividedBy(elapsed);
        boolean bounded = !ceiling || (share.lower() != null && share.lower().signum() > 0);
        Optional<Interval> ratios = ceiling ? elapsed.dividedBy(share) : share.dividedBy(elapsed);
        return new ProgressRate(
                share,
                time,
                ratio.map(Interval::lower).orElse(null),
                bounded ? ratios.orElse(null) : null,
                ProgressMethod.LINEAR);
    }
}
