package org.districtplan.model.value;

import java.math.BigDecimal;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** The written form of intervals. */
final class IntervalText {

    private static final int LONGEST_NUMBER = 200;
    private static final int LARGEST_SCALE = 1000;
    private static final Text NO_INTERVAL = Text.of(
            "“{text}”不是区间：应写作 [1.5, 2) 或 (-∞, 3]，方括号含端点，圆括号不含端点",
            "'{text}' is not an interval: write one like [1.5, 2) or (-∞, 3], where a square bracket includes "
                    + "the end");
    private static final Text EMPTY = Text.of(
            "区间“{text}”不含任何数：下限应小于上限，单个数写作 [3, 3]",
            "the interval '{text}' contains no number: write the lower end first, and a single number as [3, 3]");

    private IntervalText() {}

    static String of(@Nullable BigDecimal lower, boolean lowerClosed, @Nullable BigDecimal upper, boolean upperClosed) {
        return (lowerClosed ? "[" : "(") + end(lower, "-∞") + ", " + end(upper, "∞") + (upperClosed ? "]" : ")");
    }

    private static String end(@Nullable BigDecimal end, String infinity) {
        if (end == null) {
            return infinity;
        }
        return Math.abs(end.scale()) <= LARGEST_SCALE ? end.toPlainString() : end.toString();
    }

    static Interval parse(String text) {
        int last = text.length() - 1;
        int comma = text.indexOf(", ");
        boolean lowerClosed = text.startsWith("[");
        boolean upperClosed = text.endsWith("]");
        if (!lowerClosed && !text.startsWith("(")) {
            throw problem(NO_INTERVAL, text, 0);
        }
        if (comma < 0 || (!upperClosed && !text.endsWith(")"))) {
            throw problem(NO_INTERVAL, text, text.length());
        }
        BigDecimal lower = bound(text, 1, comma, lowerClosed, "-∞");
        BigDecimal upper = bound(text, comma + 2, last, upperClosed, "∞");
        if (End.isEmpty(lower, lowerClosed, upper, upperClosed)) {
            throw problem(EMPTY, text, comma + 2);
        }
        return new Interval(lower, lowerClosed, upper, upperClosed);
    }

    private static @Nullable BigDecimal bound(String text, int from, int to, boolean closed, String infinity) {
        String end = to < from ? "" : text.substring(from, to);
        if (end.equals(infinity) && !closed) {
            return null;
        }
        // BigDecimal itself would also take digits of other scripts and a leading plus.
        if (end.length() > LONGEST_NUMBER
                || !end.chars().allMatch(c -> "0123456789.-+E".indexOf(c) >= 0)
                || end.startsWith("+")) {
            throw problem(NO_INTERVAL, text, from);
        }
        try {
            return new BigDecimal(end);
        } catch (NumberFormatException e) {
            throw problem(NO_INTERVAL, text, from);
        }
    }

    private static InvalidTextException problem(Text template, String text, int index) {
        return new InvalidTextException(Message.of(template, "text", text), index);
    }
}
