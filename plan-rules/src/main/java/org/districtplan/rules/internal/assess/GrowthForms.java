package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.figure.Growth;
import org.jspecify.annotations.Nullable;

/** Turns a growth, an average growth, a multiple or an index from one base into another of them, on any basis of prices. */
final class GrowthForms {

    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text CONVERTED =
            Text.of("由同一基期的增速、倍数或指数换算", "converted from growth, a multiple or an index from the same base");
    private static final List<Transformation> FORMS = List.of(
            Transformation.GROWTH, Transformation.MULTIPLE, Transformation.INDEX, Transformation.AVERAGE_GROWTH);

    private final ResolvedKey key;
    private final Period.Days base;

    private GrowthForms(ResolvedKey key, Period.Days base) {
        this.key = key;
        this.base = base;
    }

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        Period.Days base = key.from();
        if (base == null || base.last() == null || !FORMS.contains(key.transformation())) {
            return List.of();
        }
        GrowthForms forms = new GrowthForms(key, base);
        List<Evidence> derived = new ArrayList<>();
        for (Transformation form : FORMS) {
            if (form != key.transformation()) {
                for (Evidence figure : EvidenceSeries.latest(index.figures(key.as(form)))) {
                    if (Spans.sameEnd(figure.from(), base)) {
                        forms.converted(figure, form).ifPresent(derived::add);
                    }
                }
            }
        }
        return derived;
    }

    private Optional<Evidence> converted(Evidence figure, Transformation form) {
        OptionalInt years = years(figure);
        boolean average =
                form == Transformation.AVERAGE_GROWTH || key.transformation() == Transformation.AVERAGE_GROWTH;
        if (average && years.isEmpty()) {
            return Optional.empty();
        }
        int count = years.orElse(1);
        EvidenceValue reading = figure.reading();
        Optional<Interval> value = multiple(reading.interval(), reading.unit(), form, count)
                .flatMap(one -> inForm(key.transformation(), one, count));
        BigDecimal stated = reading.number();
        Optional<Interval> number = stated == null
                ? Optional.empty()
                : multiple(Interval.point(stated), reading.unit(), form, count)
                        .flatMap(one -> inForm(key.transformation(), one, count));
        return value.map(
                interval -> value(figure, interval, number.map(Interval::lower).orElse(null)));
    }

    private Evidence value(Evidence figure, Interval interval, @Nullable BigDecimal number) {
        Unit unit = unit(key.transformation());
        Interval shown = number == null ? interval : Interval.point(number);
        Period.Days days = key.transformation() == Transformation.AVERAGE_GROWTH
                ? new Period.Days(key.days().first(), figure.end())
                : figure.days();
        return Evidence.derived(
                days,
                base,
                new EvidenceValue(
                        interval,
                        number,
                        figure.reading().grade(),
                        unit,
                        AssessmentWords.number(shown, unit),
                        CONVERTED),
                List.of(figure));
    }

    private OptionalInt years(Evidence figure) {
        OptionalInt months = Spans.months(Spans.end(base), figure.end());
        return months.isPresent() && months.getAsInt() > 0 && months.getAsInt() % 12 == 0
                ? OptionalInt.of(months.getAsInt() / 12)
                : OptionalInt.empty();
    }

    /** The quotient of the later and the earlier level that a figure says. */
    static Optional<Interval> multiple(Interval value, Unit unit, Transformation form, int years) {
        return switch (form) {
            case MULTIPLE -> Optional.of(EvidenceValue.isPercent(unit) ? hundredth(value) : value);
            case INDEX -> Optional.of(hundredth(value));
            case AVERAGE_GROWTH -> Optional.of(fraction(value, unit).plus(ONE).power(years));
            default -> Optional.of(fraction(value, unit).plus(ONE));
        };
    }

    private static Interval fraction(Interval value, Unit unit) {
        return EvidenceValue.isPercent(unit) ? hundredth(value) : value;
    }

    private static Interval hundredth(Interval value) {
        return value.times(new BigDecimal("0.01"));
    }

    /** A quotient of levels as growth in percent, a multiple or an index with base 100. */
    static Optional<Interval> inForm(Transformation form, Interval multiple, int years) {
        Optional<Interval> value = new Growth(form, years).ofMultiple(multiple);
        return switch (form) {
            case MULTIPLE -> value;
            case INDEX -> Optional.of(multiple.times(HUNDRED));
            default -> value.map(fraction -> fraction.times(HUNDRED));
        };
    }

    static Unit unit(Transformation form) {
        return switch (form) {
            case MULTIPLE -> LevelComparison.TIMES;
            case INDEX -> Unit.NONE;
            default -> LevelComparison.PERCENT;
        };
    }
}
