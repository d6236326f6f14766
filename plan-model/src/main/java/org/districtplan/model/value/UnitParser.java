package org.districtplan.model.value;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.KnownUnits.Known;
import org.districtplan.model.value.Unit.Kind;

/** Takes a unit apart. The text has passed {@link StatedText#check}. */
final class UnitParser {

    private static final int LONGEST = 40;
    private static final String PER = " per ";
    private static final String SIGNS = "%‰°℃²³₂·-$'㎡";

    private static final Text TOO_LONG = Text.of(
            "计量单位过长（{length}个字符，最多{limit}个）：数量只写数字、单位和“左右”“以上”等词",
            "too long for a unit ({length} characters, at most {limit}): a quantity is a number, its unit and a word like about");
    private static final Text SIGN = Text.of("计量单位中不应有“{found}”", "a unit cannot contain '{found}'");
    private static final Text DIGIT = Text.of(
            "计量单位中不应有数字“{found}”：一个数量只能有一个数，m2、CO2 等除外",
            "a unit cannot contain the digit '{found}': a quantity has one number; only units such as m2 and CO2 "
                    + "have a digit");
    private static final Text AFTER_PERCENT =
            Text.of("“{found}”之后只能是“左右”“以上”“以内”等词", "only a word like 左右 or 'or more' is allowed after '{found}'");
    private static final Text NO_NOUN =
            Text.of("“/”两侧都须有计量单位，如 元/平方米", "a unit is required on both sides of '/', as in 元/平方米");
    private static final Text SECOND_SLASH =
            Text.of("只能有一个“/”：分母应写作 平方米·月 的形式", "only one '/': write the denominator like m2·day");
    private static final Text WORD = Text.of(
            "计量单位“{noun}”中有限定词“{found}”：限定词写在数前或整个数量的末尾",
            "the unit '{noun}' contains the qualifier '{found}': write it before the number or at the very end");
    private static final Text TWO_SCALES =
            Text.of("“{found}”不能接在数量级之后：数量级应写作 百万、千万、万亿 等", "'{found}' cannot follow a scale: write one like 百万 or 万亿");

    /** A noun does not begin with these, nor have the words in it: the qualifier would be lost. */
    private static final String FIRST_SIGNS = "余多强弱约近超几数";

    private static final String NOT_AT_AN_END = "·-'";
    private static final List<String> WORDS = Arrays.stream(Qualifier.values())
            .flatMap(qualifier -> Stream.concat(qualifier.chineseBefore().stream(), qualifier.chineseAfter().stream()))
            .filter(word -> word.length() > 1)
            .toList();

    /** The units most figures are stated in: a million figures share them. */
    private static final Map<String, Unit> USUAL = Stream.of(
                    "%,个百分点,倍,元,万元,亿元,万亿元,万美元,亿美元,个,家,户,人,万人,人次,万人次,次,项,件,处,套,张,条,所,名,位,场,幢,栋,座,台,辆,"
                            + "万辆,批,公里,平方公里,平方米,万平方米,公顷,亩,万亩,吨,万吨,千瓦,万千瓦,岁,年,天,微克/立方米")
            .flatMap(units -> Stream.of(units.split(",")))
            .collect(Collectors.toUnmodifiableMap(unit -> unit, UnitParser::read));

    private UnitParser() {}

    static Unit parse(String text) {
        if (text.isEmpty()) {
            return Unit.NONE;
        }
        Unit usual = USUAL.get(text);
        return usual != null ? usual : read(text);
    }

