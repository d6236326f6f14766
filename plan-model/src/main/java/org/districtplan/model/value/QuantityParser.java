package org.districtplan.model.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Takes a stated quantity apart in one scan: word before, sign and digits, then the unit with the words in and after
 * it.
 *
 * <p>No regular expressions: a large set of plans has a million of these.
 */
final class QuantityParser {

    private static final int MOST_DIGITS = 60;
    private static final String AND_SOME = "余多";

    /** A word and what it says; longer words come first, since 超过 begins with 超. */
    private record Mark(String word, Qualifier qualifier) {}

    private static final List<Mark> BEFORE = marks(Qualifier::chineseBefore, Qualifier::englishBefore);
    private static final List<Mark> AFTER = marks(Qualifier::chineseAfter, Qualifier::englishAfter).stream()
            .filter(mark -> mark.word.length() > 1 && mark.qualifier != Qualifier.AND_SOME)
            .toList();

    private final String text;
    private int pos;
    private Qualifier qualifier = Qualifier.PLAIN;

    private QuantityParser(String text) {
        this.text = text;
    }

    static Quantity parse(String text) {
        StatedText.check(text);
        if (text.isEmpty()) {
            throw QuantityProblems.empty();
        }
        return new QuantityParser(text).read();
    }

    private Quantity read() {
        readWordBefore();
        if (qualifier == Qualifier.SEVERAL) {
            return new Quantity(text, "", unit(), qualifier, BigDecimal.ONE, null);
        }
        if (pos < text.length() && Scales.isScaleSign(text.charAt(pos))) {
            return readScaleAndSome();
        }
        int start = pos;
        if (pos < text.length() && text.charAt(pos) == '-') {
            pos++;
        }
        int digits = pos;
        skipDigits();
        if (pos == digits) {
            throw QuantityProblems.noNumber(text, pos, start);
        }
        if (text.charAt(digits) == '0' && pos - digits > 1) {
            throw QuantityProblems.leadingZero(text, digits);
        }
        int whole = pos;
        boolean fraction = StatedText.isDigit(text, pos + 1) && text.charAt(pos) == '/';
        if (fraction) {
            pos++;
            if (text.charAt(pos) == '0') {
                throw QuantityProblems.divisor(pos);
            }
            skipDigits();
        } else if (pos < text.length() && text.charAt(pos) == '.') {
            pos++;
            skipDigits();
            if (pos == whole + 1) {
                throw QuantityProblems.bareDot(text, whole);
            }
        }
        if (pos - digits > MOST_DIGITS) {
            throw QuantityProblems.tooLong(digits, MOST_DIGITS);
        }
        checkAfterNumber();
        String number = text.substring(start, pos);
        BigDecimal value = new BigDecimal(fraction ? text.substring(start, whole) : number);
        BigDecimal divisor = fraction ? new BigDecimal(text.substring(whole + 1, pos)) : null;
        readWordInside();
        Unit unit = unit();
        if (fraction && qualifier == Qualifier.AND_SOME) {
            throw QuantityProblems.fractionAndSome(number, start);
        }
        return new Quantity(text, number, unit, qualifier, value, divisor);
    }

    private void readWordBefore() {
        char first = text.charAt(0);
        if (first == '-' || (first >= '0' && first <= '9')) {
            return;
        }
        for (Mark mark : BEFORE) {
            if (text.startsWith(mark.word)) {
                int end = mark.word.length();
                if (!StatedText.isLatinLetter(first)) {
                    qualify(mark.qualifier, 0);
                    pos = end;
                    return;
                }
                if (end < text.length() && text.charAt(end) == ' ') {
                    qualify(mark.qualifier, 0);
                    pos = end + 1;
                    return;
                }
            }
        }
    }

    /** 百余家, 千多人: no digits, only a scale and a word for some more. */
    private Quantity readScaleAndSome() {
        int end = Scales.end(text, pos);
        if (end == pos || end == text.length() || AND_SOME.indexOf(text.charAt(end)) < 0) {
            throw QuantityProblems.noNumber(text, pos, pos);
        }
        Unit unit = unit();
        return new Quantity(text, "", unit, qualifier, BigDecimal.ONE, null);
    }

    private void skipDigits() {
        while (StatedText.isDigit(text, pos)) {
            pos++;
        }
    }

