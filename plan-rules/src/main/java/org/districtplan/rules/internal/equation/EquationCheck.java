package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.ShownNumbers;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.RuleContext;

/**
 * Compares a stated figure with what is computed for it, as intervals.
 *
 * <p>Numbers are first taken as rounded to the nearest. If these contradict, they are taken as truncated; only if both do is it a
 * contradiction.
 */
public final class EquationCheck {

    private static final Text HOLDS_IF_TRUNCATED = Text.of(
            "{name}：{stated}须按截尾（而非四舍五入）理解，才与{words}（{numbers}）相符",
            "{name}: {stated} agrees with {words} ({numbers}) only if digits were truncated instead of rounded");
    private static final Text NOT_CHECKABLE =
            Text.of("{subject}无法核对：{detail}", "{subject} cannot be checked: {detail}");
    private static final Text NEAREST = Text.of("按四舍五入、按截尾均不符", "neither rounding nor truncation explains it");
    private static final Text ACROSS = Text.of(
            "按四舍五入、按截尾均不符；所用数值出自不同文件，可能已经修订",
            "neither rounding nor truncation explains it; the figures are from different documents and may have been revised");

    private EquationCheck() {}

    /**
     * Judges what was derived for a figure.
     *
     * @param context where to report
     * @param derived the equation, or why there is none
     * @param element the element to report at
     * @param path the field to report at
     * @param most the highest severity of a contradiction; one step of the last digit is a warning at most, and figures of
     *     another document, which may have been revised, make it a note
     */
    public static void judge(RuleContext context, Derivation derived, ElementRef element, String path, Severity most) {
        judge(context, derived, element, path, most, message -> message);
    }

    /**
     * Judges what was derived for a figure, with a contradiction in the rule's own words.
     *
     * @param context where to report
     * @param derived the equation, or why there is none
     * @param element the element to report at
     * @param path the field to report at
     * @param most the highest severity of a contradiction
     * @param reworded makes the rule's message of a contradiction from the general one
     */
    public static void judge(
            RuleContext context,
            Derivation derived,
            ElementRef element,
            String path,
            Severity most,
            UnaryOperator<Message> reworded) {
        Judgement judgement = context.at(element, path);
        if (derived instanceof Derivation.Unsolvable unsolvable) {
            judgement.notCheckable(unsolvable.reason(), () -> notCheckable(unsolvable));
            return;
        }
        Equation equation = ((Derivation.Solvable) derived).solved();
        evidence(judgement, equation, element, path, context.policy());
        answer(context.policy(), equation, judgement, most, reworded);
    }

    /**
     * Judges what was derived for a figure, and reports at the figure's first statement.
     *
     * @param context where to report
     * @param derived the equation, or why there is none
     * @param stated the figure
     * @param most the highest severity of a contradiction
     */
    public static void judge(RuleContext context, Derivation derived, StatedFigure stated, Severity most) {
        judge(context, derived, stated.observations().get(0).ref(), "/value", most);
    }

    /** Adds the figures of an equation to the evidence, apart from the one at which the rule reports. */
    public static void evidence(
            Judgement judgement, Equation equation, ElementRef element, String path, IntervalPolicy policy) {
        judgement.evidence(places -> {
            FigureValue.Statement claimed = equation.claimed().first();
            if (!claimed.element().equals(element) || !claimed.path().equals(path)) {
                related(places, equation.claimed(), policy);
            }
            equation.operands().forEach(operand -> related(places, operand, policy));
        });
    }

    /** Adds a figure to the evidence: every statement of it, and the values each allows where there are several. */
    public static void related(Judgement judgement, FigureValue figure, IntervalPolicy policy) {
        for (FigureValue.Statement statement : figure.statements()) {
            String stated = statement.quantity().toString();
            Interval interval = FigureValue.plain(statement.quantity(), policy);
            String allowed = interval.isPoint() ? "" : ShownNumbers.exactly(statement.quantity(), policy);
            judgement.related(
                    Text.of(
                            figure.name().zh() + " " + stated + (allowed.isEmpty() ? "" : "，即 " + allowed),
                            figure.name().en() + ": " + stated + (allowed.isEmpty() ? "" : ", that is " + allowed)),
                    statement.element(),
                    statement.path());
        }
    }

    private static void answer(
            IntervalPolicy policy,
            Equation equation,
            Judgement judgement,
            Severity most,
            UnaryOperator<Message> reworded) {
        IntervalVerdict verdict = equation.verdict(policy);
        switch (verdict.agreement()) {
            case UNKNOWN ->
                judgement.notCheckable(
                        MissingReasons.BLOCKED,
                        () -> notCheckable(Derivation.Unsolvable.of(equation.claimed(), MissingReasons.BLOCKED)));
            case AGREES -> judgement.holds(() -> evidence(equation.sense().holds(), equation, verdict));
            case AGREES_IF_TRUNCATED -> judgement.note(evidence(HOLDS_IF_TRUNCATED, equation, verdict));
            case DISAGREES -> contradict(equation, judgement, verdict, most, reworded);
        }
    }

    private static void contradict(
            Equation equation,
            Judgement judgement,
            IntervalVerdict verdict,
            Severity most,
            UnaryOperator<Message> reworded) {
        boolean across = equation.isAcrossDocuments();
        Optional<BigDecimal> lastDigit = equation.claimed().lastDigit();
        Message message =
                evidence(equation.sense().contradicts(), equation, verdict).with("rounding", across ? ACROSS : NEAREST);
        Message whole = verdict.distance(lastDigit)
                .map(steps -> message.with("distance", steps.toPlainString()))
                .orElse(message);
        judgement.contradicts(verdict.severity(most, lastDigit, across), reworded.apply(whole));
    }

    private static Message notCheckable(Derivation.Unsolvable unsolvable) {
        return Message.of(
                NOT_CHECKABLE,
                "subject",
                unsolvable.subject().get(),
                "detail",
                unsolvable.detail().get());
    }

    private static Message evidence(Text template, Equation equation, IntervalVerdict verdict) {
        Interval stated = verdict.stated().orElseThrow();
        Interval computed = verdict.allowed().orElseThrow();
        FigureValue claimed = equation.claimed();
        return Message.of(
                template,
                "name",
                claimed.name(),
                "stated",
                claimed.first().quantity(),
                "words",
                equation.words().get(),
                "numbers",
                equation.numbers().get(),
                "computed",
                ShownNumbers.nicely(computed, claimed),
                "stated-interval",
                ShownNumbers.exactly(stated, claimed.first().quantity()),
                "computed-interval",
                ShownNumbers.exactly(computed, claimed.first().quantity()),
                "relation",
                equation.ground().label());
    }
}
