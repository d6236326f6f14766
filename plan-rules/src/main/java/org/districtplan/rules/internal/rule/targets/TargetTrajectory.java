package org.districtplan.rules.internal.rule.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.assess.Spans;
import org.districtplan.rules.internal.assess.TrajectoryStart;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.RuleContext;

/**
 * The trajectory to a target of several years, up to the year of an annual target.
 *
 * @param context where figures are found
 * @param target the target of one year
 * @param own its resolved key
 * @param longer the target of several years
 * @param other its resolved key
 */
record TargetTrajectory(
        RuleContext context, Located<Target> target, ResolvedKey own, Located<Target> longer, ResolvedKey other) {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final int MONTHS = 12;

    /**
     * A point on the trajectory.
     *
     * @param reached the value reached if the annual target is met
     * @param expected the value expected by then
     */
    record Point(Interval reached, Interval expected) {}

    static boolean isYear(ResolvedKey key) {
        return Spans.months(key.days()) == MONTHS;
    }

    /** Whether it is growth of a year over the year before. */
    static boolean isYearly(ResolvedKey key) {
        return isYear(key)
                && key.from() != null
                && key.from().last() != null
                && key.days().first() != null
                && key.from().last().equals(key.days().first().minusDays(1));
    }

    /** The value reached and expected; empty if a figure of an earlier year is missing. */
    Optional<Point> at(TargetRange goal, TargetRange end, BigDecimal ratio) {
        Interval required = plain(goal.range(), goal.unit());
        Interval whole = plain(end.range(), end.unit());
        if (own.transformation() == Transformation.GROWTH) {
            return growth(required, whole, ratio);
        }
        return own.statistic() == Statistic.SUM ? total(required, whole, ratio) : line(required, whole, ratio);
    }

    /** A total over several years: proportional to elapsed time. */
    private Optional<Point> total(Interval goal, Interval end, BigDecimal ratio) {
        Interval reached = goal;
        for (int year = firstYear(); year < lastYear(); year++) {
            Optional<Interval> actual = actual(target, year);
            if (actual.isEmpty()) {
                return Optional.empty();
            }
            reached = reached.plus(actual.get());
        }
        Period.Days elapsed = new Period.Days(other.days().first(), own.days().last());
        BigDecimal share = Spans.elapsed(elapsed, other.days());
        return Optional.of(new Point(reached, end.times(share.multiply(ratio))));
    }

    /** Average growth: the compound growth of the years so far. */
    private Optional<Point> growth(Interval goal, Interval end, BigDecimal ratio) {
        Interval reached = ONE.plus(goal);
        for (int year = firstYear(); year < lastYear(); year++) {
            Optional<Interval> actual = actual(target, year);
            if (actual.isEmpty()) {
                return Optional.empty();
            }
            reached = reached.times(ONE.plus(actual.get()));
        }
        int years = lastYear() - firstYear() + 1;
        Interval expected = ONE.plus(end).power(years).minus(ONE).times(ratio);
        return Optional.of(new Point(reached.minus(ONE), expected));
    }

    // Growth is computed with fractions of one.
    private static Interval plain(Interval interval, Unit unit) {
        return unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINTS ? interval.times(PERCENT) : interval;
    }

    /** A level: on the straight line from the start value of the longer target. */
    private Optional<Point> line(Interval goal, Interval end, BigDecimal ratio) {
        LocalDate at = Objects.requireNonNull(own.days().last());
        LocalDate to = Objects.requireNonNull(other.days().last());
        return base().filter(base -> base.day().isBefore(at)).map(base -> {
            BigDecimal share = Spans.share(base.day(), at, to).multiply(ratio);
            Interval expected =
                    base.value().times(BigDecimal.ONE.subtract(share)).plus(end.times(share));
            return new Point(goal, expected);
        });
    }

    private record Start(LocalDate day, Interval value) {}

    /** The start of the longer target: its baseline, else the figure of the year before its plan. */
    private Optional<Start> base() {
        if (longer.element().baseline() != null) {
            return TrajectoryStart.baseline(context.plans(), longer)
                    .filter(figure -> context.plans()
                            .resolvedKey(figure)
                            .filter(key -> key.series().equals(other.series()))
                            .isPresent())
                    .flatMap(this::start);
        }
        return TrajectoryStart.periods(longer.plan().header()).findFirst().flatMap(period -> period.lastDay()
                .flatMap(day -> figure(longer, period).map(value -> new Start(day, value))));
    }

    private Optional<Start> start(Located<Observation> figure) {
        Quantity value = figure.element().value();
        LocalDate day = context.plans()
                .datedKey(figure)
                .flatMap(key -> key.period().lastDay())
                .orElse(null);
        return value == null || day == null || !value.unit().fits(unit())
                ? Optional.empty()
                : Optional.of(new Start(day, plain(value.interval(context.policy()), value.unit())));
    }

    private Unit unit() {
        return TargetRange.of(longer.element().criterion(), context.policy())
                .orElseThrow()
                .unit();
    }

    private Optional<Interval> actual(Located<Target> like, int year) {
        return figure(like, Period.ofYear(year));
    }

    /** The actual figure of another period in the series of a target; percentages as fractions of one. */
    private Optional<Interval> figure(Located<Target> like, Period period) {
        FigureKey key = Objects.requireNonNull(like.element().key()).toBuilder()
                .period(period)
                .build();
        return Arithmetic.of(context)
                .book()
                .find(like.plan(), key, FigureStatus.ACTUAL)
                .filter(stated -> stated.status() != FigureStatus.FORECAST
                        && stated.figure().unit().fits(unit()))
                .map(StatedFigure::figure)
                .flatMap(figure -> figure.interval(context.policy()));
    }

    private int firstYear() {
        return Objects.requireNonNull(other.days().first()).getYear();
    }

    private int lastYear() {
        return Objects.requireNonNull(own.days().last()).getYear();
    }
}