    private static Unit read(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidTextException(Message.of(TOO_LONG, "length", text.length(), "limit", LONGEST), LONGEST);
        }
        int slash = text.indexOf('/');
        int below = slash + 1;
        if (slash < 0) {
            slash = text.indexOf(PER);
            below = slash + PER.length();
        }
        if (slash < 0 || isPerWord(text, slash)) {
            return simple(text);
        }
        return ratio(text, slash, below);
    }

    /** Per cent and per mille are nouns, no denominators. */
    private static boolean isPerWord(String text, int at) {
        return text.startsWith(" per cent", at) || text.startsWith(" per mille", at);
    }

    private static Unit simple(String text) {
        Side side = side(text, 0, text.length());
        return new Unit(text, side.prefix, side.noun, null, side.base, side.power, side.ratio, side.kind);
    }

    private static Unit ratio(String text, int slash, int below) {
        int second = text.indexOf('/', below);
        if (second >= 0) {
            throw new InvalidTextException(Message.of(SECOND_SLASH), second);
        }
        Side above = side(text, 0, slash);
        Side denominator = side(text, below, text.length());
        if (above.noun.isEmpty() || denominator.noun.isEmpty()) {
            throw new InvalidTextException(Message.of(NO_NOUN), above.noun.isEmpty() ? slash : text.length());
        }
        return new Unit(
                text,
                above.prefix,
                above.noun,
                text.substring(below),
                above.base + "/" + denominator.base,
                above.power - denominator.power,
                above.ratio.dividedBy(denominator.ratio),
                Kind.MEASURE);
    }

    private record Side(String prefix, String noun, String base, int power, UnitRatio ratio, Kind kind) {}

    private static Side side(String text, int from, int to) {
        int scaleEnd = Math.min(Scales.end(text, from), to);
        int nounStart = scaleEnd < to && text.charAt(scaleEnd) == ' ' ? scaleEnd + 1 : scaleEnd;
        checkNoun(text, nounStart, to);
        String prefix = text.substring(from, scaleEnd);
        String noun = text.substring(nounStart, to);
        int power = Scales.power(text, from, scaleEnd);
        Known known = KnownUnits.find(noun);
        if (known != null) {
            return new Side(prefix, noun, known.base(), power + known.power(), known.ratio(), known.kind());
        }
        checkNoWord(text, noun, nounStart);
        return new Side(prefix, noun, noun, power, UnitRatio.ONE, noun.isEmpty() ? Kind.NONE : Kind.COUNT);
    }

    private static void checkNoun(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                checkDigit(text, i, from);
            } else if ((c == '%' || c == '‰') && to - from > 1) {
                if (i + 1 < to
                        && StatedText.RANGE_SIGNS.indexOf(text.charAt(i + 1)) >= 0
                        && StatedText.isDigit(text, i + 2)) {
                    throw StatedText.range(text, i + 1);
                }
                throw found(AFTER_PERCENT, text, i, i + (i > from ? 0 : 1));
            } else if (!Character.isLetter(text.codePointAt(i))
                    && !Character.isLowSurrogate(c)
                    && SIGNS.indexOf(c) < 0
                    && (c != ' ' || i == from)) {
                throw found(SIGN, text, i, i);
            }
        }
        if (from < to && Scales.end(text, from) > from) {
            throw found(TWO_SCALES, text, from, from);
        }
    }

    private static void checkNoWord(String text, String noun, int from) {
        if (noun.isEmpty()) {
            return;
        }
        int last = noun.length() - 1;
        if (NOT_AT_AN_END.indexOf(noun.charAt(0)) >= 0) {
            throw found(SIGN, text, from, from);
        }
        if (NOT_AT_AN_END.indexOf(noun.charAt(last)) >= 0) {
            throw found(SIGN, text, from + last, from + last);
        }
        if (FIRST_SIGNS.indexOf(noun.charAt(0)) >= 0) {
            throw word(noun, noun.substring(0, 1), from);
        }
        // Nearly every noun is a single classifier, which has no room for a word.
        for (String word : last > 0 ? WORDS : List.<String>of()) {
            int at = noun.indexOf(word);
            if (at >= 0) {
                throw word(noun, word, from + at);
            }
        }
    }

    private static InvalidTextException word(String noun, String word, int index) {
        return new InvalidTextException(Message.of(WORD, "noun", noun, "found", word), index);
    }

    /** A lone 2 or 3 may end a Latin name (m2, CO2); after a hyphen a digit is the end of a range. */
    private static void checkDigit(String text, int i, int from) {
        char digit = text.charAt(i);
        char before = i > from ? text.charAt(i - 1) : ' ';
        if (StatedText.RANGE_SIGNS.indexOf(before) >= 0 && i - 1 > from) {
            throw StatedText.range(text, i - 1);
        }
        if (!StatedText.isLatinLetter(before) || digit < '2' || digit > '3' || StatedText.isDigit(text, i + 1)) {
            throw found(DIGIT, text, i, i);
        }
    }

    private static InvalidTextException found(Text template, String text, int what, int index) {
        return new InvalidTextException(
                Message.of(template, "found", text.substring(what, what + Character.charCount(text.codePointAt(what)))),
                index);
    }
}
