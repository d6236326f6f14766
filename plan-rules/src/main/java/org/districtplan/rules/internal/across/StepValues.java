package org.districtplan.rules.internal.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.achievement.AnnualStep.Position;
import org.districtplan.rules.internal.assess.Directions;
import org.districtplan.rules.internal.assess.RequiredNumber;
import org.districtplan.rules.internal.assess.TrajectoryStart;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.jspecify.annotations.Nullable;

/** Computes what an annual target means for the target of several years; shares of hundred are computed as shares of one. */
final class StepValues {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Interval ONE = Interval.point(BigDecimal.ONE);

    private final PlanSet plans;
    private final IntervalPolicy policy;
    private final FigureBook book;
    private final StepWords words;

    StepValues(PlanSet plans, IntervalPolicy policy) {
        this.plans = plans;
        this.policy = policy;
        this.book = new FigureBook(plans);
        this.words = new StepWords(plans);
    }

    /** What was found for one step, while it is computed. */
    private static final class Found {
        private final List<Located<Observation>> figures = new ArrayList<>();
        private final List<Integer> targeted = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private @Nullable Interval reached;
        private @Nullable Interval expected;
        private @Nullable Interval needed;
        private int left;
    }

    AnnualStep step(Located<Target> annual, Located<Target> longer) {
        Quantity goal = number(annual);
        Quantity end = number(longer);
        if (goal == null || end == null) {
            return open(annual, longer, StepWords.NO_NUMBER, new Found());
        }
        if (!goal.unit().fits(end.unit())) {
            return open(annual, longer, StepWords.UNLIKE, new Found());
        }
        Found found = new Found();
        compute(annual, longer, found);
        Interval reached = found.reached;
        Interval expected = found.expected;
        if (reached == null || expected == null) {
            return open(annual, longer, StepWords.MISSING, found);
        }
        Direction harder = harder(annual, longer);
        if (harder == null || harder == Direction.NONE) {
            return open(annual, longer, StepWords.NO_DIRECTION, found);
        }
        Position position = position(reached, expected, harder);
        Unit unit = end.unit();
        Interval needed = found.needed;
        return new AnnualStep(
                annual,
                longer,
                position,
                unit,
                inBase(reached, unit),
                inBase(expected, unit),
                needed == null ? null : inBase(needed, unit),
                found.left,
                found.figures,
                found.targeted,
                words.step(
                        annual,
                        longer,
                        position,
                        new StepWords.Values(
                                inBase(reached, unit),
                                inBase(expected, unit),
                                needed == null ? null : inBase(needed, unit),
                                found.left,
                                harder == Direction.UP,
                                found.targeted)));
    }

    private AnnualStep open(Located<Target> annual, Located<Target> longer, Text why, Found found) {
        return new AnnualStep(
                annual,
                longer,
                Position.NOT_CHECKABLE,
                null,
                null,
                null,
                null,
                found.left,
                found.figures,
                found.targeted,
                words.open(annual, longer, why, found.missing));
    }

    private static @Nullable Quantity number(Located<Target> target) {
        return RequiredNumber.of(target.element().criterion())
                .map(RequiredNumber::first)
                .filter(quantity -> quantity.amount().isPresent())
                .orElse(null);
    }

    /** What the target requires, a range as a whole. */
    private Interval range(Located<Target> target) {
        RequiredNumber number = RequiredNumber.of(target.element().criterion()).orElseThrow();
        Quantity first = number.first();
        Quantity last = number.high() == null ? first : number.high();
        Interval whole = RequiredNumber.interval(first, policy).hull(RequiredNumber.interval(last, policy));
        return isHundredths(first.unit()) ? whole.times(HUNDREDTH) : whole;
    }

    private static boolean isHundredths(Unit unit) {
        return unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINTS;
    }

    private static Interval inBase(Interval plain, Unit unit) {
        return isHundredths(unit) ? plain.times(HUNDRED) : plain;
    }

    private @Nullable Direction harder(Located<Target> annual, Located<Target> longer) {
        for (Located<Target> one : List.of(longer, annual)) {
            Direction side = RequiredNumber.of(one.element().criterion())
                    .map(RequiredNumber::side)
                    .orElse(null);
            if (side != null) {
                return side;
            }
        }
        FigureKey key = Objects.requireNonNull(longer.element().key());
        return Directions.of(plans.vocabulary(longer.plan()), key);
    }

