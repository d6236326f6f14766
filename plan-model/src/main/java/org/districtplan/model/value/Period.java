package org.districtplan.model.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The time a figure, target or plan is about, in the manner of ISO 8601.
 *
 * <table>
 * <caption>Text forms</caption>
 * <tr><th>form</th><th>what it stands for</th></tr>
 * <tr><td>{@code 2025}</td><td>a year</td></tr>
 * <tr><td>{@code 2022-H1}</td><td>a half-year</td></tr>
 * <tr><td>{@code 2022-Q3}</td><td>a quarter</td></tr>
 * <tr><td>{@code 2022-10}</td><td>a month</td></tr>
 * <tr><td>{@code 2022-09-30}</td><td>a day: a stock at that day</td></tr>
 * <tr><td>{@code 2021/2025}, {@code 2022-01/2022-09}, {@code 2022-09-01/2022-09-30}</td><td>a span; both ends are
 * written in the same way</td></tr>
 * <tr><td>{@code ../2022-09}</td><td>since a start that is not stated</td></tr>
 * <tr><td>{@code unstated}</td><td>not said</td></tr>
 * </table>
 *
 * <p>A period keeps its text as written, and two periods are equal if their texts are. {@link #sameDays(Period)}
 * compares the time they cover: {@code 2022-01/2022-12} and {@code 2022} are not equal but cover the same days. Both
 * ends of a period belong to it. A span that ends before it starts is a period all the same, so that it can be judged
 * ({@link #isReversed()}).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Period {

    /** The period of which nothing is said. */
    public static final Period UNSTATED = new Period("unstated", Form.UNSTATED, null, null);

    private static final String OPEN = "..";

    private static final Writing<Period> WRITING = new Writing<>(
            Text.of("时期", "period"),
            Text.of(
                    "2025、2022-H1、2022-Q3、2022-10、2022-09-30、2021/2025、2022-01/2022-09、../2022-09 或 unstated",
                    "2025, 2022-H1, 2022-Q3, 2022-10, 2022-09-30, 2021/2025, 2022-01/2022-09, ../2022-09 or unstated"),
            Period::read,
            PeriodSuggestion::candidates);

    private enum Form {
        UNSTATED,
        SINGLE,
        SPAN,
        OPEN_START
    }

    /**
     * The days a period covers, whichever way it is written: a key that is equal for periods of the same days.
     *
     * @param first the first day, null if unstated
     * @param last the last day, null if unstated
     */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    private final String text;
    private final Form form;
    private final Days days;

    private Period(String text, Form form, @Nullable LocalDate first, @Nullable LocalDate last) {
        this.text = text;
        this.form = form;
        this.days = new Days(first, last);
    }

    /**
     * Reads a period from its text form.
     *
     * @param text the text, for instance {@code 2022-01/2022-09}
     * @return the period, which keeps the text as written
     * @throws InvalidTextException if the text is none of the forms or names a date that does not exist
     */
    public static Period parse(String text) {
        return WRITING.parse(text);
    }

    /**
     * Says what keeps a text from being a period.
     *
     * @param text the text
     * @return the problem with its suggestion, or empty if the text is a period
     */
    public static Optional<Message> problemOf(String text) {
        return WRITING.problemOf(text);
    }

    /**
     * Makes the period of a year.
     *
     * @param year the year, 1000 to 9999
     * @return the year
     * @throws InvalidTextException if the year is out of range
     */
    public static Period ofYear(int year) {
        return parse(Integer.toString(year));
    }

    /**
     * Makes the period of several whole years, such as that of a five-year plan.
     *
     * @param first the first year, 1000 to 9999
     * @param last the last year, 1000 to 9999
     * @return the span {@code first/last}
     * @throws InvalidTextException if a year is out of range
     */
    public static Period ofYears(int first, int last) {
        return parse(first + "/" + last);
    }

    /**
     * Makes the period of a month.
     *
     * @param month the month, in a year from 1000 to 9999
     * @return the month
     * @throws InvalidTextException if the year is out of range
     */
    public static Period ofMonth(YearMonth month) {
        return parse(month.toString());
    }

    /**
     * Makes the period of several whole months, such as the year to date.
     *
     * @param first the first month, in a year from 1000 to 9999
     * @param last the last month, in a year from 1000 to 9999
     * @return the span {@code first/last}
     * @throws InvalidTextException if a year is out of range
     */
    public static Period ofMonths(YearMonth first, YearMonth last) {
        return parse(first + "/" + last);
    }

    /**
     * Makes the period of one day.
     *
     * @param day the day, in a year from 1000 to 9999
     * @return the day
     * @throws InvalidTextException if the year is out of range
     */
    public static Period ofDay(LocalDate day) {
        return parse(day.toString());
    }

    private static Period read(String text) throws WritingFault {
        if (text.equals(UNSTATED.text)) {
            return UNSTATED;
        }
        if (text.isBlank()) {
            throw new WritingFault(0, "时期为空", "the period is blank");
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            CalendarPart part = CalendarPart.read(text, 0, text.length());
            return new Period(text, Form.SINGLE, part.firstDay(), part.lastDay());
        }
        if (text.startsWith(OPEN, slash + 1)) {
            throw new WritingFault(slash + 1, "时期须有止日，不能只写起日", "a period needs an end");
        }
        if (slash == OPEN.length() && text.startsWith(OPEN)) {
            CalendarPart end = CalendarPart.read(text, slash + 1, text.length());
            return new Period(text, Form.OPEN_START, null, end.lastDay());
        }
        CalendarPart start = CalendarPart.read(text, 0, slash);
        CalendarPart end = CalendarPart.read(text, slash + 1, text.length());
        if (start.grain() != end.grain()) {
            throw new WritingFault(slash + 1, "起止两端的写法须一致", "both ends of a span have to be written in the same way");
        }
        return new Period(text, Form.SPAN, start.firstDay(), end.lastDay());
    }

    /**
     * Gives the first day.
     *
     * @return the first day, or empty if the start or the whole period is unstated
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(days.first);
    }

    /**
     * Gives the last day.
     *
     * @return the last day, or empty if the period is unstated
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(days.last);
    }

    /**
     * Returns whether nothing is said of the period.
     *
     * @return whether this is {@code unstated}
     */
    public boolean isUnstated() {
        return form == Form.UNSTATED;
    }

    /**
     * Returns whether the period has an end but an unstated start.
     *
     * @return whether this is written {@code ../end}
     */
    public boolean isOpenStart() {
        return form == Form.OPEN_START;
    }

    /**
     * Returns whether the period is written with a start and an end.
     *
     * @return whether this is written {@code start/end}, both stated
     */
    public boolean isSpan() {
        return form == Form.SPAN;
    }

    /**
     * Returns whether the period is one day.
     *
     * @return whether first and last day are the same
     */
    public boolean isDay() {
        return days.first != null && days.first.equals(days.last);
    }

    /**
     * Returns whether the period ends before it starts.
     *
     * @return whether the last day precedes the first
     */
    public boolean isReversed() {
        return days.first != null && days.last != null && days.last.isBefore(days.first);
    }

    /**
     * Gives the days covered, as a key that is equal for periods of the same days.
     *
     * @return the first and last day; of {@code unstated} both are null
     */
    public Days days() {
        return days;
    }

    /**
     * Returns whether another period covers the same days. Two unstated periods do, two open starts do if they end on
     * the same day: what is unstated may still differ.
     *
     * @param other the other period
     * @return whether first and last day agree
     */
    public boolean sameDays(Period other) {
        return Objects.equals(days.first, other.days.first) && Objects.equals(days.last, other.days.last);
    }

    /**
     * Returns whether a day lies in the period. An open start reaches back without limit.
     *
     * @param day the day
     * @return whether it lies within; false if the period is unstated or reversed
     */
    public boolean contains(LocalDate day) {
        return days.last != null && !day.isAfter(days.last) && (days.first == null || !day.isBefore(days.first));
    }

    /**
     * Returns whether all days of another period lie in this one.
     *
     * @param other the other period
     * @return whether they do; false if either is unstated or reversed, or if only the other's start is open
     */
    public boolean contains(Period other) {
        if (days.last == null || other.days.last == null || other.isReversed() || other.days.last.isAfter(days.last)) {
            return false;
        }
        return days.first == null || (other.days.first != null && !other.days.first.isBefore(days.first));
    }

    /**
     * Returns whether this period ends on an earlier day than another one.
     *
     * @param other the other period
     * @return whether it ends earlier; false if either is unstated
     */
    public boolean endsBefore(Period other) {
        return days.last != null && other.days.last != null && days.last.isBefore(other.days.last);
    }

    /**
     * Gives the same period a year before, written in the same way: {@code 2022-01/2022-10} gives
     * {@code 2021-01/2021-10}. 29 February becomes 28 February.
     *
     * @return the period a year before, or empty if unstated or before the year 1001
     */
    public Optional<Period> samePeriodLastYear() {
        if (isUnstated()) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        String start = slash < 0 ? "" : isOpenStart() ? OPEN + "/" : samePeriodLastYear(text.substring(0, slash)) + "/";
        String moved = start + samePeriodLastYear(text.substring(slash + 1));
        return WRITING.accepts(moved) ? Optional.of(parse(moved)) : Optional.empty();
    }

    private static String samePeriodLastYear(String part) {
        int year = Integer.parseInt(part, 0, 4, 10) - 1;
        String rest = part.substring(4);
        return year + (rest.equals("-02-29") ? "-02-28" : rest);
    }

    /**
     * Gives the year before the period starts, the base of a yearly average: of {@code 2021/2025} it is {@code 2020}.
     *
     * @return that year, or empty if the start is unstated or lies before the year 1001
     */
    public Optional<Period> yearBeforeStart() {
        return days.first == null || days.first.getYear() <= CalendarPart.FIRST_YEAR
                ? Optional.empty()
                : Optional.of(ofYear(days.first.getYear() - 1));
    }

    /**
     * Gives the last day as a period, since a stock of a year is that at its end.
     *
     * @return the last day, or this period if it is unstated
     */
    public Period atEnd() {
        return days.last == null ? this : ofDay(days.last);
    }

    /**
     * Counts the calendar years covered, January to December.
     *
     * @return the number of years, or empty if the period is not made of whole calendar years
     */
    public OptionalInt years() {
        OptionalInt months = months();
        boolean whole = days.first != null && days.first.getMonth() == Month.JANUARY && months.orElse(1) % 12 == 0;
        return whole ? OptionalInt.of(months.orElseThrow() / 12) : OptionalInt.empty();
    }

    /**
     * Counts the calendar months covered: 9 for {@code 2022-01/2022-09}, 60 for {@code 2021/2025}.
     *
     * @return the number of months, or empty if the period is not made of whole calendar months
     */
    public OptionalInt months() {
        if (days.first == null
                || days.last == null
                || isReversed()
                || days.first.getDayOfMonth() != 1
                || !isEndOfMonth(days.last)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) ChronoUnit.MONTHS.between(days.first, days.last.plusDays(1)));
    }

    private static boolean isEndOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /**
     * Compares the texts.
     *
     * @param other what to compare with
     * @return whether it is a period written in the same way
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && text.equals(period.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Gives the text as written.
     *
     * @return the text, from which {@link #parse(String)} makes an equal period
     */
    @Override
    public String toString() {
        return text;
    }
}
