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
import org.districtplan.rules.internal.equation.FigureValue;
import org.districtplan.rules.internal.equation.ShownNumbers;
import org.districtplan.rules.internal.equation.StatedFigure;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;

/** A share is printed with no more digits than the figures beside it bear out. */
final class TooManyDigits {

    private static final RuleParameter DIGITS =
            RuleParameter.whole("digits", 2, 1, 12, Text.of("多出几位才提示", "from how many digits too many on it is told"));
    private static final Text FINE = Text.of(
            "{name}：{printed}的位数与所列数值相称", "{name}: the digits of {printed} are borne out by the figures beside it");
    private static final Text TOO_MANY = Text.of(
            "{name}写为{printed}，而由{numbers}只能算到{computed}：末{digits}位所列数值无法印证",
            "{name} is printed as {printed}, but {numbers} gives no more than {computed}: the figures beside it do not bear out the"
                    + " last {digits} digits");

    private TooManyDigits() {}

    static Rule rule() {
        return Rule.builder("too-many-digits")
                .title("比重的位数须与所列数值相称", "A share has no more digits than its figures bear out")
                .rationale(
                        "由12亿元、34亿元算不出35.294%。数字可能由更细的数据算得，所以只作提示，多出两位（digits）起才提；" + "带“余”“左右”等的数和逐个清点的数不核对。",
                        "12 and 34 (亿元) do not make 35.294%. It may rest on finer data, so this is only a note, from two digits too"
                                + " many on (digits). Numbers with 余 or 左右 are left alone, and exact counts bear out any digits.")
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
        for (StatedFigure told : arithmetic.book().withFormula(plan)) {
            if (FigureValue.isHundredths(told.figure().unit())
                    && told.quotient().isPresent()) {
                arithmetic
                        .formulas()
                        .derive(told)
                        .equation()
                        .filter(TooManyDigits::isPlain)
                        .ifPresent(equation -> judge(context, told, equation));
            }
        }
    }

    private static boolean isPlain(Equation equation) {
        return isPlain(equation.claimed()) && equation.operands().stream().allMatch(TooManyDigits::isPlain);
    }

    private static boolean isPlain(FigureValue figure) {
        return figure.prints().stream().allMatch(print -> print.quantity().qualifier() == Qualifier.PLAIN);
    }

    private static void judge(RuleContext context, StatedFigure told, Equation equation) {
        Optional<Interval> computed = equation.computed().apply(context.policy());
        Optional<BigDecimal> width = computed.flatMap(Interval::width);
        Optional<BigDecimal> step = equation.claimed().lastDigit();
        if (width.isEmpty() || step.isEmpty()) {
            return;
        }
        int digits = digits(width.get(), step.get());
        Judgement judgement = context.at(told.observations().get(0), "/value").evidence(places -> equation.operands()
                .forEach(operand -> EquationCheck.related(places, operand, context.policy())));
        boolean many = digits >= context.parameter(DIGITS.name()).intValueExact();
        Supplier<Message> message = () -> Message.of(
                many ? TOO_MANY : FINE,
                "name",
                equation.claimed().name(),
                "printed",
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
