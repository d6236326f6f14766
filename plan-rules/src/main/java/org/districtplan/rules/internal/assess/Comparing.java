package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.FigureKey;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Qualifier;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/**
 * Held against another figure of the same time: their difference is what is judged.
 *
 * @param of the case
 * @param relative the criterion
 */
record Comparing(TargetContext of, Criterion.Relative relative) implements CriterionCheck {

    private static final Text AGAINST = Text.of("，{other}为{value}", ", {other} is {value}");
    private static final Text IN_STEP =
            Text.of("“同步”“持平”：相差不超过{tolerance}", "in step, kept: no more than {tolerance} apart");

    @Override
    public Text asked() {
        return of.asked();
    }

    @Override
    public Evaluation hold(Evidence figure) {
        FigureKey key = relative.to().completedBy(of.key());
        ResolvedKey resolved = of.plans().resolvedKey(of.target().plan(), key);
        boolean ownPeriod = relative.to().period() == null;
        Optional<EvidenceSeries.Pick> pick =
                EvidenceSeries.of(of.index(), resolved).at(ownPeriod ? figure.days() : resolved.days());
        Text name = FigureWords.figure(of.vocabulary(), key);
        if (pick.isEmpty()) {
            String period = ownPeriod ? Spans.text(figure.days()) : key.period().toString();
            return Evaluation.open(AssessmentReasons.otherMissing(of.figure(), name, period));
        }
        Evidence other = pick.get().figure();
        Quantity by = relative.by();
        if (!figure.reading().fits(other.reading().unit())
                || (by != null && !other.reading().fits(by.unit()))) {
            return Evaluation.open(AssessmentReasons.unitsDiffer(
                    other.reading(), by == null ? figure.reading().text() : by));
        }
        Evaluation finding = judge(difference(figure.reading(), other.reading()), other.reading());
        Text against = Message.of(
                        AGAINST, "other", name, "value", other.reading().text())
                .toText();
        return new Evaluation(
                finding.standing(),
                finding.certainty(),
                null,
                against,
                other.sources(),
                finding.policy(),
                finding.trouble());
    }

    static EvidenceValue difference(EvidenceValue actual, EvidenceValue other) {
        Interval interval = actual.interval().minus(other.interval());
        BigDecimal number = actual.number() == null || other.number() == null
                ? null
                : actual.number().subtract(other.number());
        Text text = AssessmentWords.number(number == null ? interval : Interval.point(number), actual.unit());
        return new EvidenceValue(
                interval, number, actual.grade().and(other.grade()), actual.unit(), text, actual.policy());
    }

    private Evaluation judge(EvidenceValue difference, EvidenceValue other) {
        Quantity by = relative.by();
        Interval exact = by == null
                ? Interval.point(BigDecimal.ZERO)
                : by.amount()
                        .map(Interval::point)
                        .orElse(by.interval(of.policy().intervals()));
        boolean qualified = by != null && by.qualifier() != Qualifier.PLAIN;
        Interval wide =
                by == null || !qualified ? exact : by.interval(of.policy().intervals());
        List<Text> policy = by == null || !qualified
                ? List.of()
                : List.of(of.policy().intervals().describe(by));
        return switch (relative.comparison()) {
            case ABOVE -> held(difference, above(exact, by != null), above(wide, by != null), policy);
            case BELOW ->
                held(
                        difference,
                        above(exact, by != null).negate(),
                        above(wide, by != null).negate(),
                        policy);
            case NOT_ABOVE -> held(difference, below(exact), below(wide), policy);
            case NOT_BELOW ->
                held(difference, below(exact).negate(), below(wide).negate(), policy);
            case IN_STEP -> inStep(difference, other, by == null ? null : wide.upper());
        };
    }

    private static Interval above(Interval by, boolean closed) {
        return new Interval(by.lower(), closed, null, false);
    }

    private static Interval below(Interval by) {
        return new Interval(null, false, by.upper(), true);
    }

    private static Evaluation held(EvidenceValue difference, Interval strict, Interval wide, List<Text> policy) {
        return Evaluation.of(difference, strict, wide, Certainty.WITHIN_TOLERANCE, policy);
    }

    private Evaluation inStep(EvidenceValue difference, EvidenceValue other, @Nullable BigDecimal stated) {
        BigDecimal tolerance = stated == null ? tolerance(of, other) : stated;
        Interval strict = open(of.direction(), BigDecimal.ZERO);
        Interval wide = open(of.direction(), tolerance);
        return held(difference, strict, wide, List.of(toleranceLine(tolerance, other)));
    }

    /** The better side of in step is open: income growing faster than output still keeps pace with it. */
    private static Interval open(@Nullable Direction direction, BigDecimal tolerance) {
        if (direction == Direction.UP) {
            return Interval.atLeast(tolerance.negate());
        }
        return direction == Direction.DOWN
                ? Interval.atMost(tolerance)
                : Interval.closed(tolerance.negate(), tolerance);
    }

    /** How far apart two figures may be and still be in step. */
    static BigDecimal tolerance(TargetContext of, EvidenceValue other) {
        BigDecimal number = other.number();
        if (EvidenceValue.isPercent(other.unit())) {
            return of.policy().inStepPoints();
        }
        return number == null
                ? BigDecimal.ZERO
                : number.abs().multiply(of.policy().inStepShare());
    }

    static Text toleranceLine(BigDecimal tolerance, EvidenceValue other) {
        return Message.of(IN_STEP, "tolerance", AssessmentWords.number(Interval.point(tolerance), other.unit()))
                .toText();
    }
}
