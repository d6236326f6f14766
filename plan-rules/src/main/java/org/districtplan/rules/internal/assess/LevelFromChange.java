package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Computes the level of one time from that of another and the change between them: 13.83 亿 at the end of 2016, 809 万 more than a
 * year before.
 */
final class LevelFromChange {

    private static final Text FROM_CHANGE =
            Text.of("由另一期数值和增减量推算", "computed from the level of another time and the change between the two");

    private LevelFromChange() {}

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        // One figure says nothing of another time.
        if (index.plans().figures(key.area(), key.indicator()).size() < 2) {
            return List.of();
        }
        List<Evidence> changes = EvidenceSeries.latest(index.figures(key.as(Transformation.CHANGE)));
        List<Evidence> derived = new ArrayList<>();
        if (changes.isEmpty()) {
            return derived;
        }
        List<Evidence> levels = EvidenceSeries.latest(index.figures(key));
        for (Evidence change : changes) {
            Period.Days from = change.from();
            if (from == null || from.last() == null) {
                continue;
            }
            for (Evidence level : levels) {
                if (isOf(level, change.days())) {
                    level(level, change, from, change.reading().interval().negate(), true)
                            .ifPresent(derived::add);
                }
                if (isOf(level, from)) {
                    level(level, change, change.days(), change.reading().interval(), false)
                            .ifPresent(derived::add);
                }
            }
        }
        return derived;
    }

    private static boolean isOf(Evidence level, Period.Days days) {
        return level.days().equals(days)
                || ((Spans.isDay(level.days()) || Spans.isDay(days)) && Spans.sameEnd(level.days(), days));
    }

    private static Optional<Evidence> level(
            Evidence level, Evidence change, Period.Days days, Interval step, boolean back) {
        EvidenceValue known = level.reading();
        if (!known.fits(change.reading().unit())) {
            return Optional.empty();
        }
        Interval interval = known.interval().plus(step);
        BigDecimal number = sum(known.number(), change.reading().number(), back);
        return Optional.of(Evidence.derived(
                days,
                null,
                new EvidenceValue(
                        interval,
                        number,
                        known.grade().and(change.reading().grade()),
                        known.unit(),
                        AssessmentWords.number(number == null ? interval : Interval.point(number), known.unit()),
                        FROM_CHANGE),
                List.of(level, change)));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal level, @Nullable BigDecimal change, boolean back) {
        if (level == null || change == null) {
            return null;
        }
        return back ? level.subtract(change) : level.add(change);
    }
}
