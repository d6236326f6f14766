package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Multiplies the growth of each year, and average growth over several years, to the growth from a base year, on any basis of
 * prices. Growth beyond the year sought is divided out: 2013/2016 and 2016 give 2013/2015.
 */
final class GrowthChain {

    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final Text CHAINED = Text.of("由逐年增速连乘得出", "computed from the growth of each year");

    /**
     * What a figure says of two years.
     *
     * @param from the earlier year
     * @param to the later one
     * @param factor the later level divided by the earlier one
     * @param stated the same for the number as stated, null if it has none
     * @param figure the figure
     */
    private record Step(
            int from, int to, Interval factor, @Nullable BigDecimal stated, Evidence figure) {}

    /**
     * The growth from the base year to another.
     *
     * @param factor the level of the year divided by that of the base year
     * @param stated the same for the numbers as stated, null if one is missing
     * @param figures the figures that lead there
     */
    private record Reached(Interval factor, @Nullable BigDecimal stated, List<Evidence> figures) {}

    private static final Reached START = new Reached(ONE, BigDecimal.ONE, List.of());

    private final ResolvedKey key;

    private GrowthChain(ResolvedKey key) {
        this.key = key;
    }

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        LocalDate base = key.from() == null ? null : key.from().last();
        boolean severalYears =
                switch (key.transformation()) {
                    case AVERAGE_GROWTH -> true;
                    case GROWTH, MULTIPLE, INDEX -> !Spans.isYearBefore(key.from(), key.days());
                    case LEVEL, CHANGE, GAP, RANK, COMPLETION -> false;
                };
        if (base == null || !severalYears || !isYearEnd(base)) {
            return List.of();
        }
        GrowthChain chain = new GrowthChain(key);
        List<Evidence> derived = new ArrayList<>();
        chain.reached(base.getYear(), chain.steps(index)).forEach((year, growth) -> {
            if (year > base.getYear()) {
                chain.figure(base.getYear(), year, growth).ifPresent(derived::add);
            }
        });
        return derived;
    }

    private static boolean isYearEnd(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    private List<Step> steps(EvidenceIndex index) {
        List<Step> steps = new ArrayList<>();
        Map<Integer, Evidence> byYear = new TreeMap<>();
        for (Evidence figure : EvidenceSeries.latest(index.figures(key.as(Transformation.GROWTH)))) {
            boolean whole = Spans.isDay(figure.days()) || Spans.months(figure.days()) == 12;
            if (whole && isYearEnd(figure.end()) && Spans.isYearBefore(figure.from(), figure.days())) {
                byYear.putIfAbsent(figure.end().getYear(), figure);
            }
        }
        byYear.forEach((year, figure) ->
                step(figure, Transformation.GROWTH, year - 1, year).ifPresent(steps::add));
        for (Evidence figure : EvidenceSeries.latest(index.figures(key.as(Transformation.AVERAGE_GROWTH)))) {
            LocalDate from = figure.from() == null ? null : figure.from().last();
            if (from != null && isYearEnd(from) && isYearEnd(figure.end())) {
                step(
                                figure,
                                Transformation.AVERAGE_GROWTH,
                                from.getYear(),
                                figure.end().getYear())
                        .ifPresent(steps::add);
            }
        }
        return steps;
    }

    private static Optional<Step> step(Evidence figure, Transformation form, int from, int to) {
        EvidenceValue reading = figure.reading();
        int years = to - from;
        if (years <= 0) {
            return Optional.empty();
        }
        BigDecimal stated = reading.number() == null
                ? null
                : GrowthForms.multiple(Interval.point(reading.number()), reading.unit(), form, years)
                        .map(Interval::lower)
                        .orElse(null);
        return GrowthForms.multiple(reading.interval(), reading.unit(), form, years)
                .map(factor -> new Step(from, to, factor, stated, figure));
    }

    /** The years that the steps lead to from the base year, each by as few figures as possible. */
    private Map<Integer, Reached> reached(int base, List<Step> steps) {
        Map<Integer, List<Step>> byYear = new HashMap<>();
        for (Step step : steps) {
            byYear.computeIfAbsent(step.from(), year -> new ArrayList<>()).add(step);
            byYear.computeIfAbsent(step.to(), year -> new ArrayList<>()).add(step);
        }
        Map<Integer, Reached> reached = new TreeMap<>();
        reached.put(base, START);
        Deque<Integer> open = new ArrayDeque<>(List.of(base));
        while (!open.isEmpty()) {
            int year = open.remove();
            Reached here = reached.getOrDefault(year, START);
            for (Step step : byYear.getOrDefault(year, List.of())) {
                int next = step.from() == year ? step.to() : step.from();
                if (!reached.containsKey(next)) {
                    Optional<Reached> there = after(here, step, step.from() == year);
                    there.ifPresent(growth -> reached.put(next, growth));
                    there.ifPresent(growth -> open.add(next));
                }
            }
        }
        return reached;
    }

    private static Optional<Reached> after(Reached here, Step step, boolean forward) {
        List<Evidence> figures = new ArrayList<>(here.figures());
        figures.add(step.figure());
        Optional<Interval> factor = forward
                ? Optional.of(here.factor().times(step.factor()))
                : here.factor().dividedBy(step.factor());
        return factor.map(value -> new Reached(value, stated(here, step, forward), List.copyOf(figures)));
    }

    private static @Nullable BigDecimal stated(Reached here, Step step, boolean forward) {
        if (here.stated() == null || step.stated() == null) {
            return null;
        }
        return forward ? here.stated().multiply(step.stated()) : here.stated().divide(step.stated(), Spans.DIGITS);
    }

    private Optional<Evidence> figure(int base, int year, Reached growth) {
        int years = year - base;
        BigDecimal exact = growth.stated();
        Optional<Interval> value = GrowthForms.inForm(key.transformation(), growth.factor(), years);
        Optional<Interval> number = exact == null
                ? Optional.empty()
                : GrowthForms.inForm(key.transformation(), Interval.point(exact), years);
        EvidenceValue.Grade grade = EvidenceValue.Grade.ROUNDED;
        for (Evidence one : growth.figures()) {
            grade = grade.and(one.reading().grade());
        }
        EvidenceValue.Grade worst = grade;
        Unit unit = GrowthForms.unit(key.transformation());
        return value.map(interval -> Evidence.derived(
                days(year),
                key.from(),
                new EvidenceValue(
                        interval,
                        number.map(Interval::lower).orElse(null),
                        worst,
                        unit,
                        AssessmentWords.number(number.orElse(interval), unit),
                        CHAINED),
                growth.figures()));
    }

    private Period.Days days(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        if (Spans.isDay(key.days())) {
            return new Period.Days(end, end);
        }
        return key.transformation() == Transformation.AVERAGE_GROWTH
                ? new Period.Days(key.days().first(), end)
                : new Period.Days(LocalDate.of(year, 1, 1), end);
    }
}
