package org.districtplan.rules.internal.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.AnnualStep.Position;
import org.districtplan.rules.internal.assess.RequiredNumber;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Says what an annual target means for the target of several years. */
record StepWords(PlanSet plans) {

    static final Text NO_NUMBER = Text.of(
            "{figure}：{year}年目标“{annual}”或{period}目标“{longer}”没有数值，无法核对",
            "{figure}: the target for {year} ({annual}) or that for {period} ({longer}) has no number, so they cannot be compared");
    static final Text UNLIKE = Text.of(
            "{figure}：{year}年目标“{annual}”与{period}目标“{longer}”单位不同，无法核对",
            "{figure}: the target for {year} ({annual}) and that for {period} ({longer}) have different units, so they cannot be"
                    + " compared");
    static final Text NO_DIRECTION = Text.of(
            "{figure}：未注明指标是正向还是逆向，无法判断{year}年目标“{annual}”是否跟得上{period}目标“{longer}”",
            "{figure}: the registry does not state whether higher or lower is better, so it cannot be decided whether the target for"
                    + " {year} ({annual}) keeps up with that for {period} ({longer})");
    static final Text MISSING = Text.of(
            "{figure}：缺少{missing}，无法核对{year}年目标“{annual}”是否跟得上{period}目标“{longer}”",
            "{figure}: {missing} is not stated, so it cannot be checked whether the target for {year} ({annual}) keeps up with that"
                    + " for {period} ({longer})");

    private static final Text START = Text.of("起点值", "the start value");
    private static final Text LEVEL = Text.of(
            "{figure}：{period}目标“{longer}”，到{year}年应为{expected}，{year}年目标为{reached}，{position}{rest}",
            "{figure}: the target for {period} is {longer}; {expected} is expected by {year}, and the target for {year} is"
                    + " {reached}: {position}{rest}");
    private static final Text TOTAL = Text.of(
            "{figure}：{period}目标“{longer}”，到{year}年应累计{expected}，完成{year}年目标“{annual}”后累计{reached}{assumed}，{position}{rest}",
            "{figure}: the target for {period} is {longer}; {expected} in all is expected by {year}, and with the target for {year}"
                    + " ({annual}) it is {reached}{assumed}: {position}{rest}");
    private static final Text GROWTH = Text.of(
            "{figure}：{period}目标“{longer}”，到{year}年应累计增长{expected}，完成{year}年目标“{annual}”后累计增长{reached}{assumed}，{position}{rest}",
            "{figure}: the target for {period} is {longer}; growth of {expected} in all is expected by {year}, and with the target"
                    + " for {year} ({annual}) it is {reached}{assumed}: {position}{rest}");
    private static final Text ASSUMED = Text.of("（{years}年按当年目标计）", " ({years} as targeted)");
    private static final Text DO =
            Text.of("；其后{left}年平均每年还须完成{needed}", "; left for each of the next years ({left}): {needed}");
    private static final Text CAP =
            Text.of("；其后{left}年平均每年不超过{needed}", "; left for each of the next years ({left}): at most {needed}");
    private static final Text RAISE = Text.of(
            "；其后{left}年平均每年还须增加{needed}", "; left for each of the next years ({left}): an increase of {needed}");
    private static final Text CUT = Text.of(
            "；其后{left}年平均每年还须减少{needed}", "; left for each of the next years ({left}): a reduction of {needed}");
    private static final Text GROW =
            Text.of("；其后{left}年年均增速须为{needed}", "; left for each of the next years ({left}): growth of {needed}");
    private static final Text REACHED = Text.of("；多年目标届时已达到", "; that already reaches the longer target");

    /** The numbers of a step in the base unit. */
    record Values(
            Interval reached,
            Interval expected,
            @Nullable Interval needed,
            int left,
            boolean upward,
            List<Integer> targeted) {}

    Message open(Located<Target> annual, Located<Target> longer, Text template, List<String> missing) {
        Message message = facts(template, annual, longer);
        if (missing.isEmpty()) {
            return message;
        }
        Text years = all(missing);
        return message.with(
                "missing", missing.contains("") ? START : Text.of(years.zh() + "年的数值", "the figure of " + years.en()));
    }

