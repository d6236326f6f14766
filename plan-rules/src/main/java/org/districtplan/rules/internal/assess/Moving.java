package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Transformation;
import org.districtplan.model.Trend;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Compares a figure with its own earlier value: of the period stated, else the target's baseline, else a year before.
 *
 * @param context the target with what is known of it
 * @param movement the criterion
 */
record Moving(TargetContext context, Criterion.Movement movement) implements CriterionCheck {

    private static final Text AGAINST = Text.of("，{period}为{value}", ", {value} in {period}");

    private record Earlier(EvidenceValue reading, String period, List<Located<Observation>> sources) {}

    @Override
    public Text requirement() {
        return context.requirement();
    }

    @Override
    public Evaluation evaluate(Evidence figure) {
        Optional<Earlier> found = earlier(figure);
        if (found.isEmpty()) {
            return Evaluation.open(
                    AssessmentReasons.earlierMissing(context.figure(), figure, Spans.text(earlierDays(figure))));
        }
        Earlier earlier = found.get();
        if (!figure.reading().fits(earlier.reading.unit())) {
            return Evaluation.open(AssessmentReasons.unitsDiffer(
                    earlier.reading, figure.reading().text()));
        }
        Evaluation evaluation = evaluate(figure.reading(), earlier.reading);
        Text against = Message.of(AGAINST, "period", earlier.period, "value", earlier.reading.text())
                .toText();
        return new Evaluation(
                evaluation.answer(),
                evaluation.certainty(),
                against,
                earlier.sources,
                evaluation.policy(),
                evaluation.openReason());
    }

    private Optional<Earlier> earlier(Evidence figure) {
        Ref baseline = context.target().element().baseline();
        if (movement.from() == null && baseline != null) {
            return StartValue.stated(context)
                    .map(base -> new Earlier(base.reading(), Spans.text(base.days()), base.sources()));
        }
        Period.Days days = earlierDays(figure);
        return EvidenceSeries.of(context.index(), context.resolved())
                .at(days)
                .map(pick -> new Earlier(
                        pick.figure().reading(), Spans.text(days), pick.figure().sources()));
    }

    /** Like is compared with like: a half-year against the half-year of the year it is compared with. */
    private Period.Days earlierDays(Evidence figure) {
        Period from = movement.from() == null ? beforeThePlan() : movement.from();
        if (from == null) {
            return Spans.oneYearEarlier(figure.days());
        }
        Period.Days base = context.with(from).resolved().days();
        LocalDate first = figure.days().first();
        LocalDate start = base.first();
        if (first == null || start == null || Spans.isDay(figure.days())) {
            return base;
        }
        return Spans.length(figure.days()) < Spans.length(base)
                ? Spans.yearsEarlier(figure.days(), first.getYear() - start.getYear())
                : base;
    }

    /** A plan of several years means a trend from where it starts; null for a plan of a year. */
    private @Nullable Period beforeThePlan() {
        PlanHeader header = context.target().plan().header();
        Period horizon = header.plansFor();
        boolean severalYears = horizon != null && horizon.years().orElse(1) > 1;
        return severalYears && context.target().element().each() == null
                ? TrajectoryStart.periods(header).findFirst().orElse(null)
                : null;
    }

    /** The growth that answers the trend where the levels are not known; null where growth does not. */
    @Nullable
    FigureKey growth() {
        boolean level = context.key().transformation() == Transformation.LEVEL;
        boolean onValue = movement.trend() != Trend.NARROW && movement.trend() != Trend.WIDEN;
        if (!level || !onValue || context.target().element().baseline() != null) {
            return null;
        }
        FigureKey.Builder key = context.key().toBuilder().transformation(Transformation.GROWTH);
        Period from = movement.from() == null ? beforeThePlan() : movement.from();
        return from == null ? key.build() : key.base(new Base.From(from)).build();
    }

    /** The growth that meets the trend. */
    CriterionCheck.Numbers ofGrowth() {
        BigDecimal zero = BigDecimal.ZERO;
        Interval strict =
                switch (movement.trend()) {
                    case RISE, WIDEN -> Interval.moreThan(zero);
                    case FALL, NARROW -> Interval.lessThan(zero);
                    case NO_RISE -> Interval.atMost(zero);
                    case NO_FALL -> Interval.atLeast(zero);
                    case KEEP -> Interval.point(zero);
                };
        BigDecimal points = context.policy().inStepPoints();
        boolean kept = movement.trend() == Trend.KEEP;
        AcceptedRange accepted = new AcceptedRange(
                strict,
                kept ? Interval.closed(points.negate(), points) : strict,
                Certainty.WITHIN_TOLERANCE,
                AcceptedRange.Side.BOTH,
                LevelComparison.PERCENT,
                List.of());
        return new CriterionCheck.Numbers(accepted, context.requirement(), context.figure());
    }

    private Evaluation evaluate(EvidenceValue actual, EvidenceValue earlier) {
        Trend trend = movement.trend();
        boolean size = trend == Trend.NARROW || trend == Trend.WIDEN;
        EvidenceValue difference =
                size ? Comparing.difference(size(actual), size(earlier)) : Comparing.difference(actual, earlier);
        BigDecimal zero = BigDecimal.ZERO;
        return switch (trend) {
            case RISE, WIDEN -> within(difference, Interval.moreThan(zero), List.of());
            case FALL, NARROW -> within(difference, Interval.lessThan(zero), List.of());
            case NO_RISE -> within(difference, Interval.atMost(zero), List.of());
            case NO_FALL -> within(difference, Interval.atLeast(zero), List.of());
            case KEEP -> {
                BigDecimal tolerance = Comparing.tolerance(context, earlier);
                yield Evaluation.of(
                        difference,
                        Interval.point(zero),
                        Interval.closed(tolerance.negate(), tolerance),
                        Certainty.WITHIN_TOLERANCE,
                        List.of(Comparing.toleranceLine(tolerance, earlier)));
            }
        };
    }

    private static Evaluation within(EvidenceValue difference, Interval accepted, List<Text> policy) {
        return Evaluation.of(difference, accepted, accepted, Certainty.WITHIN_ROUNDING, policy);
    }

    /** The distance from zero. */
    private static EvidenceValue size(EvidenceValue reading) {
        Interval interval = reading.interval();
        Interval size = interval;
        if (interval.upper() != null && interval.upper().signum() <= 0) {
            size = interval.negate();
        } else if (interval.contains(BigDecimal.ZERO)) {
            Interval above = Interval.atLeast(BigDecimal.ZERO);
            size = interval.hull(interval.negate()).intersect(above).orElse(above);
        }
        BigDecimal number = reading.number();
        return new EvidenceValue(
                size,
                number == null ? null : number.abs(),
                reading.grade(),
                reading.unit(),
                reading.text(),
                reading.policy());
    }
}
