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
 * Compares a figure with another figure of the same period; their difference decides.
 *
 * @param context the target with what is known of it
 * @param relative the criterion
 */
record Comparing(TargetContext context, Criterion.Relative relative) implements CriterionCheck {

    private static final Text AGAINST = Text.of("，{other}为{value}", ", {other} is {value}");
    private static final Text IN_STEP =
            Text.of("“同步”“持平”按相差不超过{tolerance}判定", "“in step” and “kept” allow a difference of {tolerance}");

    @Override
    public Text requirement() {
        return context.requirement();
    }

    @Override
    public Evaluation evaluate(Evidence figure) {
        FigureKey key = relative.to().completedBy(context.key());
        ResolvedKey resolved = context.plans().resolvedKey(context.target().plan(), key);
        boolean ownPeriod = relative.to().period() == null;
        Optional<EvidenceSeries.Pick> pick =
                EvidenceSeries.of(context.index(), resolved).at(ownPeriod ? figure.days() : resolved.days());
        Text name = FigureWords.figure(context.vocabulary(), key);
        if (pick.isEmpty()) {
            String period = ownPeriod ? Spans.text(figure.days()) : key.period().toString();
            return Evaluation.open(AssessmentReasons.otherMissing(context.figure(), name, period));
        }
        Evidence other = pick.get().figure();
        Quantity by = relative.by();
        if (!figure.reading().fits(other.reading().unit())
                || (by != null && !other.reading().fits(by.unit()))) {
            return Evaluation.open(AssessmentReasons.unitsDiffer(
                    other.reading(), by == null ? figure.reading().text() : by));
        }
        Evaluation evaluation = evaluate(difference(figure.reading(), other.reading()), other.reading());
        Text against = Message.of(
                        AGAINST, "other", name, "value", other.reading().text())
                .toText();
        return new Evaluation(
                evaluation.answer(),
                evaluation.certainty(),
                against,
                other.sources(),
                evaluation.policy(),
                evaluation.openReason());
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

    private Evaluation evaluate(EvidenceValue difference, EvidenceValue other) {
        Quantity by = relative.by();
        Interval exact = by == null
                ? Interval.point(BigDecimal.ZERO)
                : by.amount()
                        .map(Interval::point)
                        .orElse(by.interval(context.policy().intervals()));
        boolean qualified = by != null && by.qualifier() != Qualifier.PLAIN;
        Interval wide =
                by == null || !qualified ? exact : by.interval(context.policy().intervals());
        List<Text> policy = by == null || !qualified
                ? List.of()
                : List.of(context.policy().intervals().describe(by));
        return switch (relative.comparison()) {
            case ABOVE -> within(difference, above(exact, by != null), above(wide, by != null), policy);
            case BELOW ->
                within(
                        difference,
                        above(exact, by != null).negate(),
                        above(wide, by != null).negate(),
                        policy);
            case NOT_ABOVE -> within(difference, below(exact), below(wide), policy);
            case NOT_BELOW ->
                within(difference, below(exact).negate(), below(wide).negate(), policy);
            case IN_STEP -> inStep(difference, other, by == null ? null : wide.upper());
        };
    }

    private static Interval above(Interval by, boolean closed) {
        return new Interval(by.lower(), closed, null, false);
    }

    private static Interval below(Interval by) {
        return new Interval(null, false, by.upper(), true);
    }

    private static Evaluation within(EvidenceValue difference, Interval strict, Interval wide, List<Text> policy) {
        return Evaluation.of(difference, strict, wide, Certainty.WITHIN_TOLERANCE, policy);
    }

    private Evaluation inStep(EvidenceValue difference, EvidenceValue other, @Nullable BigDecimal stated) {
        BigDecimal tolerance = stated == null ? tolerance(context, other) : stated;
        Interval strict = open(context.direction(), BigDecimal.ZERO);
        Interval wide = open(context.direction(), tolerance);
        return within(difference, strict, wide, List.of(toleranceLine(tolerance, other)));
    }

    /** The better side is open: income that grows faster than output is still in step with it. */
    private static Interval open(@Nullable Direction direction, BigDecimal tolerance) {
        if (direction == Direction.UP) {
            return Interval.atLeast(tolerance.negate());
        }
        return direction == Direction.DOWN
                ? Interval.atMost(tolerance)
                : Interval.closed(tolerance.negate(), tolerance);
    }

    /** The largest difference of two figures that are in step. */
    static BigDecimal tolerance(TargetContext context, EvidenceValue other) {
        BigDecimal number = other.number();
        if (EvidenceValue.isPercent(other.unit())) {
            return context.policy().inStepPoints();
        }
        return number == null
                ? BigDecimal.ZERO
                : number.abs().multiply(context.policy().inStepShare());
    }

    static Text toleranceLine(BigDecimal tolerance, EvidenceValue other) {
        return Message.of(IN_STEP, "tolerance", AssessmentWords.number(Interval.point(tolerance), other.unit()))
                .toText();
    }
}
