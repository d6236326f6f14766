package org.districtplan.rules.internal.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.Judgement;
import org.districtplan.rules.RuleContext;

/**
 * Holds what is printed of a figure against what is computed for it, as intervals.
 *
 * <p>Numbers are taken as rounded to the nearest; if that contradicts, as cut off; only if both do is it a contradiction.
 */
public final class EquationCheck {

    private static final Text HOLDS =
            Text.of("{name}：{printed}与{words}（{numbers}）相符", "{name}: {printed} agrees with {words} ({numbers})");
    private static final Text HOLDS_CUT = Text.of(
            "{name}：{printed}只有在数字为截尾而非四舍五入时才与{words}（{numbers}）相符",
            "{name}: {printed} agrees with {words} ({numbers}) only if digits were cut off instead of rounded");
    private static final Text CONTRADICTS = Text.of(
            "{name}写为{printed}，而{words} = {numbers} = {computed}",
            "{name} is printed as {printed}, but {words} = {numbers} = {computed}");
    private static final Text NOT_CHECKABLE =
            Text.of("{subject}无法核对：{detail}", "{subject} cannot be checked: {detail}");
    private static final Text NEAREST = Text.of("四舍五入与截尾均不符", "neither as rounded nor as cut off");

    private EquationCheck() {}

    /**
     * Judges what was derived for a figure.
     *
     * @param context where to report
     * @param derived the equation, or why there is none
     * @param element the element to report at
     * @param path the field to report at
     * @param heaviest how much a contradiction weighs at the most; one step of the last digit weighs a warning at most
     */
    public static void judge(RuleContext context, Derived derived, ElementRef element, String path, Severity heaviest) {
        Judgement judgement = context.at(element, path);
        if (derived instanceof Derived.Unsolvable unsolvable) {
            judgement.notCheckable(unsolvable.reason(), () -> notCheckable(unsolvable));
            return;
        }
        Equation equation = ((Derived.Solvable) derived).solved();
        Figure claimed = equation.claimed();
        if (!claimed.first().element().equals(element)) {
            judgement = related(judgement, claimed);
        }
        for (Figure operand : equation.operands()) {
            judgement = related(judgement, operand);
        }
        answer(context.policy(), equation, judgement, heaviest);
    }

    /** Adds a figure to the evidence. */
    public static Judgement related(Judgement judgement, Figure figure) {
        Figure.Print print = figure.first();
        return judgement.related(
                Text.of(
                        figure.name().zh() + " " + print.quantity(),
                        figure.name().en() + ": " + print.quantity()),
                print.element(),
                print.path());
    }

    private static void answer(IntervalPolicy policy, Equation equation, Judgement judgement, Severity heaviest) {
        Optional<Interval> printed = equation.claimed().interval(policy);
        Optional<Interval> computed = equation.computed().apply(policy);
        if (printed.isEmpty() || computed.isEmpty()) {
            judgement.notCheckable(
                    Reasons.BLOCKED,
                    () -> notCheckable(Derived.Unsolvable.of(equation.claimed(), Reasons.BLOCKED, Reasons.BLOCKED)));
        } else if (printed.get().overlaps(computed.get())) {
            judgement.holds(() -> evidence(HOLDS, equation, printed.get(), computed.get()));
        } else if (holdsCutOff(policy, equation)) {
            judgement.note(evidence(HOLDS_CUT, equation, printed.get(), computed.get()));
        } else {
            contradict(equation, judgement, printed.get(), computed.get(), heaviest);
        }
    }

    private static void contradict(
            Equation equation, Judgement judgement, Interval printed, Interval computed, Severity heaviest) {
        Message message = evidence(CONTRADICTS, equation, printed, computed).with("rounding", NEAREST);
        Optional<BigDecimal> distance = equation.claimed().lastDigit().map(step -> printed.gapTo(computed)
                .divide(step, 1, RoundingMode.HALF_UP));
        boolean small = distance.isPresent() && distance.get().compareTo(BigDecimal.ONE) <= 0;
        Severity severity = small && heaviest == Severity.ERROR ? Severity.WARNING : heaviest;
        judgement.contradicts(
                severity,
                distance.map(steps -> message.with("distance", steps.toPlainString()))
                        .orElse(message));
    }

    private static boolean holdsCutOff(IntervalPolicy policy, Equation equation) {
        IntervalPolicy cutOff = policy.toBuilder()
                .rounding(IntervalPolicy.truncating().rounding())
                .build();
        return equation.claimed()
                .interval(cutOff)
                .flatMap(printed -> equation.computed().apply(cutOff).map(printed::overlaps))
                .orElse(false);
    }

    private static Message notCheckable(Derived.Unsolvable unsolvable) {
        return Message.of(NOT_CHECKABLE, "subject", unsolvable.subject(), "detail", unsolvable.detail());
    }

    private static Message evidence(Text template, Equation equation, Interval printed, Interval computed) {
        Figure claimed = equation.claimed();
        return Message.of(
                template,
                "name",
                claimed.name(),
                "printed",
                claimed.first().quantity(),
                "words",
                equation.words(),
                "numbers",
                equation.numbers(),
                "computed",
                Shown.nicely(computed, claimed),
                "printed-interval",
                Shown.exactly(printed, claimed),
                "computed-interval",
                Shown.exactly(computed, claimed));
    }
}
