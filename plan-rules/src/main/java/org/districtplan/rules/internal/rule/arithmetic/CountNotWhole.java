package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.districtplan.model.Plan;
import org.districtplan.model.Statistic;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A number of things is a whole number. */
final class CountNotWhole {

    private static final Text WHOLE = Text.of("{stated}是整数", "{stated} is a whole number");
    private static final Text BROKEN = Text.of(
            "“{stated}”折合{amount}{unit}，不是整数；请核对小数点和数量级（万、亿），如为平均数请注明（statistic:" + " average）",
            "\"{stated}\" is {amount} {unit}, which is not a whole number; check the decimal point and the scale, or mark it as an"
                    + " average (statistic: average)");

    private CountNotWhole() {}

    static Rule rule() {
        return Rule.builder("count-not-whole")
                .title("计数不是整数", "Number of things is not a whole number")
                .rationale(
                        "家数、人数不应有小数：12.5家多半是小数点错位或漏写“万”。平均数不核对；少数量词（课时、人月）可以有小数，因此只列为警告。",
                        "A number of firms or people has no fraction, so 12.5 firms usually has a wrong decimal point or "
                                + "scale word. Averages are not checked; a few classifiers (hours of lessons, man-months) can have "
                                + "fractions, so the finding is only a warning.")
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
        for (StatedFigure stated : Arithmetic.of(context).book().figures(plan)) {
            boolean counted = stated.key().statistic() != Statistic.AVERAGE
                    && stated.amount().filter(Amounts::isCounted).isPresent();
            if (counted) {
                stated.figure().statements().forEach(statement -> judge(context, statement));
            }
        }
    }

    private static void judge(RuleContext context, FigureValue.Statement statement) {
        Quantity quantity = statement.quantity();
        if (quantity.isFraction() || quantity.isVague() || !Amounts.isCount(quantity.unit())) {
            return;
        }
        Judgement judgement = context.at(statement.element(), statement.path());
        Optional<BigDecimal> amount = quantity.isExactCount() ? Optional.empty() : quantity.amount();
        if (amount.isEmpty() || amount.get().stripTrailingZeros().scale() <= 0) {
            judgement.holds(() -> Message.of(WHOLE, "stated", quantity));
        } else {
            judgement.contradicts(Message.of(
                    BROKEN,
                    "stated",
                    quantity,
                    "amount",
                    amount.get().toPlainString(),
                    "unit",
                    quantity.unit().base().text()));
        }
    }
}