    private static Position position(Interval reached, Interval expected, Direction harder) {
        boolean less = isLess(reached, expected);
        boolean more = isLess(expected, reached);
        if (!less && !more) {
            return Position.ON;
        }
        return less == (harder == Direction.UP) ? Position.BELOW : Position.ABOVE;
    }

    private static boolean isLess(Interval one, Interval other) {
        if (one.upper() == null || other.lower() == null) {
            return false;
        }
        int order = one.upper().compareTo(other.lower());
        return order < 0 || (order == 0 && !(one.upperClosed() && other.lowerClosed()));
    }

    private void compute(Located<Target> annual, Located<Target> longer, Found found) {
        ResolvedKey own = plans.resolvedKey(annual).orElseThrow();
        ResolvedKey other = plans.resolvedKey(longer).orElseThrow();
        int year = Objects.requireNonNull(own.days().last()).getYear();
        int last = Objects.requireNonNull(other.days().last()).getYear();
        found.left = last - year;
        if (other.transformation() == Transformation.LEVEL && other.statistic() != Statistic.SUM) {
            line(annual, longer, year, last, found);
            return;
        }
        int first = Objects.requireNonNull(other.days().first()).getYear();
        boolean growth = other.transformation() == Transformation.AVERAGE_GROWTH;
        Interval reached = growth ? ONE.plus(range(annual)) : range(annual);
        Interval before = past(annual, longer, new Years(first, year - 1), found);
        if (before == null) {
            return;
        }
        reached = growth ? reached.times(ONE.plus(before)) : reached.plus(before);
        Interval end = range(longer);
        int done = year - first + 1;
        int years = last - first + 1;
        if (growth) {
            Interval whole = ONE.plus(end);
            found.reached = reached.minus(ONE);
            found.expected = whole.power(done).minus(ONE);
            if (found.left > 0) {
                found.needed = whole.power(years)
                        .dividedBy(reached)
                        .flatMap(rest -> rest.root(found.left))
                        .map(rest -> rest.minus(ONE))
                        .orElse(null);
            }
        } else {
            found.reached = reached;
            found.expected = divided(end.times(BigDecimal.valueOf(done)), years);
            found.needed = found.left == 0 ? null : divided(end.minus(reached), found.left);
        }
    }

    private void line(Located<Target> annual, Located<Target> longer, int year, int last, Found found) {
        StatedStart start = start(longer).orElse(null);
        if (start == null || start.year() >= year) {
            found.missing.add("");
            return;
        }
        found.figures.addAll(start.figures());
        Interval end = range(longer);
        Interval reached = range(annual);
        found.reached = reached;
        // One division at the end, so that what comes out even stays exact.
        found.expected = divided(
                start.value()
                        .times(BigDecimal.valueOf(last - year))
                        .plus(end.times(BigDecimal.valueOf(year - start.year()))),
                last - start.year());
        found.needed = divided(end.minus(reached), found.left);
    }

    private static Interval divided(Interval whole, int parts) {
        BigDecimal lower = whole.lower();
        BigDecimal upper = whole.upper();
        return new Interval(
                lower == null ? null : divided(lower, parts),
                whole.lowerClosed(),
                upper == null ? null : divided(upper, parts),
                whole.upperClosed());
    }

