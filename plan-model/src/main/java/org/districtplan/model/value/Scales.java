package org.districtplan.model.value;

import java.math.BigDecimal;
import java.util.List;

/** The words that multiply a unit: 十百千万亿 and their English likes, as opposed to units that begin with such a sign. */
final class Scales {

    private static final String SMALL = "十百千";
    private static final List<String> ENGLISH = List.of("hundred", "thousand", "million", "billion", "trillion");
    private static final int[] ENGLISH_POWERS = {2, 3, 6, 9, 12};

    /** Units, not scales; every 百分 and 千分 begins a word for points. */
    private static final List<String> OWN_UNITS =
            List.of("千瓦", "千米", "千克", "千卡", "千帕", "千伏", "千焦", "千赫", "千分", "百分", "百帕");

    private Scales() {}

    /** Finds where the scale that begins at an index ends; the index itself if none begins there. */
    static int end(String text, int from) {
        if (from < text.length() && text.charAt(from) < 0x80) {
            return englishEnd(text, from);
        }
        int i = from;
        if (isIn(SMALL, text, i) && !ownUnitAt(text, i)) {
            i++;
        }
        if (isIn("万", text, i)) {
            i++;
        }
        return isIn("亿", text, i) ? i + 1 : i;
    }

    /** Gives the power of ten of the scale between two indexes. */
    static int power(String text, int from, int to) {
        int power = 0;
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '十' -> power += 1;
                case '百' -> power += 2;
                case '千' -> power += 3;
                case '万' -> power += 4;
                case '亿' -> power += 8;
                default -> {
                    int word = englishWordAt(text, i);
                    power += ENGLISH_POWERS[word];
                    i += ENGLISH.get(word).length();
                }
            }
        }
        return power;
    }

    static BigDecimal factor(int power) {
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    static boolean isScaleSign(char sign) {
        return SMALL.indexOf(sign) >= 0 || sign == '万' || sign == '亿';
    }

    private static int englishEnd(String text, int from) {
        int word = englishWordAt(text, from);
        if (word < 0) {
            return from;
        }
        int end = from + ENGLISH.get(word).length();
        int second = word == 0 && end < text.length() ? englishWordAt(text, end + 1) : -1;
        return second > 0 ? end + 1 + ENGLISH.get(second).length() : end;
    }

    private static int englishWordAt(String text, int from) {
        for (int w = 0; w < ENGLISH.size(); w++) {
            String word = ENGLISH.get(w);
            int end = from + word.length();
            if (text.startsWith(word, from) && (end == text.length() || " /".indexOf(text.charAt(end)) >= 0)) {
                return w;
            }
        }
        return -1;
    }

    private static boolean ownUnitAt(String text, int from) {
        for (String unit : OWN_UNITS) {
            if (text.startsWith(unit, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String signs, String text, int i) {
        return i < text.length() && signs.indexOf(text.charAt(i)) >= 0;
    }
}
