package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/** Arithmetic on the days of periods. */
public final class Spans {

    static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.2425");

    private Spans() {}

    /** Whether it is one day. */
    public static boolean isDay(Period.Days days) {
        return days.last() != null && days.last().equals(days.first());
    }

    /** Whether a period lies within another. */
    public static boolean within(Period.Days part, Period.Days whole) {
        return part.first() != null
                && part.last() != null
                && whole.first() != null
                && whole.last() != null
                && !part.first().isBefore(whole.first())
                && !part.last().isAfter(whole.last());
    }

    /** The same days a year before; the end of a month stays one. */
    static Period.Days oneYearEarlier(Period.Days days) {
        return new Period.Days(
                days.first() == null ? null : days.first().minusYears(1),
                days.last() == null ? null : oneYearEarlier(days.last()));
    }

    private static LocalDate oneYearEarlier(LocalDate day) {
        return yearsEarlier(day, 1);
    }

    /** The same days some years before; the end of a month stays one. */
    static Period.Days yearsEarlier(Period.Days days, int years) {
        return new Period.Days(
                days.first() == null ? null : days.first().minusYears(years),
                days.last() == null ? null : yearsEarlier(days.last(), years));
    }

    private static LocalDate yearsEarlier(LocalDate day, int years) {
        return isEndOfMonth(day) ? YearMonth.from(day).minusYears(years).atEndOfMonth() : day.minusYears(years);
    }

    static boolean isYearBefore(Period.@Nullable Days from, Period.Days days) {
        return from != null && from.last() != null && from.equals(oneYearEarlier(days));
    }

    /** Base periods are the same where they end on the same day: a year, and for a stock its end. */
    static boolean sameEnd(Period.@Nullable Days one, Period.@Nullable Days other) {
        return one != null && other != null && one.last() != null && one.last().equals(other.last());
    }

    /** The last day, the earliest date there is where it is not known. */
    static LocalDate end(Period.Days days) {
        LocalDate last = days.last();
        return last == null ? LocalDate.MIN : last;
    }

    /** Whole months from the end of one period to the end of another. */
    static OptionalInt months(LocalDate from, LocalDate to) {
        return isEndOfMonth(from) && isEndOfMonth(to)
                ? OptionalInt.of((int) ChronoUnit.MONTHS.between(from.plusDays(1), to.plusDays(1)))
                : OptionalInt.empty();
    }

    /** Calendar months covered, 0 if not made of whole ones. */
    public static int months(Period.Days days) {
        if (days.first() == null || days.last() == null || days.first().getDayOfMonth() != 1) {
            return 0;
        }
        return months(days.first().minusDays(1), days.last()).orElse(0);
    }

    /** The share of a flow's time that has elapsed: by months where both are whole (m/12), else by days. */
    public static BigDecimal elapsed(Period.Days part, Period.Days whole) {
        int elapsed = months(part);
        int all = months(whole);
        return elapsed > 0 && all > 0 ? share(elapsed, all) : share(length(part), length(whole));
    }

    /** The elapsed share of the time between two days: by years where all three are whole years apart, else by days. */
    public static BigDecimal share(LocalDate from, LocalDate at, LocalDate to) {
        int elapsed = months(from, at).orElse(1);
        int all = months(from, to).orElse(1);
        return elapsed % 12 == 0 && all % 12 == 0
                ? share(elapsed, all)
                : share(ChronoUnit.DAYS.between(from, at), ChronoUnit.DAYS.between(from, to));
    }

    /** The years from one day to another. */
    static BigDecimal years(LocalDate from, LocalDate to) {
        OptionalInt months = months(from, to);
        return months.isPresent()
                ? share(months.getAsInt(), 12)
                : BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)).divide(DAYS_A_YEAR, DIGITS);
    }

    static long length(Period.Days days) {
        return days.first() == null || days.last() == null ? 0 : ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS);
    }

    private static boolean isEndOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** The text form a period of these days would have. */
    static String text(Period.Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (last == null) {
            return Period.UNSTATED.toString();
        }
        if (first == null) {
            return "../" + last;
        }
        if (first.equals(last)) {
            return last.toString();
        }
        int months = months(days);
        if (months == 0) {
            return first + "/" + last;
        }
        if (first.getDayOfYear() == 1 && months % 12 == 0) {
            return months == 12 ? String.valueOf(first.getYear()) : first.getYear() + "/" + last.getYear();
        }
        return months == 1 ? YearMonth.from(first).toString() : YearMonth.from(first) + "/" + YearMonth.from(last);
    }
}