    private void checkAfterNumber() {
        if (pos == text.length()) {
            return;
        }
        char c = text.charAt(pos);
        boolean thenDigit = StatedText.isDigit(text, pos + 1);
        if (thenDigit && StatedText.RANGE_SIGNS.indexOf(c) >= 0) {
            throw StatedText.range(text, pos);
        }
        if (thenDigit && "eE./".indexOf(c) >= 0) {
            throw QuantityProblems.secondNumber(text, pos);
        }
        if (c == '.' || c == ',' || c == '，') {
            throw QuantityProblems.stray(text, pos);
        }
        if (c == '/') {
            throw QuantityProblems.noUnit(pos);
        }
    }

    /** A word right after the digits: 300余家, 1/6强, 300-odd people. */
    private void readWordInside() {
        if (pos < text.length()) {
            char c = text.charAt(pos);
            if (AND_SOME.indexOf(c) >= 0) {
                qualify(Qualifier.AND_SOME, pos++);
            } else if (c == '强' || c == '弱') {
                qualify(c == '强' ? Qualifier.STRONG : Qualifier.WEAK, pos++);
            } else if (c == '-' && text.startsWith("-odd", pos)) {
                qualify(Qualifier.AND_SOME, pos);
                pos += 4;
            }
        }
    }

    /** Reads the rest as a unit, taking out the words in and after it. */
    private Unit unit() {
        int from = pos < text.length() && text.charAt(pos) == ' ' ? pos + 1 : pos;
        int to = endBeforeWord(from);
        int out = wordInUnit(from, to);
        String unit = out < 0 ? text.substring(from, to) : text.substring(from, out) + text.substring(out + 1, to);
        try {
            return UnitParser.parse(unit);
        } catch (InvalidTextException e) {
            int index = from + e.index();
            throw new InvalidTextException(e.problem(), out >= 0 && index >= out ? index + 1 : index);
        }
    }

    private int endBeforeWord(int from) {
        for (Mark mark : AFTER) {
            if (text.endsWith(mark.word)) {
                int at = text.length() - mark.word.length();
                boolean latin = StatedText.isLatinLetter(mark.word.charAt(0));
                if (at >= from && (!latin || text.charAt(at - 1) == ' ')) {
                    qualify(mark.qualifier, at);
                    return at > from && text.charAt(at - 1) == ' ' ? at - 1 : at;
                }
            }
        }
        return text.length();
    }

    /** Finds the sign to take out of a unit: 万余个, 个多百分点, 年多, %强; -1 if there is none. */
    private int wordInUnit(int from, int to) {
        if (from == to) {
            return -1;
        }
        int noun = Math.min(Scales.end(text, from), to);
        int and = noun < to - 1 && text.charAt(noun) == '个' ? noun + 1 : noun;
        if (and < to && AND_SOME.indexOf(text.charAt(and)) >= 0 && and > from) {
            qualify(Qualifier.AND_SOME, and);
            return and;
        }
        int last = to - 1;
        char c = text.charAt(last);
        boolean andSome = AND_SOME.indexOf(c) >= 0;
        if ((andSome || c == '强' || c == '弱') && last > from && endsNoun(noun, last, andSome)) {
            qualify(andSome ? Qualifier.AND_SOME : c == '强' ? Qualifier.STRONG : Qualifier.WEAK, last);
            return last;
        }
        return -1;
    }

    private boolean endsNoun(int noun, int last, boolean andSome) {
        int start = text.charAt(noun) == ' ' ? noun + 1 : noun;
        return andSome || start == last || KnownUnits.find(text.substring(start, last)) != null;
    }

    private void qualify(Qualifier word, int index) {
        if (qualifier != Qualifier.PLAIN && qualifier != word) {
            throw QuantityProblems.twoQualifiers(text, index);
        }
        qualifier = word;
    }

    private static List<Mark> marks(
            Function<Qualifier, List<String>> chinese, Function<Qualifier, List<String>> english) {
        List<Mark> marks = new ArrayList<>();
        for (Qualifier qualifier : Qualifier.values()) {
            chinese.apply(qualifier).forEach(word -> marks.add(new Mark(word, qualifier)));
            english.apply(qualifier).forEach(word -> marks.add(new Mark(word, qualifier)));
        }
        marks.sort(Comparator.comparing((Mark mark) -> mark.word.length()).reversed());
        return List.copyOf(marks);
    }
}
