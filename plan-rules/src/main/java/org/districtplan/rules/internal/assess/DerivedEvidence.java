package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.Basis;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Statistic;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.figure.Growth;
import org.jspecify.annotations.Nullable;

/** Computes figures from levels: nominal growth, changes, multiples, and the sum of a flow's parts. */
final class DerivedEvidence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Unit PERCENT = Unit.parse("%");
    private static final Unit POINTS = Unit.parse("个百分点");
    private static final Unit TIMES = Unit.parse("倍");
    private static final Text FROM_LEVELS =
            Text.of("由两期数值计算，各数值按四舍五入取区间", "computed from two levels, each with the interval of its rounding");
    private static final Text SUMMED = Text.of("由各期数值相加得出", "computed as the sum of its parts");

    private final EvidenceIndex index;
    private final ResolvedKey key;

    private DerivedEvidence(EvidenceIndex index, ResolvedKey key) {
        this.index = index;
        this.key = key;
    }

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        DerivedEvidence derivation = new DerivedEvidence(index, key);
        if (key.transformation() == Transformation.LEVEL) {
            return key.statistic() == Statistic.SUM ? derivation.sums() : List.of();
        }
        return derivation.isComputable() ? derivation.transformed() : List.of();
    }

    /** Growth at constant prices or comparable scope cannot be computed from stated levels, so growth has to be nominal. */
    private boolean isComputable() {
        if (key.of() != Transformation.LEVEL || key.from() == null) {
            return false;
        }
        return switch (key.transformation()) {
            case GROWTH, AVERAGE_GROWTH -> key.basis() == Basis.NOMINAL;
            case CHANGE, MULTIPLE -> key.basis() == null || key.basis() == Basis.NOMINAL;
            case LEVEL, INDEX, GAP, RANK, COMPLETION -> false;
        };
    }

    private List<Evidence> transformed() {
        List<Evidence> levels = EvidenceSeries.latest(index.figures(key.level()));
        List<Evidence> derived = new ArrayList<>();
        for (Evidence level : levels) {
            Period.Days from = from(level);
            levels.stream()
                    .filter(base -> from != null && (base.days().equals(from) || endsAlike(base, level, from)))
                    .findFirst()
                    .flatMap(base -> figure(level, base, from))
                    .ifPresent(derived::add);
        }
        return derived;
    }

    private static boolean endsAlike(Evidence base, Evidence level, Period.Days from) {
        return Spans.sameEnd(base.days(), from) && Spans.length(base.days()) == Spans.length(level.days());
    }

    private Period.@Nullable Days from(Evidence level) {
        boolean yearly =
                key.transformation() != Transformation.AVERAGE_GROWTH && Spans.isYearBefore(key.from(), key.days());
        return yearly ? Spans.oneYearEarlier(level.days()) : key.from();
    }

    private Optional<Evidence> figure(Evidence level, Evidence base, Period.@Nullable Days from) {
        EvidenceValue end = level.reading();
        EvidenceValue start = base.reading();
        if (!base.end().isBefore(level.end()) || !end.fits(start.unit())) {
            return Optional.empty();
        }
        OptionalInt years = years(base.end(), level.end());
        Optional<Interval> value = value(end.interval(), start.interval(), years);
        Optional<Interval> number = end.number() == null || start.number() == null
                ? Optional.empty()
                : value(Interval.point(end.number()), Interval.point(start.number()), years);
        return value.map(interval -> new Evidence(
                days(level),
                from,
                new EvidenceValue(
                        interval,
                        number.map(Interval::lower).orElse(null),
                        end.grade().and(start.grade()),
                        unit(end.unit()),
                        AssessmentWords.number(number.orElse(interval), unit(end.unit())),
                        FROM_LEVELS),
                joined(List.of(level, base)),
                true));
    }

    private Optional<Interval> value(Interval end, Interval start, OptionalInt years) {
        boolean average = key.transformation() == Transformation.AVERAGE_GROWTH;
        if (average && years.isEmpty()) {
            return Optional.empty();
        }
        Optional<Interval> value = new Growth(key.transformation(), average ? years.getAsInt() : 1).between(end, start);
        boolean percent = average || key.transformation() == Transformation.GROWTH;
        return percent ? value.map(fraction -> fraction.times(HUNDRED)) : value;
    }

    private static OptionalInt years(LocalDate from, LocalDate to) {
        OptionalInt months = Spans.months(from, to);
        return months.isPresent() && months.getAsInt() % 12 == 0 && months.getAsInt() > 0
                ? OptionalInt.of(months.getAsInt() / 12)
                : OptionalInt.empty();
    }

    private Period.Days days(Evidence level) {
        return key.transformation() == Transformation.AVERAGE_GROWTH && !Spans.isDay(key.days())
                ? new Period.Days(key.days().first(), level.end())
                : level.days();
    }

    private Unit unit(Unit level) {
        return switch (key.transformation()) {
            case CHANGE ->
                level.kind() == Unit.Kind.PERCENT && level.scale().compareTo(BigDecimal.ONE) == 0 ? POINTS : level;
            case MULTIPLE -> TIMES;
            default -> PERCENT;
        };
    }

    /** Adds up consecutive parts from the first day of the period. */
    private List<Evidence> sums() {
        List<Evidence> parts = EvidenceSeries.latest(index.figures(key));
        List<Evidence> sums = new ArrayList<>();
        List<Evidence> chain = new ArrayList<>();
        LocalDate next = key.days().first();
        while (next != null) {
            LocalDate first = next;
            Optional<Evidence> part = parts.stream()
                    .filter(figure -> first.equals(figure.days().first())
                            && Spans.within(figure.days(), key.days())
                            && !figure.days().equals(key.days()))
                    .max(Comparator.comparing(Evidence::end));
            part.ifPresent(chain::add);
            if (part.isPresent() && chain.size() > 1) {
                sum(chain).ifPresent(sums::add);
            }
            next = part.map(figure -> figure.end().plusDays(1)).orElse(null);
        }
        return sums;
    }

    private Optional<Evidence> sum(List<Evidence> chain) {
        Evidence last = chain.get(chain.size() - 1);
        Interval total = Interval.point(BigDecimal.ZERO);
        BigDecimal number = BigDecimal.ZERO;
        EvidenceValue.Grade grade = EvidenceValue.Grade.ROUNDED;
        for (Evidence part : chain) {
            EvidenceValue reading = part.reading();
            if (reading.number() == null || !reading.fits(last.reading().unit())) {
                return Optional.empty();
            }
            total = total.plus(reading.interval());
            number = number.add(reading.number());
            grade = grade.and(reading.grade());
        }
        Unit unit = last.reading().unit();
        return Optional.of(new Evidence(
                new Period.Days(key.days().first(), last.end()),
                null,
                new EvidenceValue(
                        total, number, grade, unit, AssessmentWords.number(Interval.point(number), unit), SUMMED),
                joined(chain),
                true));
    }

    private static List<Located<Observation>> joined(List<Evidence> figures) {
        return figures.stream().flatMap(figure -> figure.sources().stream()).toList();
    }
}