    Message step(Located<Target> annual, Located<Target> longer, Position position, Values values) {
        ResolvedKey key = plans.resolvedKey(longer).orElseThrow();
        Text kind = LEVEL;
        if (key.transformation() == Transformation.AVERAGE_GROWTH) {
            kind = GROWTH;
        } else if (key.statistic() == Statistic.SUM) {
            kind = TOTAL;
        }
        Quantity like = number(longer);
        List<String> years = values.targeted().stream().map(String::valueOf).toList();
        return facts(kind, annual, longer)
                .with("expected", number(values.expected(), like))
                .with("reached", number(values.reached(), like))
                .with(
                        "assumed",
                        years.isEmpty()
                                ? Text.of("")
                                : Message.of(ASSUMED, "years", all(years)).toText())
                .with("position", position.label())
                .with("rest", rest(kind, values, like));
    }

    private static Text all(List<String> years) {
        return Text.of(String.join("、", years), String.join(", ", years));
    }

    private static Text rest(Text kind, Values values, Quantity like) {
        Interval needed = values.needed();
        if (needed == null) {
            return Text.of("");
        }
        if (kind.equals(GROWTH)) {
            return left(GROW, values, number(needed, like));
        }
        boolean more = needed.upper() == null || needed.upper().signum() > 0;
        boolean less = needed.lower() == null || needed.lower().signum() < 0;
        if (!values.upward()) {
            if (kind.equals(TOTAL)) {
                return left(CAP, values, number(needed, like));
            }
            return less ? left(CUT, values, number(needed.negate(), like)) : REACHED;
        }
        return more ? left(kind.equals(TOTAL) ? DO : RAISE, values, number(needed, like)) : REACHED;
    }

    private static Text left(Text template, Values values, Text needed) {
        return Message.of(template, "left", values.left(), "needed", needed).toText();
    }

    private Message facts(Text template, Located<Target> annual, Located<Target> longer) {
        return Message.of(
                template,
                "figure",
                FigureWords.subject(plans.vocabulary(longer.plan()), longer.element()),
                "annual",
                CriterionWords.criterion(
                        plans.vocabulary(annual.plan()), annual.element().criterion()),
                "year",
                year(annual),
                "longer",
                CriterionWords.criterion(
                        plans.vocabulary(longer.plan()), longer.element().criterion()),
                "period",
                plans.datedKey(longer).map(FigureKey::period).orElse(Period.UNSTATED));
    }

    private String year(Located<Target> annual) {
        return plans.resolvedKey(annual)
                .map(key -> key.days().last())
                .map(day -> String.valueOf(day.getYear()))
                .orElse("");
    }

    private static Quantity number(Located<Target> target) {
        return RequiredNumber.of(target.element().criterion()).orElseThrow().first();
    }

    /** Writes an interval in the stated unit with one or two more decimals than stated; ends that are alike are one number. */
    private static Text number(Interval base, Quantity like) {
        Interval shown = like.unit().fromBase(base);
        String unit = like.unit().text();
        int point = like.number().indexOf('.');
        int stated = point < 0 ? 0 : Math.min(like.number().length() - point - 1, 12);
        int decimals = stated + (like.unit().kind() == Unit.Kind.PERCENT ? 1 : 2);
        BigDecimal lower = shown.lower();
        BigDecimal upper = shown.upper();
        if (lower == null || upper == null) {
            return lower == null
                    ? Text.of("至多" + text(upper, decimals) + unit, "at most " + text(upper, decimals) + unit)
                    : Text.of("至少" + text(lower, decimals) + unit, "at least " + text(lower, decimals) + unit);
        }
        String low = text(lower, decimals);
        String high = text(upper, decimals);
        return low.equals(high) ? Text.of(low + unit) : Text.of(low + "至" + high + unit, low + " to " + high + unit);
    }

    private static String text(@Nullable BigDecimal number, int decimals) {
        return number == null
                ? ""
                : number.setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