    private static BigDecimal divided(BigDecimal whole, int parts) {
        return whole.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128);
    }

    /** The years before an annual target, none where the first is after the last. */
    private record Years(int first, int last) {}

    /**
     * What the earlier years come to: the sum of a flow, or the growth over them; from each year's figure or target, else from one figure
     * of all these years. Null if something is missing.
     */
    private @Nullable Interval past(Located<Target> annual, Located<Target> longer, Years years, Found found) {
        boolean growth = plans.resolvedKey(longer).orElseThrow().transformation() == Transformation.AVERAGE_GROWTH;
        Found single = new Found();
        Interval product = ONE;
        Interval sum = Interval.point(BigDecimal.ZERO);
        for (int year = years.first(); year <= years.last(); year++) {
            Interval value = past(annual, year, single);
            if (value != null) {
                product = product.times(ONE.plus(value));
                sum = sum.plus(value);
            }
        }
        if (single.missing.isEmpty() && single.targeted.isEmpty()) {
            found.figures.addAll(single.figures);
            return growth ? product.minus(ONE) : sum;
        }
        if (years.last() > years.first()) {
            Optional<StatedFigure> whole = figure(longer, Period.ofYears(years.first(), years.last()));
            Optional<Interval> value = whole.flatMap(one -> one.figure().interval(policy));
            if (value.isPresent()) {
                found.figures.addAll(whole.get().observations());
                int length = years.last() - years.first() + 1;
                return growth ? ONE.plus(value.get()).power(length).minus(ONE) : value.get();
            }
        }
        found.figures.addAll(single.figures);
        found.targeted.addAll(single.targeted);
        found.missing.addAll(single.missing);
        return found.missing.isEmpty() ? (growth ? product.minus(ONE) : sum) : null;
    }

    /** What an earlier year of a flow or of growth reached, else what it was to reach. */
    private @Nullable Interval past(Located<Target> annual, int year, Found found) {
        Optional<StatedFigure> figure = figure(annual, Period.ofYear(year));
        Optional<Interval> actual = figure.flatMap(one -> one.figure().interval(policy));
        if (actual.isPresent()) {
            found.figures.addAll(figure.get().observations());
            return actual.get();
        }
        Optional<Located<Target>> target = target(annual, year);
        if (target.isEmpty()) {
            found.missing.add(String.valueOf(year));
            return null;
        }
        found.targeted.add(year);
        return range(target.get());
    }

    private Optional<Located<Target>> target(Located<Target> annual, int year) {
        return plans.targets(key(annual, Period.ofYear(year))).stream()
                .filter(other -> other.element().each() == null
                        && plans.referring(Target.class, other).isEmpty())
                .filter(other -> {
                    Quantity number = number(other);
                    return number != null
                            && number.unit()
                                    .fits(Objects.requireNonNull(number(annual)).unit());
                })
                .findFirst();
    }

    private ResolvedKey key(Located<Target> like, Period period) {
        return plans.resolvedKey(
                like.plan(),
                Objects.requireNonNull(like.element().key()).toBuilder()
                        .period(period)
                        .build());
    }

    private Optional<StatedFigure> figure(Located<Target> like, Period period) {
        FigureKey key = Objects.requireNonNull(like.element().key()).toBuilder()
                .period(period)
                .build();
        Unit unit = Objects.requireNonNull(number(like)).unit();
        return book.find(like.plan(), key, FigureStatus.ACTUAL)
                .filter(stated -> stated.status() != FigureStatus.FORECAST
                        && stated.figure().unit().fits(unit));
    }

    private record StatedStart(int year, Interval value, List<Located<Observation>> figures) {}

    /** Where the path of a level starts: its baseline, else the figure of the year before its plan. */
    private Optional<StatedStart> start(Located<Target> longer) {
        Optional<Located<Observation>> baseline = TrajectoryStart.baseline(plans, longer);
        if (baseline.isPresent()) {
            return baseline.flatMap(figure -> start(longer, figure));
        }
        return TrajectoryStart.periods(longer.plan().header()).findFirst().flatMap(period -> figure(longer, period)
                .flatMap(stated -> stated.figure().interval(policy).flatMap(value -> period.lastDay()
                        .map(LocalDate::getYear)
                        .map(year -> new StatedStart(year, value, stated.observations())))));
    }

    private Optional<StatedStart> start(Located<Target> longer, Located<Observation> figure) {
        ResolvedKey key = plans.resolvedKey(figure).orElse(null);
        ResolvedKey other = plans.resolvedKey(longer).orElseThrow();
        Quantity value = figure.element().value();
        LocalDate day = key == null ? null : key.days().last();
        Unit unit = Objects.requireNonNull(number(longer)).unit();
        if (key == null || day == null || value == null || !key.series().equals(other.series())) {
            return Optional.empty();
        }
        return value.unit().fits(unit)
                ? Optional.of(new StatedStart(
                        day.getYear(),
                        isHundredths(unit) ? value.interval(policy).times(HUNDREDTH) : value.interval(policy),
                        List.of(figure)))
                : Optional.empty();
    }
}
