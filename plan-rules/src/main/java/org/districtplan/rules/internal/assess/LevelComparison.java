package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.Basis;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.figure.Growth;
import org.jspecify.annotations.Nullable;

/** Computes growth, changes, multiples and indices from two levels. */
final class LevelComparison {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final Unit PERCENT = Unit.parse("%");
    static final Unit POINTS = Unit.parse("个百分点");
    static final Unit TIMES = Unit.parse("倍");
    private static final Text FROM_LEVELS =
            Text.of("由两期数值计算，各数值按四舍五入取区间", "computed from two levels, each with the interval of its rounding");

    private final ResolvedKey key;

    private LevelComparison(ResolvedKey key) {
        this.key = key;
    }

    /** What follows from the levels, as far as the basis of prices allows it. */
    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        return anyBasis(index, key).stream()
                .filter(figure -> isOnBasis(key, figure.sources().isEmpty() ? Unit.NONE : levelUnit(figure)))
                .toList();
    }

    /** What would follow if the levels were on the basis of the key. */
    static List<Evidence> anyBasis(EvidenceIndex index, ResolvedKey key) {
        return switch (key.transformation()) {
            case GROWTH, AVERAGE_GROWTH, CHANGE, MULTIPLE, INDEX -> new LevelComparison(key).compared(index);
            case LEVEL, GAP, RANK, COMPLETION -> List.of();
        };
    }

    private static Unit levelUnit(Evidence figure) {
        var value = figure.source().element().value();
        return value == null ? Unit.NONE : value.unit();
    }

    /**
     * Growth at constant prices or comparable scope cannot be computed from stated levels. Only money has prices: the growth of a
     * count, a rate or a tonnage without a stated basis is what its levels say.
     */
    private static boolean isOnBasis(ResolvedKey key, Unit level) {
        boolean priced = level.kind() == Unit.Kind.MONEY;
        boolean difference =
                key.transformation() == Transformation.CHANGE || key.transformation() == Transformation.MULTIPLE;
        return key.basis() == Basis.NOMINAL || (key.basis() == null && (!priced || difference));
    }

    private List<Evidence> compared(EvidenceIndex index) {
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
        return value.map(interval -> Evidence.derived(
                days(level),
                from,
                new EvidenceValue(
                        interval,
                        number.map(Interval::lower).orElse(null),
                        end.grade().and(start.grade()),
                        unit(end.unit()),
                        AssessmentWords.number(number.orElse(interval), unit(end.unit())),
                        FROM_LEVELS),
                List.of(level, base)));
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
            case INDEX -> Unit.NONE;
            default -> PERCENT;
        };
    }
}
