package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.RuleContext;

/**
 * Holds what is printed of a figure against what is computed for it, as intervals.
 *
 * <p>Numbers are taken as rounded to the nearest; if that contradicts, as cut off; only if both do is it a contradiction.
 */
public final class EquationCheck {

    private static final Text HOLDS_CUT = Text.of(
            "{name}：{printed}只有在数字为截尾而非四舍五入时才与{words}（{numbers}）相符",
            "{name}: {printed} agrees with {words} ({numbers}) only if digits were cut off instead of rounded");
    private static final Text NOT_CHECKABLE =
            Text.of("{subject}无法核对：{detail}", "{subject} cannot be checked: {detail}");
    private static final Text NEAREST = Text.of("四舍五入与截尾均不符", "neither as rounded nor as cut off");
    private static final Text ACROSS = Text.of(
            "四舍五入与截尾均不符；所用数字出自不同文件，可能经过修订",
            "neither as rounded nor as cut off; the figures stand in different documents and may have been revised");

    private EquationCheck() {}

    /**
     * Judges what was derived for a figure.
     *
     * @param context where to report
     * @param derived the equation, or why there is none
     * @param element the element to report at
     * @param path the field to report at
     * @param heaviest how much a contradiction weighs at the most; one step of the last digit weighs a warning at most,
     *     and figures of another document, which may have been revised, make it a note
     */
    public static void judge(
            RuleContext context, Derivation derived, ElementRef element, String path, Severity heaviest) {
        Judgement judgement = context.at(element, path);
        if (derived instanceof Derivation.Unsolvable unsolvable) {
            judgement.notCheckable(unsolvable.reason(), () -> notCheckable(unsolvable));
            return;
        }
        Equation equation = ((Derivation.Solvable) derived).solved();
        judgement.evidence(places -> {
            if (!equation.claimed().first().element().equals(element)) {
                related(places, equation.claimed(), context.policy());
            }
            equation.operands().forEach(operand -> related(places, operand, context.policy()));
        });
        answer(context.policy(), equation, judgement, heaviest);
    }

    /**
     * Judges what was derived for a figure, and reports at the figure's first print.
     *
     * @param context where to report
     * @param derived the equation, or why there is none
     * @param told the figure
     * @param heaviest how much a contradiction weighs at the most, as with an element
     */
    public static void judge(RuleContext context, Derivation derived, StatedFigure told, Severity heaviest) {
        judge(context, derived, told.observations().get(0).ref(), "/value", heaviest);
    }

    /** Adds a figure to the evidence: every print of it, and the values each allows where there is a choice. */
    public static void related(Judgement judgement, FigureValue figure, IntervalPolicy policy) {
        for (FigureValue.Print print : figure.prints()) {
            String printed = print.quantity().toString();
            Interval interval = FigureValue.plain(print.quantity(), policy);
            String allowed = interval.isPoint() ? "" : ShownNumbers.exactly(print.quantity(), policy);
            judgement.related(
                    Text.of(
                            figure.name().zh() + " " + printed + (allowed.isEmpty() ? "" : "，即 " + allowed),
                            figure.name().en() + ": " + printed + (allowed.isEmpty() ? "" : ", that is " + allowed)),
                    print.element(),
                    print.path());
        }
    }

    private static void answer(IntervalPolicy policy, Equation equation, Judgement judgement, Severity heaviest) {
        Optional<Interval> printed = equation.claimed().interval(policy);
        Optional<Interval> computed = equation.computed().apply(policy).map(equation.sense()::allowed);
        if (printed.isEmpty() || computed.isEmpty()) {
            judgement.notCheckable(
                    MissingReasons.BLOCKED,
                    () -> notCheckable(Derivation.Unsolvable.of(equation.claimed(), MissingReasons.BLOCKED)));
        } else if (printed.get().overlaps(computed.get())) {
            judgement.holds(() -> evidence(equation.sense().holds(), equation, printed.get(), computed.get()));
        } else if (holdsCutOff(policy, equation)) {
            judgement.note(evidence(HOLDS_CUT, equation, printed.get(), computed.get()));
        } else {
            contradict(equation, judgement, printed.get(), computed.get(), heaviest);
        }
    }

    private static void contradict(
            Equation equation, Judgement judgement, Interval printed, Interval computed, Severity heaviest) {
        boolean across = standsApart(equation);
        Message message = evidence(equation.sense().contradicts(), equation, printed, computed)
                .with("rounding", across ? ACROSS : NEAREST);
        Optional<BigDecimal> distance = equation.claimed().lastDigit().map(step -> printed.gapTo(computed)
                .divide(step, 1, RoundingMode.HALF_UP));
        boolean small = distance.isPresent() && distance.get().compareTo(BigDecimal.ONE) <= 0;
        Message whole = distance.map(steps -> message.with("distance", steps.toPlainString()))
                .orElse(message);
        Severity severity = across ? Severity.NOTE : small && heaviest == Severity.ERROR ? Severity.WARNING : heaviest;
        judgement.contradicts(severity, whole);
    }

    // A target of another document is quoted, not revised.
    private static boolean standsApart(Equation equation) {
        String owner = equation.claimed().first().element().owner();
        return equation.operands().stream()
                .map(operand -> operand.first().element())
                .anyMatch(element -> element.kind() == ElementKind.OBSERVATION
                        && !element.owner().equals(owner));
    }

    /** Gives the same policy for an author who cuts digits off. */
    public static IntervalPolicy cutOff(IntervalPolicy policy) {
        return policy.toBuilder()
                .rounding(IntervalPolicy.truncating().rounding())
                .build();
    }

    private static boolean holdsCutOff(IntervalPolicy policy, Equation equation) {
        IntervalPolicy cutOff = cutOff(policy);
        return equation.claimed()
                .interval(cutOff)
                .flatMap(printed -> equation.computed()
                        .apply(cutOff)
                        .map(equation.sense()::allowed)
                        .map(printed::overlaps))
                .orElse(false);
    }

    private static Message notCheckable(Derivation.Unsolvable unsolvable) {
        return Message.of(
                NOT_CHECKABLE,
                "subject",
                unsolvable.subject().get(),
                "detail",
                unsolvable.detail().get());
    }

    private static Message evidence(Text template, Equation equation, Interval printed, Interval computed) {
        FigureValue claimed = equation.claimed();
        return Message.of(
                template,
                "name",
                claimed.name(),
                "printed",
                claimed.first().quantity(),
                "words",
                equation.words().get(),
                "numbers",
                equation.numbers().get(),
                "computed",
                ShownNumbers.nicely(computed, claimed),
                "printed-interval",
                ShownNumbers.exactly(printed, claimed.first().quantity()),
                "computed-interval",
                ShownNumbers.exactly(computed, claimed.first().quantity()),
                "relation",
                equation.ground().label());
    }
}
