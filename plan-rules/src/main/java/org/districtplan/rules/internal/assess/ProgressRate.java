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
 * Progress held against time.
 *
 * @param share the share of the way done, over all values the prints allow
 * @param timeShare the share of the time gone
 * @param ratio the schedule ratio of the printed numbers, null for infinitely fast
 * @param ratios the schedule ratio over all values the prints allow, null if that is without bound
 * @param method the method that gave it
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
     * What a way is made of.
     *
     * @param baseline where it starts
     * @param goal where it ends
     * @param actual where it has come to
     */
    private record Way(Interval baseline, Interval goal, Interval actual) {

        Optional<Interval> share() {
            return actual.minus(baseline).dividedBy(goal.minus(baseline));
        }
    }

    /** The way from a baseline to a goal that differs from it; the actual day lies between the two ends. */
    static ProgressRate along(
            ProgressMethod method,
            StartValue baseline,
            BigDecimal goal,
            Evidence actual,
            LocalDate end,
            BigDecimal start,
            BigDecimal number) {
        BigDecimal time = Spans.share(baseline.end(), actual.end(), end);
        Way printed = new Way(Interval.point(start), Interval.point(goal), Interval.point(number));
        Way allowed = new Way(
                baseline.reading().interval(),
                Interval.point(goal),
                actual.reading().interval());
        OptionalInt gone = Spans.months(baseline.end(), actual.end());
        OptionalInt all = Spans.months(baseline.end(), end);
        ProgressMethod used = method;
        Optional<Interval> ratio = Optional.empty();
        Optional<Interval> ratios = Optional.empty();
        if (method != ProgressMethod.LINEAR && gone.orElse(0) > 0 && isRootable(gone, all)) {
            ratio = byGrowth(method, printed, gone.getAsInt(), all.getAsInt());
            ratios = byGrowth(method, allowed, gone.getAsInt(), all.getAsInt());
        }
        if (ratio.isEmpty()) {
            used = ProgressMethod.LINEAR;
            ratio = printed.share().flatMap(share -> share.dividedBy(Interval.point(time)));
            ratios = allowed.share().flatMap(share -> share.dividedBy(Interval.point(time)));
        }
        return new ProgressRate(
                allowed.share().or(printed::share).orElse(Interval.all()),
                time,
                ratio.map(Interval::lower).orElse(null),
                ratios.orElse(null),
                used);
    }

    private static boolean isRootable(OptionalInt gone, OptionalInt all) {
        return all.isPresent() && gone.getAsInt() <= LARGEST_DEGREE && all.getAsInt() <= LARGEST_DEGREE;
    }

    private static Optional<Interval> byGrowth(ProgressMethod method, Way way, int gone, int all) {
        if (!isPositive(way.baseline) || !isPositive(way.goal) || !isPositive(way.actual)) {
            return Optional.empty();
        }
        Optional<Interval> grown = way.actual.dividedBy(way.baseline);
        if (method == ProgressMethod.UN_PROJECTION) {
            return grown.flatMap(ratio -> power(ratio, all - gone, gone))
                    .map(way.actual::times)
                    .flatMap(projected -> projected.minus(way.baseline).dividedBy(way.goal.minus(way.baseline)));
        }
        Optional<Interval> reached =
                grown.flatMap(ratio -> power(ratio, 12, gone)).map(ratio -> ratio.minus(ONE));
        Optional<Interval> needed = way.goal
                .dividedBy(way.baseline)
                .flatMap(ratio -> power(ratio, 12, all))
                .map(ratio -> ratio.minus(ONE));
        return reached.flatMap(rate -> needed.flatMap(rate::dividedBy));
    }

    private static boolean isPositive(Interval interval) {
        return interval.lower() != null && interval.lower().signum() > 0;
    }

    /** The power with a fraction as its exponent. */
    private static Optional<Interval> power(Interval base, int numerator, int denominator) {
        int common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValue();
        return base.root(denominator / common).map(root -> root.power(numerator / common));
    }

    /** A flow held against elapsed time; a ceiling is the better the less of it is used. */
    static ProgressRate elapsed(Interval actual, BigDecimal number, BigDecimal goal, BigDecimal time, boolean ceiling) {
        Interval whole = Interval.point(goal);
        Interval gone = Interval.point(time);
        Interval share = actual.dividedBy(whole).orElse(Interval.all());
        Interval printed = Interval.point(number).dividedBy(whole).orElse(Interval.all());
        Optional<Interval> ratio = ceiling ? gone.dividedBy(printed) : printed.dividedBy(gone);
        boolean bounded = !ceiling || (share.lower() != null && share.lower().signum() > 0);
        Optional<Interval> ratios = ceiling ? gone.dividedBy(share) : share.dividedBy(gone);
        return new ProgressRate(
                share,
                time,
                ratio.map(Interval::lower).orElse(null),
                bounded ? ratios.orElse(null) : null,
                ProgressMethod.LINEAR);
    }
}
