package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Basis;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Computes the levels that answer a target at the prices of its start value: the start value and the growth since then at constant
 * prices (按2015年价格计算). The levels of later years are stated at the prices of their time and do not answer it.
 */
final class LevelAtBasePrices {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final Text AT_BASE_PRICES =
            Text.of("由起点值和按可比价计算的增速推算", "computed from the start value and the growth at constant prices since then");

    private LevelAtBasePrices() {}

    static List<Evidence> of(TargetContext context) {
        ResolvedKey key = context.resolved();
        StartValue start = key.transformation() == Transformation.LEVEL && key.basis() == Basis.CONSTANT_PRICE
                ? StartValue.stated(context).orElse(null)
                : null;
        if (start == null || start.days().last() == null) {
            return List.of();
        }
        ResolvedKey growth = new ResolvedKey(
                key.area(),
                key.indicator(),
                Transformation.GROWTH,
                Transformation.LEVEL,
                start.days(),
                null,
                key.days(),
                key.statistic(),
                key.scope(),
                Basis.CONSTANT_PRICE,
                key.undated());
        List<Evidence> levels = new ArrayList<>();
        for (Evidence figure : EvidenceSeries.of(context.index(), growth).figures()) {
            level(start, figure).ifPresent(levels::add);
        }
        return levels;
    }

    private static Optional<Evidence> level(StartValue start, Evidence growth) {
        EvidenceValue reading = growth.reading();
        if (!EvidenceValue.isPercent(reading.unit())) {
            return Optional.empty();
        }
        EvidenceValue from = start.reading();
        Interval interval =
                from.interval().times(reading.interval().times(HUNDREDTH).plus(ONE));
        BigDecimal number = number(from.number(), reading.number());
        List<Evidence> parts = List.of(
                new Evidence(start.days(), null, from, start.sources(), Evidence.Origin.STATED, List.of()), growth);
        return Optional.of(Evidence.derived(
                growth.days(),
                null,
                new EvidenceValue(
                        interval,
                        number,
                        from.grade().and(reading.grade()),
                        from.unit(),
                        AssessmentWords.number(number == null ? interval : Interval.point(number), from.unit()),
                        AT_BASE_PRICES),
                parts));
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal start, @Nullable BigDecimal growth) {
        return start == null || growth == null
                ? null
                : start.multiply(growth.multiply(HUNDREDTH).add(BigDecimal.ONE), Spans.DIGITS);
    }
}
