package org.districtplan.model;

import java.util.Objects;
import java.util.regex.Pattern;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.InvalidTextException;
import org.districtplan.model.value.Period;

/**
 * A date of a document: a day, a month or a year, sometimes only about then. Text form {@code 2022-11-18}, {@code
 * 2022-11}, {@code 2018~}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param period the day, month or year
 * @param about whether it is only about then
 */
public record DocumentDate(Period period, boolean about) {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
    private static final Text NOT_A_DATE = Text.of(
            "“{found}”不是有效日期：应写作 2022-11-18、2022-11 或 2022，只知大概年份的写作 2018~",
            "{found} is not a date: write 2022-11-18, 2022-11, 2022, or 2018~ for an approximate date");

    /**
     * Refuses null and a period that is no day, month or year.
     *
     * @throws InvalidTextException if the period is a span, a half-year, a quarter, or unstated
     */
    public DocumentDate {
        String text = Objects.requireNonNull(period, "period").toString();
        if (!DATE.matcher(text).matches()) {
            throw new InvalidTextException(Message.of(NOT_A_DATE, "found", text), 0);
        }
    }

    /**
     * Reads a date from its text form.
     *
     * @param text the text form
     * @return the date
     * @throws InvalidTextException if it is not a date
     */
    public static DocumentDate parse(String text) {
        boolean about = text.endsWith("~");
        return new DocumentDate(Period.parse(about ? text.substring(0, text.length() - 1) : text), about);
    }

    /**
     * Returns whether this date is wholly before another.
     *
     * @param other the date to compare with
     * @return true if the last day of this one is before the first day of the other
     */
    public boolean isBefore(DocumentDate other) {
        return period.lastDay()
                .flatMap(last -> other.period.firstDay().map(last::isBefore))
                .orElse(false);
    }

    /** Returns the text form. */
    @Override
    public String toString() {
        return about ? period + "~" : period.toString();
    }
}
