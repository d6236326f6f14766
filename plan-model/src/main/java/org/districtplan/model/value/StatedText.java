package org.districtplan.model.value;

import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** What holds for every character of a quantity or unit: no control signs, full-width forms or stray blanks. */
final class StatedText {

    /** Between two numbers these make a range. */
    static final String RANGE_SIGNS = "-–—~～至到";

    private static final int FULL_WIDTH = 0xFEE0;
    private static final Text CONTROL =
            Text.of("第{position}个字符为不可见字符（{code}），请删去", "character {position} is invisible ({code}): remove it");
    private static final Text BLANK = Text.of(
            "此处不应有空格：应写作“{suggestion}”；只有外文单词之间可空一格",
            "no space is allowed here: write '{suggestion}'; only Latin words are separated by one space");
    private static final Text FULL_WIDTH_FORM =
            Text.of("“{found}”为全角字符：应写作“{suggestion}”", "'{found}' is a full-width character: write '{suggestion}'");
    private static final Text GROUPING =
            Text.of("数字不用分节号：应写作“{suggestion}”", "digits are written without grouping: write '{suggestion}'");
    private static final Text RANGE = Text.of(
            "“{found}”两侧各有一个数，这是范围，不是单个数量：目标写作 between: [下限, 上限]，指标值取原文所列的一个数",
            "there is a number on both sides of '{found}', which is a range and no quantity: write a criterion as"
                    + " between: [from, to], and a figure as one stated number");

    private StatedText() {}

    static void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c > ' ' && c < 0x7F && c != ',') || (c >= 0x4E00 && c <= 0x9FFF)) {
                continue;
            }
            checkUnusual(text, i, c);
        }
    }

    static InvalidTextException range(String text, int index) {
        return new InvalidTextException(Message.of(RANGE, "found", text.charAt(index)), index);
    }

    static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void checkUnusual(String text, int i, char c) {
        if (c == ' ' || Character.isSpaceChar(c)) {
            if (c != ' ' || !isBetweenWords(text, i)) {
                throw problem(BLANK, text, i, withoutBlanks(text));
            }
        } else if (c == ',' || c == '，') {
            if (i > 0 && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                throw problem(GROUPING, text, i, withoutCommas(text));
            }
        } else if (c == '～' && isDigit(text, i + 1)) {
            throw range(text, i);
        } else if (c > FULL_WIDTH + ' ' && c < FULL_WIDTH + 0x7F) {
            throw problem(FULL_WIDTH_FORM, text, i, withoutCommas(halfWidth(text)));
        } else if (isInvisible(text.codePointAt(i), c, text, i)) {
            String code = String.format("U+%04X", text.codePointAt(i));
            throw new InvalidTextException(Message.of(CONTROL, "position", i + 1, "code", code), i);
        }
    }

    private static boolean isInvisible(int codePoint, char c, String text, int i) {
        if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** One blank, between two signs none of which is Chinese and one of which belongs to a Latin word. */
    private static boolean isBetweenWords(CharSequence text, int i) {
        if (i == 0 || i == text.length() - 1) {
            return false;
        }
        char left = text.charAt(i - 1);
        char right = text.charAt(i + 1);
        return (isLatinLetter(left) && isWordOrNumber(right)) || (isWordOrNumber(left) && isLatinLetter(right));
    }

    private static boolean isWordOrNumber(char c) {
        return (c > ' ' && c < 0x7F) || "²³µμ°‰".indexOf(c) >= 0;
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c)) {
                kept.append(c);
            } else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        for (int i = kept.length() - 1; i >= 0; i--) {
            if (kept.charAt(i) == ' ' && !isBetweenWords(kept, i)) {
                kept.deleteCharAt(i);
            }
        }
        return kept.toString();
    }

    private static String withoutCommas(String text) {
        return text.replace(",", "").replace("，", "");
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c > FULL_WIDTH + ' ' && c < FULL_WIDTH + 0x7F ? (char) (c - FULL_WIDTH) : c);
        }
        return half.toString();
    }

    private static InvalidTextException problem(Text template, String text, int index, String suggestion) {
        Message message = Message.of(template, "text", text, "found", text.charAt(index), "suggestion", suggestion);
        return new InvalidTextException(message, index);
    }
}
