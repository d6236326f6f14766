package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** Multiplies the growth of each year to the average growth, growth or multiple over several years, on any basis of prices. */
final class GrowthChain {

    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Text CHAINED = Text.of("由逐年增速连乘得出", "computed from the growth of each year");

    private GrowthChain() {}

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        LocalDate base = key.from() == null ? null : key.from().last();
        boolean severalYears = switch (key.transformation()) {
            case AVERAGE_GROWTH -> true;
            case GROWTH, MULTIPLE, INDEX -> !Spans.isYearBefore(key.from(), key.days());
            case LEVEL, CHANGE, GAP, RANK, COMPLETION -> false;
        };
        if (base == null || !severalYears || base.getDayOfYear() != base.lengthOfYear()) {
            return List.of();
        }
        Map<Integer, Evidence> byYear = yearly(index, key);
        List<Evidence> derived = new ArrayList<>();
        List<Evidence> chain = new ArrayList<>();
        Interval product = ONE;
        Interval stated = ONE;
        for (int year = base.getYear() + 1; byYear.containsKey(year); year++) {
            Evidence growth = byYear.get(year);
            EvidenceValue reading = growth.reading();
            chain.add(growth);
            product = product.times(factor(reading.interval(), reading.unit()));
            BigDecimal number = reading.number();
            stated = number == null ? product : stated.times(factor(Interval.point(number), reading.unit()));
            figure(key, chain, product, stated.isPoint() ? stated : null).ifPresent(derived::add);
        }
        return derived;
    }

    private static Map<Integer, Evidence> yearly(EvidenceIndex index, ResolvedKey key) {
        Map<Integer, Evidence> byYear = new HashMap<>();
        for (Evidence figure : EvidenceSeries.latest(index.figures(GrowthForms.as(key, Transformation.GROWTH)))) {
            boolean whole = Spans.isDay(figure.days())
                    ? figure.end().getDayOfYear() == figure.end().lengthOfYear()
                    : Spans.months(figure.days()) == 12 && figure.end().getMonthValue() == 12;
            if (whole && Spans.isYearBefore(figure.from(), figure.days())) {
                byYear.putIfAbsent(figure.end().getYear(), figure);
            }
        }
        return byYear;
    }

    private static Interval factor(Interval growth, Unit unit) {
        return (EvidenceValue.isPercent(unit) ? growth.times(HUNDREDTH) : growth).plus(ONE);
    }

    private static Optional<Evidence> figure(
            ResolvedKey key, List<Evidence> chain, Interval product, @Nullable Interval stated) {
        int years = chain.size();
        Optional<Interval> value = GrowthForms.inForm(key.transformation(), product, years);
        Optional<Interval> number =
                stated == null ? Optional.empty() : GrowthForms.inForm(key.transformation(), stated, years);
        EvidenceValue.Grade grade = EvidenceValue.Grade.ROUNDED;
        for (Evidence one : chain) {
            grade = grade.and(one.reading().grade());
        }
        EvidenceValue.Grade worst = grade;
        Evidence last = chain.get(years - 1);
        Unit unit = GrowthForms.unit(key.transformation());
        Period.Days days = key.transformation() == Transformation.AVERAGE_GROWTH && !Spans.isDay(key.days())
                ? new Period.Days(key.days().first(), last.end())
                : last.days();
        return value.map(interval -> Evidence.derived(
                days,
                key.from(),
                new EvidenceValue(
                        interval,
                        number.map(Interval::lower).orElse(null),
                        worst,
                        unit,
                        AssessmentWords.number(number.orElse(interval), unit),
                        CHAINED),
                chain));
    }
}
