package org.districtplan.rules.internal.equation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.districtplan.model.Statistic;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.StatedFigure;

/** Flows over periods that lie within one another: what contains a period, and which periods add up to one. */
public final class PeriodFlows {

    private static final int[] LENGTHS = {6, 3, 1};

    private final FigureBook book;

    /** Looks in a book. */
    public PeriodFlows(FigureBook book) {
        this.book = book;
    }

    /**
     * A flow and the flows of the periods within its own.
     *
     * @param whole the flow of the longer period
     * @param parts the flows within, in order, none overlapping another
     * @param complete whether they leave out no day
     */
    public record Within(StatedFigure whole, List<StatedFigure> parts, boolean complete) {}

    private record Months(int year, int from, int to) {
        Period period() {
            return Period.ofMonths(YearMonth.of(year, from), YearMonth.of(year, to));
        }

        Months until(int month) {
            return new Months(year, 1, month);
        }

        /** The part of the year with as many months that its last month lies in. */
        Months around(int length) {
            int first = (to - 1) / length * length + 1;
            return new Months(year, first, first + length - 1);
        }

        boolean isWithin(Months other) {
            return !equals(other) && from >= other.from && to <= other.to;
        }
    }

    /** Finds the flow of the shortest period in the year that contains that of a flow of some months. */
    public Optional<StatedFigure> containing(StatedFigure stated) {
        Optional<Months> months = months(stated);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Set<Months> wider =
                new LinkedHashSet<>(List.of(months.get().around(3), months.get().around(6)));
        for (int month = months.get().to(); month <= 12; month++) {
            wider.add(months.get().until(month));
        }
        return wider.stream()
                .filter(months.get()::isWithin)
                .flatMap(period -> find(stated, period).stream())
                .findFirst();
    }

    /** Finds the periods that end with that of a flow of some months and are stated with everything before it. */
    public List<Within> endingWith(StatedFigure stated) {
        Optional<Months> months = months(stated);
        if (months.isEmpty()) {
            return List.of();
        }
        Months last = months.get();
        Set<Integer> starts = new LinkedHashSet<>(
                List.of(1, last.around(6).from(), last.around(3).from()));
        List<Within> all = new ArrayList<>();
        for (int start : starts) {
            if (start < last.from()) {
                find(stated, new Months(last.year(), start, last.to()))
                        .ifPresent(
                                whole -> before(stated, start, last.from() - 1).ifPresent(parts -> {
                                    parts.add(stated);
                                    all.add(new Within(whole, parts, true));
                                }));
            }
        }
        return all;
    }

    private Optional<List<StatedFigure>> before(StatedFigure stated, int from, int to) {
        int year = months(stated).orElseThrow().year();
        Optional<StatedFigure> together = find(stated, new Months(year, from, to));
        if (together.isPresent()) {
            return together.map(one -> new ArrayList<>(List.of(one)));
        }
        for (int length : LENGTHS) {
            Months last = new Months(year, Math.max(1, to - length + 1), to);
            Optional<StatedFigure> found =
                    last.from() > from && last.equals(last.around(length)) ? find(stated, last) : Optional.empty();
            if (found.isPresent()) {
                return before(stated, from, last.from() - 1).map(parts -> {
                    parts.add(found.get());
                    return parts;
                });
            }
        }
        return Optional.empty();
    }

    /** Finds the yearly flows within that of several years. */
    public Optional<Within> years(StatedFigure stated) {
        OptionalInt count = isFlow(stated) ? stated.statedKey().period().years() : OptionalInt.empty();
        if (count.isEmpty() || count.getAsInt() < 2) {
            return Optional.empty();
        }
        int last = stated.statedKey().period().lastDay().orElseThrow().getYear();
        List<StatedFigure> parts = new ArrayList<>();
        for (int year = last - count.getAsInt() + 1; year <= last; year++) {
            find(stated, new Months(year, 1, 12)).ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Within(stated, parts, parts.size() == count.getAsInt()));
    }

    private Optional<StatedFigure> find(StatedFigure stated, Months months) {
        return book.findExactly(
                stated, stated.statedKey().toBuilder().period(months.period()).build());
    }

    private static boolean isFlow(StatedFigure stated) {
        return stated.key().statistic() == Statistic.SUM;
    }

    /** The months a flow covers, where they are some whole months of one year and not all of it. */
    private static Optional<Months> months(StatedFigure stated) {
        LocalDate first = stated.key().days().first();
        LocalDate last = stated.key().days().last();
        if (!isFlow(stated) || first == null || last == null || first.getYear() != last.getYear()) {
            return Optional.empty();
        }
        return stated.statedKey().period().months().orElse(12) < 12
                ? Optional.of(new Months(first.getYear(), first.getMonthValue(), last.getMonthValue()))
                : Optional.empty();
    }
}
