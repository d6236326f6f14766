package org.districtplan.rules.internal.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.districtplan.io.TextForm;
import org.districtplan.model.FigureKey;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.AnnualStep;
import org.jspecify.annotations.Nullable;

/** {@code steps.csv}: annual targets beside the targets of several years. */
final class StepRows {

    private static final MathContext DIGITS = new MathContext(12);

    private StepRows() {}

    static CsvTable<?> of(TableContext context, List<AnnualStep> steps) {
        return new CsvTable<AnnualStep>("steps.csv", steps::stream)
                .column("plan", step -> step.annual().plan().id())
                .column("target", step -> context.id(step.annual()))
                .column("longer_plan", step -> step.longer().plan().id())
                .column("longer_target", step -> context.id(step.longer()))
                .column("indicator", step -> {
                    FigureKey key = step.longer().element().key();
                    return key == null ? null : key.indicator();
                })
                .column("criterion", step -> TextForm.of(step.annual().element().criterion()))
                .column(
                        "longer_criterion",
                        step -> TextForm.of(step.longer().element().criterion()))
                .column("position", AnnualStep::position)
                .column("unit", step -> step.unit() == null ? null : step.unit().text())
                .column("reached_low", step -> low(step.reached(), step.unit()))
                .column("reached_high", step -> high(step.reached(), step.unit()))
                .column("expected_low", step -> low(step.expected(), step.unit()))
                .column("expected_high", step -> high(step.expected(), step.unit()))
                .column("needed_low", step -> low(step.needed(), step.unit()))
                .column("needed_high", step -> high(step.needed(), step.unit()))
                .column("years_left", AnnualStep::yearsLeft)
                .column("years_as_targeted", AnnualStep::targeted)
                .column("summary", step -> step.summary().in(Language.CHINESE))
                .column("summary_en", step -> step.summary().in(Language.ENGLISH));
    }

    private static @Nullable String low(@Nullable Interval interval, @Nullable Unit unit) {
        return interval == null || unit == null
                ? null
                : text(unit.fromBase(interval).lower());
    }

    private static @Nullable String high(@Nullable Interval interval, @Nullable Unit unit) {
        return interval == null || unit == null
                ? null
                : text(unit.fromBase(interval).upper());
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
