package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.districtplan.model.Plan;
import org.districtplan.model.Statistic;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.equation.Amounts;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.FigureValue;
import org.districtplan.rules.internal.equation.StatedFigure;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A number of things is a whole number. */
final class CountNotWhole {

    private static final Text WHOLE = Text.of("{printed}是整数", "{printed} is a whole number");
    private static final Text BROKEN = Text.of(
            "“{printed}”合{amount}{unit}，不是整数；核对小数点与数量级（万、亿），或是均值（statistic: average）",
            "\"{printed}\" is {amount} {unit}, which is no whole number; see to the decimal point and the scale, or whether it is an"
                    + " average (statistic: average)");

    private CountNotWhole() {}

    static Rule rule() {
        return Rule.builder("count-not-whole")
                .title("计数须为整数", "A number of things is a whole number")
                .rationale(
                        "家数、人数不会有零头：12.5家多半是小数点错位或漏印了“万”。均值不核对；少数量词（课时、人月）可以有零头，只提警告。",
                        "There are no 12.5 firms: as a rule a decimal point or a scale word is wrong. Averages are left alone, and a few"
                                + " classifiers (hours of lessons, man-months) can be broken: a warning.")
                .bad("""
                        observations:
                          - {indicator: settled-talents, period: 2022, value: 46.01人, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: settled-talents, period: 2022, value: 0.4601万人, at: p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(CountNotWhole::check);
    }

    private static void check(RuleContext context, Plan plan) {
        for (StatedFigure told : Arithmetic.of(context).book().told(plan)) {
            boolean counted = told.key().statistic() != Statistic.AVERAGE
                    && told.amount().filter(Amounts::isCounted).isPresent();
            if (counted) {
                told.figure().prints().forEach(print -> judge(context, print));
            }
        }
    }

    private static void judge(RuleContext context, FigureValue.Print print) {
        Quantity quantity = print.quantity();
        if (quantity.isFraction() || quantity.isVague() || !Amounts.isCount(quantity.unit())) {
            return;
        }
        Judgement judgement = context.at(print.element(), print.path());
        Optional<BigDecimal> amount = quantity.isExactCount() ? Optional.empty() : quantity.amount();
        if (amount.isEmpty() || amount.get().stripTrailingZeros().scale() <= 0) {
            judgement.holds(() -> Message.of(WHOLE, "printed", quantity));
        } else {
            judgement.contradicts(Message.of(
                    BROKEN,
                    "printed",
                    quantity,
                    "amount",
                    amount.get().toPlainString(),
                    "unit",
                    quantity.unit().base().text()));
        }
    }
}
