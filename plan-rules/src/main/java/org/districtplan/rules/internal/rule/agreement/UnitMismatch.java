package org.districtplan.rules.internal.rule.agreement;

import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.walk.BoundField;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports units of figures and targets that do not match the indicator. */
final class UnitMismatch {

    private static final Text MISFIT = Text.of(
            "“{value}”的单位“{unit}”与“{indicator}”的{transformation}不相配，应为{expected}。请核对单位或指标。",
            "The unit of \"{value}\" ({unit}) does not fit the {transformation} of \"{indicator}\", which needs {expected}. Check"
                    + " the unit or the indicator.");
    private static final Text BARE = Text.of("无单位", "no unit");
    private static final Text NO_INDICATOR = Text.of("指标不在名录之中", "the indicator is in no registry");
    private static final Text NO_UNIT = Text.of("指标没有单位", "the indicator has no unit");
    private static final Text OF = Text.of("“{value}”，指标“{indicator}”", "\"{value}\" of \"{indicator}\"");

    private UnitMismatch() {}

    static Rule rule() {
        return Rule.builder("unit-mismatch")
                .title("单位与指标不符", "Unit does not match the indicator")
                .rationale(
                        "亿元的指标写成项、增速写成个百分点、位次写成%，数字就不能与别处对比。数量级（万、亿）和币种不限，“个”和不同语言的量词不计；" + "计数的量词不同（家与户）只提警告。",
                        "A figure in 项 for an indicator in 亿元, a growth in percentage points or a rank in % cannot be "
                                + "compared with any other figure. Scale words, 个, another currency and nouns in another "
                                + "language are accepted; nouns that count different things (家, 户) are a warning.")
                .bad("""
                        observations:
                          - {indicator: gdp, period: 2022, value: 1850项, at: 一 p1}
                          - {indicator: gdp, transformation: growth, period: 2022, value: 3个百分点, at: 一 p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, period: 2022, value: 1850亿元, at: 一 p1}
                          - {indicator: gdp, transformation: growth, period: 2022, value: 3%, at: 一 p1}
                        """)
                .since("0.1")
                .checkEachPlan(UnitMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        for (Located<Observation> figure : context.plans().observations(plan)) {
            if (figure.element().value() != null) {
                judge(
                        context,
                        figure,
                        "/value",
                        figure.element().key(),
                        figure.element().value(),
                        false);
            }
        }
        for (Located<Target> target : context.plans().targets(plan)) {
            FigureKey key = target.element().key();
            if (key != null) {
                criterion(context, target, key, "/criterion", target.element().criterion());
                criterion(context, target, key, "/stretch", target.element().stretch());
            }
        }
    }

    private static void criterion(
            RuleContext context, Located<Target> target, FigureKey key, String path, @Nullable Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            judge(context, target, path + "/" + BoundField.of(bound), key, bound.quantity(), false);
        } else if (criterion instanceof Criterion.Between between) {
            judge(context, target, path + "/between/0", key, between.low(), false);
            judge(context, target, path + "/between/1", key, between.high(), false);
        } else if (criterion instanceof Criterion.Relative relative && relative.by() != null) {
            judge(context, target, path + "/by", key, relative.by(), true);
        }
    }

    private static void judge(
            RuleContext context, Located<?> located, String path, FigureKey key, Quantity value, boolean distance) {
        Optional<Indicator> indicator = context.plans().indicator(located);
        Unit unit = indicator.map(Indicator::unit).orElse(null);
        var judgement = context.at(located, path);
        if (unit == null && UnitFit.needsIndicator(key)) {
            judgement.notCheckable(
                    indicator.isEmpty() ? NO_INDICATOR : NO_UNIT,
                    () -> Message.of(OF, "value", value, "indicator", key.indicator()));
            return;
        }
        var misfit = distance ? UnitFit.judgeDistance(key, unit, value) : UnitFit.judge(key, unit, value);
        if (misfit.isEmpty()) {
            judgement.holds();
            return;
        }
        Text name = indicator
                .map(found ->
                        Text.of(found.name().in(Language.CHINESE), found.name().in(Language.ENGLISH)))
                .orElse(Text.of(key.indicator()));
        Text stated =
                value.unit().text().isEmpty() ? BARE : Text.of(value.unit().text());
        judgement.contradicts(
                misfit.get().severity(),
                Message.of(
                        MISFIT,
                        "value",
                        value,
                        "unit",
                        stated,
                        "indicator",
                        name,
                        "transformation",
                        key.transformation().label(),
                        "expected",
                        misfit.get().expected()));
    }
}
