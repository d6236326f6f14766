package org.districtplan.model;

import java.util.Objects;
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

    /** Refuses null. */
    public DocumentDate {
        Objects.requireNonNull(period, "period");
    }

    /**
     * Reads a date from its text form.
     *
     * @param text the text form
     * @return the date
     * @throws org.districtplan.model.value.InvalidTextException if it is not a date
     */
    public static DocumentDate parse(String text) {
        boolean about = text.endsWith("~");
        return new DocumentDate(Period.parse(about ? text.substring(0, text.length() - 1) : text), about);
    }

    /**
     * Tells whether this date is wholly before another.
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
