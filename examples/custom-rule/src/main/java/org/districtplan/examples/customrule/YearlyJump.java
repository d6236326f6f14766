package org.districtplan.examples.customrule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;
import org.jspecify.annotations.Nullable;

/**
 * The rule of our house: it reports a level that is many times the level of the year before, or a small part of it, since a
 * digit or a unit may be wrong.
 */
final class YearlyJump {

    private static final RuleParameter MOST_TIMES = RuleParameter.whole(
            "most-times", 3, 2, 1000, Text.of("最多为上年的几倍", "the largest multiple of the year before that is accepted"));

    private static final Text NO_YEAR_BEFORE = Text.of("缺少上年数值", "there is no figure of the year before");
    private static final Text NOT_COMPARABLE = Text.of("两数不能相除", "the two figures cannot be divided");
    private static final Text FIGURE = Text.of("{indicator} {value}", "{indicator}: {value}");
    private static final Text LIKE = Text.of(
            "{indicator} {value}，上年 {before}，为上年的 {times} 倍",
            "{indicator}: {value} is {times} times the {before} of the year before");
    private static final Text JUMP = Text.of(
            "{indicator} {value}，上年 {before}，为上年的 {times} 倍，超出 1/{most} 至 {most} 倍的范围；请核对数字和单位",
            "{indicator}: {value} is {times} times the {before} of the year before, outside 1/{most} to {most} times."
                    + " Check the digits and the unit.");
    private static final Text THE_YEAR_BEFORE = Text.of("上年", "the year before");

    private YearlyJump() {}

    static Rule rule() {
        return Rule.builder("yearly-jump")
                .title("数值较上年骤变", "Level jumps from year to year")
                .rationale(
                        "同一指标较上年增至数倍或降至几分之一，多半是数字或单位有误。上年数值也在其他文件中查找。",
                        "A level that is several times what it was a year before, or a small part of it, usually has a wrong"
                                + " digit or unit. The level of the year before may be in another plan.")
                .bad("""
                        observations:
                          - {indicator: gdp, period: 2022, value: 312亿元, at: 一 p1}
                          - {indicator: gdp, period: 2023, value: 3297亿元, at: 一 p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, period: 2022, value: 312亿元, at: 一 p1}
                          - {indicator: gdp, period: 2023, value: 329.7亿元, at: 一 p1}
                        """)
                .severity(Severity.WARNING)
                .since("house-1")
                .parameter(MOST_TIMES)
                .checkEachPlan(YearlyJump::check);
    }

    private static void check(RuleContext context, Plan plan) {
        for (Located<Observation> figure : context.plans().observations(plan)) {
            Quantity value = figure.element().value();
            if (value != null && figure.element().key().transformation() == Transformation.LEVEL) {
                judge(context, figure, value);
            }
        }
    }

    private static void judge(RuleContext context, Located<Observation> figure, Quantity value) {
        Judgement judgement = context.at(figure, "/value");
        Message facts = Message.of(FIGURE, "indicator", figure.element().key().indicator(), "value", value);
        Located<Observation> earlier =
                samePeriodLastYear(context.plans(), figure).orElse(null);
        Quantity before = earlier == null ? null : earlier.element().value();
        if (earlier == null || before == null) {
            judgement.notCheckable(NO_YEAR_BEFORE, facts);
            return;
        }
        judgement.related(THE_YEAR_BEFORE, earlier, "/value");
        Optional<Interval> times = value.unit().fits(before.unit())
                ? value.interval(context.policy()).dividedBy(before.interval(context.policy()))
                : Optional.empty();
        if (times.isEmpty()) {
            judgement.notCheckable(NOT_COMPARABLE, facts);
            return;
        }
        BigDecimal most = context.parameter(MOST_TIMES.name());
        Message evidence =
                facts.with("before", before).with("times", shown(times.get())).with("most", most);
        // It is a jump if no value in the two intervals is within the bounds.
        boolean within = times.get().overlaps(Interval.atMost(most))
                && times.get().times(most).overlaps(Interval.atLeast(BigDecimal.ONE));
        if (within) {
            judgement.holds(new Message(LIKE, evidence.attributes()));
        } else {
            judgement.contradicts(new Message(JUMP, evidence.attributes()));
        }
    }

    /** Three digits of the least and the most: people want to see how far off it is. */
    private static String shown(Interval times) {
        String least = shown(times.lower());
        String most = shown(times.upper());
        return least.equals(most) ? least : least + "–" + most;
    }

    private static String shown(@Nullable BigDecimal bound) {
        return bound == null ? "∞" : bound.round(new MathContext(3)).toPlainString();
    }

    /** Looks the figure of the year before up, in all plans. What is looked up is what the answer rests on. */
    private static Optional<Located<Observation>> samePeriodLastYear(PlanSet plans, Located<Observation> figure) {
        return figure.element()
                .key()
                .period()
                .samePeriodLastYear()
                .map((Period year) ->
                        figure.element().key().toBuilder().period(year).build())
                .flatMap(key -> plans.figures(plans.resolvedKey(figure.plan(), key)).stream()
                        .filter(found -> found.element().value() != null)
                        .findFirst());
    }
}
