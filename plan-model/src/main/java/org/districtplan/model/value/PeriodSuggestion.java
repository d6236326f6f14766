package org.districtplan.model.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses which period was meant by a text that is none: 2022年1-9月, 2021-2025, 2022Q3, 十四五. */
final class PeriodSuggestion {

    private static final String NUMERALS = "一二三四五六七八九";
    private static final String TO = "(?:-|~|/|\\.\\.|—+|–|至|到|to)";
    private static final Pattern PLAN = Pattern.compile("[“\"]?十([一二三四五六七八九]?)五[”\"]?(?:规划|时期|期间)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年|年度|年底|年末|全年|年全年)?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?" + TO + "(\\d{4})年?(?:底|末)?");
    private static final Pattern SHORT_YEARS = Pattern.compile("(\\d{2})(\\d{2})年?" + TO + "(\\d{2})年?");
    private static final Pattern HALF = Pattern.compile("(\\d{4})年?-?(?:([上下])半年|[hH]([12]))");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?-?第?[qQ]?([1-4一二三四])(?:季度)?");
    private static final Pattern FIRST_QUARTERS = Pattern.compile("(\\d{4})年?前([三3])季度");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[年./-]?(\\d{1,2})月?(?:份|底|末)?");
    private static final Pattern MONTHS =
            Pattern.compile("(\\d{4})[年./-]?(\\d{1,2})月?" + TO + "(\\d{1,2})月?(?:份|底|末)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final Pattern DENSE_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SPAN = Pattern.compile("(.+?)" + TO + "(\\d{4}.*)");
    private static final Pattern UNKNOWN = Pattern.compile("未知|不详|不明|未注明|未说明|[uU]nknown|[uU]nstated|UNSTATED");

    private PeriodSuggestion() {}

    static List<String> candidates(String text) {
        String dense = Writing.withoutBlanks(Writing.halfWidth(text));
        List<String> found = new ArrayList<>();
        found.add(dense);
        addSingle(dense, found);
        Matcher plan = PLAN.matcher(dense);
        if (plan.matches()) {
            int first = 1951 + 5 * (10 + numeral(plan.group(1)));
            found.add(first + "/" + (first + 4));
        }
        Matcher years = YEARS.matcher(dense);
        if (years.matches()) {
            found.add(years.group(1) + "/" + years.group(2));
        }
        Matcher months = MONTHS.matcher(dense);
        if (months.matches()) {
            found.add(month(months.group(1), months.group(2)) + "/" + month(months.group(1), months.group(3)));
        }
        Matcher shortYears = SHORT_YEARS.matcher(dense);
        if (shortYears.matches()) {
            found.add(shortYears.group(1) + shortYears.group(2) + "/" + shortYears.group(1) + shortYears.group(3));
        }
        if (UNKNOWN.matcher(dense).matches()) {
            found.add("unstated");
        }
        if (dense.startsWith("/")) {
            found.add(".." + dense);
        }
        addSpan(dense, found);
        return found;
    }

    private static void addSingle(String dense, List<String> found) {
        Matcher year = YEAR.matcher(dense);
        if (year.matches()) {
            found.add(year.group(1));
        }
        Matcher half = HALF.matcher(dense);
        if (half.matches()) {
            String which = half.group(2) == null ? half.group(3) : half.group(2).equals("上") ? "1" : "2";
            found.add(half.group(1) + "-H" + which);
        }
        Matcher firstQuarters = FIRST_QUARTERS.matcher(dense);
        if (firstQuarters.matches()) {
            found.add(firstQuarters.group(1) + "-01/" + firstQuarters.group(1) + "-09");
        }
        Matcher month = MONTH.matcher(dense);
        if (month.matches()) {
            found.add(month(month.group(1), month.group(2)));
        }
        Matcher quarter = QUARTER.matcher(dense);
        if (quarter.matches()) {
            found.add(quarter.group(1) + "-Q" + Math.max(numeral(quarter.group(2)), 0));
        }
        for (Pattern pattern : List.of(DAY, DENSE_DAY)) {
            Matcher day = pattern.matcher(dense);
            if (day.matches()) {
                found.add(month(day.group(1), day.group(2)) + "-" + twoDigits(day.group(3)));
            }
        }
    }

    /** Two ends written each in its own way, or of unequal grain (2022/2022-09 is 2022-01/2022-09). */
    private static void addSpan(String dense, List<String> found) {
        Matcher span = SPAN.matcher(dense);
        if (span.matches()) {
            CalendarPart first = single(span.group(1));
            CalendarPart last = single(span.group(2));
            if (first != null && last != null) {
                boolean days = first.grain() == CalendarPart.Grain.DAY || last.grain() == CalendarPart.Grain.DAY;
                found.add(
                        days
                                ? first.firstDay() + "/" + last.lastDay()
                                : YearMonth.from(first.firstDay()) + "/" + YearMonth.from(last.lastDay()));
            }
        }
    }

    private static @Nullable CalendarPart single(String text) {
        List<String> candidates = new ArrayList<>(List.of(text));
        addSingle(text, candidates);
        for (String candidate : candidates) {
            CalendarPart part = readable(candidate);
            if (part != null) {
                return part;
            }
        }
        return null;
    }

    private static @Nullable CalendarPart readable(String text) {
        try {
            return CalendarPart.read(text, 0, text.length());
        } catch (WritingFault fault) {
            return null;
        }
    }

    private static int numeral(String numeral) {
        if (numeral.isEmpty()) {
            return 0;
        }
        char c = numeral.charAt(0);
        return Writing.isDigit(c) ? c - '0' : NUMERALS.indexOf(c) + 1;
    }

    private static String month(String year, String month) {
        return year + "-" + twoDigits(month);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
