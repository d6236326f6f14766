package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Qualifier;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.ShownNumbers;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;

/** A share is stated with no more digits than the figures beside it support. */
final class TooManyDigits {

    private static final RuleParameter DIGITS = RuleParameter.whole(
            "digits", 2, 1, 12, Text.of("多出几位起提示", "the number of excess digits from which it is reported"));
    private static final Text FINE =
            Text.of("{name}：{stated}的位数未超出所列数值的精度", "{name}: the figures beside it support the digits of {stated}");
    private static final Text TOO_MANY = Text.of(
            "{name}原文为{stated}，而由{numbers}只能算到{computed}：末{digits}位超出所列数值的精度",
            "{name} is stated as {stated}, but {numbers} gives no more than {computed}: the figures beside it do not support the"
                    + " last digits ({digits})");

    private TooManyDigits() {}

    static Rule rule() {
        return Rule.builder("too-many-digits")
                .title("比重的位数超出所列数值的精度", "Share has more digits than its figures support")
                .rationale(
                        "由12亿元、34亿元算不出35.294%。原数可能由更细的数据算得，因此只作提示，多出两位（digits）起才提示；" + "带“余”“左右”等的数和逐个清点的数不核对。",
                        "12 and 34 (亿元) cannot give 35.294%. The share may rest on finer data, so that this "
                                + "is a note and is given from two digits too many on (digits); numbers with 余 or 左右 "
                                + "are not checked, and exact counts support any digits.")
                .bad("""
                        observations:
                          - {indicator: tax-a, period: 2022, value: 12亿元, at: p1}
                          - {indicator: whole-tax, period: 2022, value: 34亿元, at: p1}
                          - {indicator: tax-a-share, period: 2022, value: 35.294%, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: tax-a, period: 2022, value: 12亿元, at: p1}
                          - {indicator: whole-tax, period: 2022, value: 34亿元, at: p1}
                          - {indicator: tax-a-share, period: 2022, value: 35%, at: p1}
                        """)
                .severity(Severity.NOTE)
                .parameter(DIGITS)
                .since("0.1")
                .checkEachPlan(TooManyDigits::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (StatedFigure stated : arithmetic.book().withFormula(plan)) {
            if (FigureValue.isHundredths(stated.figure().unit())
                    && stated.quotient().isPresent()) {
                arithmetic
                        .formulas()
                        .derive(stated)
                        .equation()
                        .filter(TooManyDigits::isPlain)
                        .ifPresent(equation -> judge(context, stated, equation));
            }
        }
    }

    private static boolean isPlain(Equation equation) {
        return isPlain(equation.claimed()) && equation.operands().stream().allMatch(TooManyDigits::isPlain);
    }

    private static boolean isPlain(FigureValue figure) {
        return figure.statements().stream()
                .allMatch(statement -> statement.quantity().qualifier() == Qualifier.PLAIN);
    }

    private static void judge(RuleContext context, StatedFigure stated, Equation equation) {
        Optional<Interval> computed = equation.computed().apply(context.policy());
        Optional<BigDecimal> width = computed.flatMap(Interval::width);
        Optional<BigDecimal> step = equation.claimed().lastDigit();
        if (width.isEmpty() || step.isEmpty()) {
            return;
        }
        int digits = digits(width.get(), step.get());
        Judgement judgement = context.at(stated.observations().get(0), "/value").evidence(places -> equation.operands()
                .forEach(operand -> EquationCheck.related(places, operand, context.policy())));
        boolean many = digits >= context.parameter(DIGITS.name()).intValueExact();
        Supplier<Message> message = () -> Message.of(
                many ? TOO_MANY : FINE,
                "name",
                equation.claimed().name(),
                "stated",
                equation.claimed().first().quantity(),
                "numbers",
                equation.numbers().get(),
                "computed",
                ShownNumbers.nicely(computed.orElseThrow(), equation.claimed()),
                "digits",
                digits);
        if (many) {
            judgement.contradicts(message.get());
        } else {
            judgement.holds(message);
        }
    }

    /** How many times the last digit can be shifted and still be finer than what was computed. */
    private static int digits(BigDecimal width, BigDecimal step) {
        int digits = 0;
        while (width.compareTo(step.movePointRight(digits + 1)) >= 0) {
            digits++;
        }
        return digits;
    }
}
