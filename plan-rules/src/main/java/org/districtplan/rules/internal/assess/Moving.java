package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Trend;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.Certainty;

/**
 * Held against its own earlier value: the period named, else the target's baseline, else a year before.
 *
 * @param of the case
 * @param movement the criterion
 */
record Moving(TargetContext of, Criterion.Movement movement) implements CriterionCheck {

    private static final Text AGAINST = Text.of("，{period}为{value}", ", {value} in {period}");

    private record Earlier(EvidenceValue reading, String period, List<Located<Observation>> sources) {}

    @Override
    public Text asked() {
        return of.asked();
    }

    @Override
    public Evaluation hold(Evidence figure) {
        Optional<Earlier> found = earlier(figure);
        if (found.isEmpty()) {
            Period from = movement.from();
            String period = from == null ? Spans.text(Spans.yearBeforeStart(figure.days())) : from.toString();
            return Evaluation.open(AssessmentReasons.otherMissing(of.figure(), of.figure(), period));
        }
        Earlier earlier = found.get();
        if (!figure.reading().fits(earlier.reading.unit())) {
            return Evaluation.open(AssessmentReasons.unitsDiffer(
                    earlier.reading, figure.reading().text()));
        }
        Evaluation finding = judge(figure.reading(), earlier.reading);
        Text against = Message.of(AGAINST, "period", earlier.period, "value", earlier.reading.text())
                .toText();
        return new Evaluation(
                finding.standing(),
                finding.certainty(),
                null,
                against,
                earlier.sources,
                finding.policy(),
                finding.trouble());
    }

    private Optional<Earlier> earlier(Evidence figure) {
        Ref baseline = of.target().element().baseline();
        if (movement.from() == null && baseline != null) {
            return StartValue.stated(of)
                    .map(base -> new Earlier(base.reading(), Spans.text(base.days()), base.sources()));
        }
        Period.Days days = movement.from() == null
                ? Spans.yearBeforeStart(figure.days())
                : of.with(movement.from()).resolved().days();
        return EvidenceSeries.of(of.index(), of.resolved())
                .at(days)
                .map(pick -> new Earlier(
                        pick.figure().reading(), Spans.text(days), pick.figure().sources()));
    }

    private Evaluation judge(EvidenceValue actual, EvidenceValue earlier) {
        Trend trend = movement.trend();
        boolean size = trend == Trend.NARROW || trend == Trend.WIDEN;
        EvidenceValue difference =
                size ? Comparing.difference(size(actual), size(earlier)) : Comparing.difference(actual, earlier);
        BigDecimal zero = BigDecimal.ZERO;
        return switch (trend) {
            case RISE, WIDEN -> held(difference, Interval.moreThan(zero), List.of());
            case FALL, NARROW -> held(difference, Interval.lessThan(zero), List.of());
            case NO_RISE -> held(difference, Interval.atMost(zero), List.of());
            case NO_FALL -> held(difference, Interval.atLeast(zero), List.of());
            case KEEP -> {
                BigDecimal tolerance = Comparing.tolerance(of, earlier);
                yield Evaluation.of(
                        difference,
                        Interval.point(zero),
                        Interval.closed(tolerance.negate(), tolerance),
                        Certainty.WITHIN_TOLERANCE,
                        List.of(Comparing.toleranceLine(tolerance, earlier)));
            }
        };
    }

    private static Evaluation held(EvidenceValue difference, Interval wanted, List<Text> policy) {
        return Evaluation.of(difference, wanted, wanted, Certainty.WITHIN_ROUNDING, policy);
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
