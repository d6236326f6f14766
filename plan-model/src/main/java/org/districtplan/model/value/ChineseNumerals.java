package org.districtplan.model.value;

/** Turns a number written in characters into digits, for the suggestion a message proposes: 三家 → 3家, 三分之一 → 1/3. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STEPS = "十百千";
    private static final int[] STEP_VALUES = {10, 100, 1000};
    private static final String HUNDRED_PART = "百分之";
    private static final int LONGEST = 16;

    private ChineseNumerals() {}

    /** Rewrites the numeral a text begins with; empty if it begins with none that can be read. */
    static String toDigits(String text) {
        if (text.startsWith(HUNDRED_PART)) {
            String share = toDigits(text.substring(HUNDRED_PART.length()));
            int end = digitsEnd(share);
            return end == 0 ? "" : share.substring(0, end) + "%" + share.substring(end);
        }
        int end = numeralEnd(text, 0);
        String whole = number(text, 0, end);
        if (whole.isEmpty()) {
            return "";
        }
        if (text.startsWith("分之", end)) {
            int from = end + 2;
            int to = numeralEnd(text, from);
            String part = number(text, from, to);
            return part.isEmpty() ? "" : part + "/" + whole + text.substring(to);
        }
        if (text.startsWith("点", end)) {
            int to = end + 1;
            StringBuilder decimals = new StringBuilder(whole).append('.');
            while (to < text.length() && digit(text.charAt(to)) >= 0) {
                decimals.append(digit(text.charAt(to++)));
            }
            return to == end + 1 ? whole + text.substring(end) : decimals + text.substring(to);
        }
        return whole + text.substring(end);
    }

    /** A 万 or 亿 after the numeral stays in characters: it is the unit's scale. */
    private static int numeralEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (digit(text.charAt(end)) >= 0 || STEPS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static String number(String text, int from, int to) {
        if (from == to || to - from > LONGEST) {
            return "";
        }
        int sum = 0;
        int last = -1;
        boolean steps = false;
        StringBuilder listed = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int step = STEPS.indexOf(c);
            if (step < 0) {
                last = digit(c);
                listed.append(last);
            } else {
                steps = true;
                // A step without a digit, or after a mere 零 as in 一千零十, stands for one.
                sum += (last <= 0 ? 1 : last) * STEP_VALUES[step];
                last = -1;
            }
        }
        if (!steps) {
            return listed.length() > 1 && listed.charAt(0) == '0' ? "" : listed.toString();
        }
        return String.valueOf(sum + Math.max(last, 0));
    }

    private static int digit(char c) {
        if (c == '〇') {
            return 0;
        }
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static int digitsEnd(String text) {
        int end = 0;
        while (StatedText.isDigit(text, end) || (end > 0 && text.startsWith(".", end))) {
            end++;
        }
        return end;
    }
}
