package org.districtplan.model.value;

import java.time.LocalDate;
import java.time.YearMonth;

/** One date in the text form of a {@link Period}: a year, half, quarter, month or day. */
record CalendarPart(Grain grain, LocalDate firstDay, LocalDate lastDay) {

    /** How fine a part is written. */
    enum Grain {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY
    }

    static final int FIRST_YEAR = 1000;

    /** Reads the part of {@code text} from {@code from} (inclusive) to {@code to} (exclusive). */
    static CalendarPart read(String text, int from, int to) throws WritingFault {
        int year = number(text, from, to, 4, "年份须为四位数字", "a year has four digits");
        if (year < FIRST_YEAR) {
            throw new WritingFault(from, "年份应在1000至9999之间", "a year lies between 1000 and 9999");
        }
        int end = from + 4;
        if (end == to) {
            return new CalendarPart(Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (text.charAt(end) != '-') {
            throw Character.isDigit(text.charAt(end))
                    ? new WritingFault(end, "年份须为四位数字，其后用 - 隔开", "a year has four digits, then a hyphen")
                    : stray(text, end);
        }
        int next = end + 1;
        if (next < to && text.charAt(next) == 'H') {
            int half = ordinal(text, next + 1, to, 2, "半年只能写 H1 或 H2", "a half-year is H1 or H2");
            return months(Grain.HALF, YearMonth.of(year, 6 * half - 5), 6);
        }
        if (next < to && text.charAt(next) == 'Q') {
            int quarter = ordinal(text, next + 1, to, 4, "季度只能写 Q1 至 Q4", "a quarter is Q1 to Q4");
            return months(Grain.QUARTER, YearMonth.of(year, 3 * quarter - 2), 3);
        }
        int month = number(text, next, to, 2, "月份须为两位数字", "a month has two digits");
        if (month < 1 || month > 12) {
            throw new WritingFault(next, "月份应在01至12之间", "a month lies between 01 and 12");
        }
        if (next + 2 == to) {
            return months(Grain.MONTH, YearMonth.of(year, month), 1);
        }
        if (text.charAt(next + 2) != '-') {
            throw stray(text, next + 2);
        }
        return day(text, next + 3, to, YearMonth.of(year, month));
    }

    private static CalendarPart day(String text, int from, int to, YearMonth month) throws WritingFault {
        int day = number(text, from, to, 2, "日须为两位数字", "a day has two digits");
        if (from + 2 < to) {
            throw stray(text, from + 2);
        }
        if (!month.isValidDay(day)) {
            throw new WritingFault(from, "该月没有这一天", "the month has no such day");
        }
        return new CalendarPart(Grain.DAY, month.atDay(day), month.atDay(day));
    }

    private static CalendarPart months(Grain grain, YearMonth first, int count) {
        return new CalendarPart(
                grain, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static int ordinal(String text, int from, int to, int most, String zh, String en) throws WritingFault {
        int value = from < to ? text.charAt(from) - '0' : 0;
        if (value < 1 || value > most) {
            throw new WritingFault(Math.min(from, text.length()), zh, en);
        }
        if (from + 1 < to) {
            throw stray(text, from + 1);
        }
        return value;
    }

    private static int number(String text, int from, int to, int digits, String zh, String en) throws WritingFault {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (i >= to || !Writing.isDigit(text.charAt(i))) {
                throw i < to && Writing.isBlank(text.charAt(i)) ? stray(text, i) : new WritingFault(i, zh, en);
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    private static WritingFault stray(String text, int index) {
        return Writing.isBlank(text.charAt(index))
                ? new WritingFault(index, "不能有空格", "no blanks are allowed")
                : new WritingFault(index, "此处有多余文字", "this is not expected here");
    }
}
