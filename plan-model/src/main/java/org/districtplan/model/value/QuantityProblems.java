package org.districtplan.model.value;

import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** Says what is wrong with the text of a quantity, and how to write it. */
final class QuantityProblems {

    private static final String[] FALLS = {"下降", "减少", "降低", "下滑", "回落", "减", "降", "负"};
    private static final String[] RISES = {"增长", "增加", "提高", "上升", "提升", "达到", "达", "增", "升"};
    private static final String CURRENCY_SIGNS = "$€£¥￥";
    private static final String[] CURRENCIES = {"USD", "EUR", "GBP", "元", "元"};

    private static final Text EMPTY =
            Text.of("数量为空：应写作 135亿元、4549项 等形式", "the quantity is empty: write one like 135亿元 or 300 km");
    private static final Text MISSING = Text.of(
            "“{text}”中没有数字：数量以数字开头，如 4549项、超21亿元、about 5%；也可写 数千家、百余家、几个",
            "'{text}' has no number: a quantity begins with digits or a word for their accuracy, like 4549项, 超21亿元, about 5%");
    private static final Text CHINESE_DIGITS =
            Text.of("数字须用阿拉伯数字：应写作“{suggestion}”", "write the number in digits: '{suggestion}'");
    private static final Text DIRECTION =
            Text.of("升降用正负号表示：应写作“{suggestion}”", "the sign shows a rise or a fall: write '{suggestion}'");
    private static final Text PLUS =
            Text.of("正数前不写加号：应写作“{suggestion}”", "a positive number has no plus sign: write '{suggestion}'");
    private static final Text MINUS =
            Text.of("负号用“-”：应写作“{suggestion}”", "the minus sign is '-': write '{suggestion}'");
    private static final Text CURRENCY =
            Text.of("货币单位写在数字之后：应写作“{suggestion}”", "the currency follows the number: write '{suggestion}'");
    private static final Text LEADING_ZERO =
            Text.of("数字开头不能有多余的零：应写作“{suggestion}”", "a number has no leading zeros: write '{suggestion}'");
    private static final Text DOT = Text.of(
            "小数点两侧都须有数字：应写作“{suggestion}”",
            "digits are required on both sides of the decimal point: write '{suggestion}'");
    private static final Text TOO_LONG =
            Text.of("数字过长：最多{limit}个字符", "the number is too long: at most {limit} characters");
    private static final Text DIVISOR = Text.of("分母不能以 0 开头", "a divisor does not begin with zero");
    private static final Text SECOND_NUMBER = Text.of(
            "“{found}”之后又出现数字：一个数量只能有一个数，不用科学计数法",
            "there are more digits after '{found}': a quantity is one number without exponent");
    private static final Text STRAY = Text.of("数后不应有“{found}”", "'{found}' is not allowed after the number");
    private static final Text NO_UNIT =
            Text.of("“/”之前须有计量单位，如 30万人次/日", "a unit is missing before '/': write one as in 30 people/day");
    private static final Text FRACTION_AND_SOME = Text.of(
            "分数没有末位，“余”“多”的范围无法确定：应写作 超{number} 或 {number}强",
            "a fraction has no last digit that 'some' could refer to: write 超{number} or {number}强");
    private static final Text TWO_QUALIFIERS = Text.of(
            "“{text}”有两个不同的限定词：只保留一个，原文写入 `printed`",
            "'{text}' has two different qualifiers: keep one, and put the original wording under `printed`");

    private QuantityProblems() {}

    static InvalidTextException empty() {
        return new InvalidTextException(Message.of(EMPTY), 0);
    }

    /** Where a number should begin and none does: a sign, numeral, verb or currency that has a better form, or nothing. */
    static InvalidTextException noNumber(String text, int pos, int start) {
        if (pos == text.length()) {
            return new InvalidTextException(Message.of(MISSING, "text", text), pos);
        }
        String before = text.substring(0, pos);
        String rest = text.substring(pos + 1);
        char c = text.charAt(pos);
        if (c == '+') {
            return suggestion(PLUS, text, pos, before + rest);
        }
        if ("−–—﹣".indexOf(c) >= 0) {
            return suggestion(MINUS, text, pos, before + "-" + rest);
        }
        if (c == '.') {
            return suggestion(DOT, text, pos, before + "0." + rest);
        }
        int currency = CURRENCY_SIGNS.indexOf(c);
        if (currency >= 0 && StatedText.isDigit(text, pos + 1)) {
            String joint = currency < 3 ? " " : "";
            return suggestion(CURRENCY, text, pos, before + rest + joint + CURRENCIES[currency]);
        }
        String digits = ChineseNumerals.toDigits(text.substring(pos));
        if (!digits.isEmpty()) {
            return suggestion(CHINESE_DIGITS, text, pos, before + digits);
        }
        return direction(text, pos, start);
    }

    private static InvalidTextException direction(String text, int pos, int start) {
        for (String verb : FALLS) {
            if (text.startsWith(verb, pos)) {
                String signed = signed(text.substring(pos + verb.length()));
                if (!signed.isEmpty()) {
                    return suggestion(DIRECTION, text, pos, text.substring(0, pos) + signed);
                }
            }
        }
        for (String verb : RISES) {
            int after = pos + verb.length();
            if (text.startsWith(verb, pos) && StatedText.isDigit(text, after)) {
                return suggestion(DIRECTION, text, pos, text.substring(0, pos) + text.substring(after));
            }
        }
        return new InvalidTextException(Message.of(MISSING, "text", text), start);
    }

    /** Puts a minus sign before the first digit. */
    private static String signed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (StatedText.isDigit(text, i)) {
                return text.substring(0, i) + "-" + text.substring(i);
            }
        }
        return "";
    }

    static InvalidTextException leadingZero(String text, int digits) {
        int first = digits;
        while (StatedText.isDigit(text, first + 1) && text.charAt(first) == '0') {
            first++;
        }
        return suggestion(LEADING_ZERO, text, digits, text.substring(0, digits) + text.substring(first));
    }

    static InvalidTextException bareDot(String text, int dot) {
        return suggestion(DOT, text, dot, text.substring(0, dot) + text.substring(dot + 1));
    }

    static InvalidTextException tooLong(int index, int limit) {
        return new InvalidTextException(Message.of(TOO_LONG, "limit", limit), index);
    }

    static InvalidTextException divisor(int index) {
        return new InvalidTextException(Message.of(DIVISOR), index);
    }

    static InvalidTextException secondNumber(String text, int index) {
        return found(SECOND_NUMBER, text, index);
    }

    static InvalidTextException stray(String text, int index) {
        return found(STRAY, text, index);
    }

    static InvalidTextException noUnit(int index) {
        return new InvalidTextException(Message.of(NO_UNIT), index);
    }

    static InvalidTextException fractionAndSome(String number, int index) {
        return new InvalidTextException(Message.of(FRACTION_AND_SOME, "number", number), index);
    }

    static InvalidTextException twoQualifiers(String text, int index) {
        return new InvalidTextException(Message.of(TWO_QUALIFIERS, "text", text), index);
    }

    private static InvalidTextException found(Text template, String text, int index) {
        return new InvalidTextException(Message.of(template, "found", text.charAt(index)), index);
    }

    private static InvalidTextException suggestion(Text template, String text, int index, String suggestion) {
        return new InvalidTextException(Message.of(template, "text", text, "suggestion", suggestion), index);
    }
}
