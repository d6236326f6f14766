package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;

/** Adds up the parts of a flow: exactly where they follow one another, else to what the whole is at least. */
final class FlowSums {

    private static final Text SUMMED = Text.of("由各期数值相加得出", "computed as the sum of its parts");
    private static final Text AT_LEAST =
            Text.of("已知各期之和，是累计数的下限", "the sum of the parts that are known; the whole is at least that");

    private final ResolvedKey key;
    private final List<Evidence> parts;
    private final LocalDate date;

    private FlowSums(ResolvedKey key, List<Evidence> parts, LocalDate date) {
        this.key = key;
        this.parts = parts;
        this.date = date;
    }

    static List<Evidence> of(EvidenceIndex index, ResolvedKey key) {
        LocalDate first = key.days().first();
        if (first == null || key.days().last() == null) {
            return List.of();
        }
        List<Evidence> parts = EvidenceSeries.latest(index.figures(key)).stream()
                .filter(figure -> Spans.within(figure.days(), key.days())
                        && !figure.days().equals(key.days()))
                .sorted(Comparator.comparing((Evidence figure) -> start(figure))
                        .thenComparing(Comparator.comparing(Evidence::end).reversed()))
                .toList();
        FlowSums sums = new FlowSums(key, parts, index.date());
        List<Evidence> found = new ArrayList<>();
        LocalDate reached = sums.chain(first, found);
        sums.bound(first, reached).ifPresent(found::add);
        return found;
    }

    private static LocalDate start(Evidence figure) {
        LocalDate first = figure.days().first();
        return first == null ? LocalDate.MIN : first;
    }

    /** Adds every sum of parts that follow one another from the first day; gives the day after the last. */
    private LocalDate chain(LocalDate first, List<Evidence> sums) {
        List<Evidence> chain = new ArrayList<>();
        LocalDate next = first;
        while (true) {
            LocalDate from = next;
            Optional<Evidence> part = parts.stream()
                    .filter(figure -> from.equals(figure.days().first()))
                    .max(Comparator.comparing(Evidence::end));
            if (part.isEmpty()) {
                return next;
            }
            chain.add(part.get());
            if (chain.size() > 1) {
                sum(chain, SUMMED)
                        .ifPresent(value -> sums.add(Evidence.derived(until(last(chain)), null, value, chain)));
            }
            next = part.get().end().plusDays(1);
        }
    }

    private static Evidence last(List<Evidence> chain) {
        return chain.get(chain.size() - 1);
    }

    private Period.Days until(Evidence last) {
        return new Period.Days(key.days().first(), last.end());
    }

    /** What the whole is at least, if parts are known after a gap and a flow of this kind cannot be negative. */
    private Optional<Evidence> bound(LocalDate first, LocalDate reached) {
        List<Evidence> known = new ArrayList<>();
        List<Period.Days> missing = new ArrayList<>();
        LocalDate next = first;
        for (Evidence part : parts) {
            LocalDate start = start(part);
            if (start.isBefore(next)) {
                continue;
            }
            if (start.isAfter(next)) {
                missing.add(new Period.Days(next, start.minusDays(1)));
            }
            known.add(part);
            next = part.end().plusDays(1);
        }
        if (known.isEmpty() || !next.isAfter(reached) || !known.stream().allMatch(FlowSums::isNeverNegative)) {
            return Optional.empty();
        }
        LocalDate end = key.days().last();
        LocalDate now = end == null || date.isBefore(end) ? date : end;
        if (next.isBefore(now)) {
            missing.add(new Period.Days(next, now));
        }
        return sum(known, AT_LEAST)
                .map(value -> new EvidenceValue(
                        new Interval(value.interval().lower(), value.interval().lowerClosed(), null, false),
                        value.number(),
                        EvidenceValue.Grade.COARSE,
                        value.unit(),
                        value.text(),
                        AT_LEAST))
                .map(value -> Evidence.bound(until(last(known)), value, known, missing));
    }

    private static boolean isNeverNegative(Evidence part) {
        BigDecimal lower = part.reading().interval().lower();
        Unit.Kind kind = part.reading().unit().kind();
        return lower != null
                && lower.signum() >= 0
                && (kind == Unit.Kind.COUNT || kind == Unit.Kind.MONEY || kind == Unit.Kind.MEASURE);
    }

    private static Optional<EvidenceValue> sum(List<Evidence> chain, Text policy) {
        Unit unit = last(chain).reading().unit();
        Interval total = Interval.point(BigDecimal.ZERO);
        BigDecimal number = BigDecimal.ZERO;
        EvidenceValue.Grade grade = EvidenceValue.Grade.ROUNDED;
        for (Evidence part : chain) {
            EvidenceValue reading = part.reading();
            if (reading.number() == null || !reading.fits(unit)) {
                return Optional.empty();
            }
            total = total.plus(reading.interval());
            number = number.add(reading.number());
            grade = grade.and(reading.grade());
        }
        return Optional.of(new EvidenceValue(
                total, number, grade, unit, AssessmentWords.number(Interval.point(number), unit), policy));
    }
}
