package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Indicator;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** Computes a level from the formula of its indicator where every operand is stated for the same time. */
final class FormulaLevels {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text FROM_FORMULA = Text.of("按指标计算公式得出", "computed by the formula of the indicator");

    private final Indicator indicator;
    private final Formula formula;

    private FormulaLevels(Indicator indicator, Formula formula) {
        this.indicator = indicator;
        this.formula = formula;
    }

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        Indicator indicator =
                index.plans().vocabulary().indicator(key.indicator()).orElse(null);
        if (indicator == null) {
            return List.of();
        }
        Formula formula = indicator.formula();
        if (formula == null || formula.operands().stream().anyMatch(Formula.Operand::ofParent)) {
            return List.of();
        }
        return new FormulaLevels(indicator, formula).levels(index, key);
    }

    private List<Evidence> levels(EvidenceIndex index, ResolvedKey key) {
        Map<Formula.Operand, Map<Period.Days, Evidence>> known = new LinkedHashMap<>();
        for (Formula.Operand operand : formula.operands()) {
            Map<Period.Days, Evidence> byDays = new HashMap<>();
            for (Evidence figure : EvidenceSeries.latest(index.levels(key, operand.indicator()))) {
                byDays.putIfAbsent(ofTime(figure.days(), key), figure);
            }
            if (byDays.isEmpty()) {
                return List.of();
            }
            known.put(operand, byDays);
        }
        List<Evidence> levels = new ArrayList<>();
        for (Period.Days days : known.values().iterator().next().keySet()) {
            Map<Formula.Operand, Evidence> operands = new LinkedHashMap<>();
            known.forEach((operand, figures) -> {
                if (figures.containsKey(days)) {
                    operands.put(operand, figures.get(days));
                }
            });
            if (operands.size() == known.size()) {
                level(days, operands).ifPresent(levels::add);
            }
        }
        return levels;
    }

    // A stock at the end of a year belongs to the flow of the year.
    private static Period.Days ofTime(Period.Days days, ResolvedKey key) {
        LocalDate last = days.last();
        if (last == null || !Spans.isDay(days) || Spans.isDay(key.days())) {
            return days;
        }
        return last.getDayOfYear() == last.lengthOfYear() ? new Period.Days(last.withDayOfYear(1), last) : days;
    }

    private Optional<Evidence> level(Period.Days days, Map<Formula.Operand, Evidence> operands) {
        Unit unit = indicator.unit();
        if (unit == null || mixes(operands)) {
            return Optional.empty();
        }
        EvidenceValue.Grade grade = EvidenceValue.Grade.ROUNDED;
        boolean numbered = true;
        for (Evidence figure : operands.values()) {
            grade = grade.and(figure.reading().grade());
            numbered = numbered && figure.reading().number() != null;
        }
        Optional<Interval> value = formula.evaluate(
                operand -> Optional.ofNullable(operands.get(operand)).map(one -> plain(one, false)));
        Optional<Interval> number = numbered
                ? formula.evaluate(
                        operand -> Optional.ofNullable(operands.get(operand)).map(one -> plain(one, true)))
                : Optional.empty();
        EvidenceValue.Grade worst = grade;
        return value.map(interval -> Evidence.derived(
                days,
                null,
                reading(
                        shown(interval, unit),
                        number.map(one -> shown(one, unit).lower()).orElse(null),
                        worst,
                        unit),
                new ArrayList<>(operands.values())));
    }

    private static EvidenceValue reading(
            Interval interval, @Nullable BigDecimal number, EvidenceValue.Grade grade, Unit unit) {
        Text text = AssessmentWords.number(number == null ? interval : Interval.point(number), unit);
        return new EvidenceValue(interval, number, grade, unit, text, FROM_FORMULA);
    }

    private static Interval plain(Evidence figure, boolean number) {
        EvidenceValue reading = figure.reading();
        BigDecimal stated = reading.number();
        Interval interval = number && stated != null ? Interval.point(stated) : reading.interval();
        return EvidenceValue.isPercent(reading.unit()) ? interval.times(HUNDREDTH) : interval;
    }

    private static Interval shown(Interval plain, Unit unit) {
        return EvidenceValue.isPercent(unit) ? plain.times(HUNDRED) : plain;
    }

    /** Sums and shares need one unit throughout. */
    private boolean mixes(Map<Formula.Operand, Evidence> operands) {
        boolean quotient =
                formula instanceof Formula.Operation operation && operation.operator() == Formula.Operator.DIVIDED_BY;
        Unit own = indicator.unit();
        boolean share = own != null && EvidenceValue.isPercent(own);
        if (quotient && !share) {
            return false;
        }
        List<Evidence> figures = new ArrayList<>(operands.values());
        EvidenceValue first = figures.get(0).reading();
        return figures.stream().anyMatch(figure -> !figure.reading().fits(first.unit()));
    }
}
