package org.districtplan.model.value;

import org.jspecify.annotations.Nullable;

/** Reads the text form of a {@link Place} from left to right, reporting the first fault with its position. */
final class PlaceReader {

    private static final int MOST_DIGITS = 6;
    private static final int LARGEST_NUMBER = 999_999;
    private static final String ASCII_SIGNS = "().~-+_/";

    private PlaceReader() {}

    static Place read(String text) throws WritingFault {
        if (text.isBlank()) {
            throw new WritingFault(0, "位置为空", "the place is blank");
        }
        int colon = text.indexOf(':');
        String part = colon < 0 ? null : text.substring(0, colon);
        int from = colon + 1;
        if (part != null) {
            checkPart(text, 0, colon);
        }
        if (from == text.length()) {
            throw new WritingFault(from, "冒号后缺少章节或段落", "a section or paragraph is missing after the colon");
        }
        if (isParagraph(text, from)) {
            return paragraph(part, "", text, from);
        }
        int blank = from;
        while (blank < text.length() && !Writing.isBlank(text.charAt(blank))) {
            blank++;
        }
        checkSection(text, from, blank);
        String section = text.substring(from, blank);
        if (blank == text.length()) {
            return new Place(part, section, 0, 0);
        }
        if (text.charAt(blank) != ' ' || !isParagraph(text, blank + 1)) {
            if (text.startsWith("p", blank + 1)) {
                checkParagraph(text, blank + 2);
            }
            throw new WritingFault(
                    blank,
                    "章节中不能有空格；空一格后只能写段落，如 p4",
                    "a section contains no space; a space is followed by the paragraph, as in p4");
        }
        return paragraph(part, section, text, blank + 1);
    }

    /** Checks the components of a place whose text form is {@code text}. */
    static void check(String text, @Nullable String part, String section, int paragraph, int mark) throws WritingFault {
        int from = 0;
        if (part != null) {
            checkPart(text, 0, part.length());
            from = part.length() + 1;
        }
        int end = from + section.length();
        if (!section.isEmpty()) {
            if (isParagraph(text, from)) {
                throw new WritingFault(from, "此处是段落，应为章节", "this is a paragraph, not a section");
            }
            checkSection(text, from, end);
        }
        if (paragraph < 0 || mark < 0 || (paragraph == 0 && (mark > 0 || section.isEmpty()))) {
            throw new WritingFault(end, "段落从 1 起编号", "paragraphs are numbered from 1");
        }
        if (paragraph > LARGEST_NUMBER || mark > LARGEST_NUMBER) {
            throw new WritingFault(end, "序号太大", "the number is too large");
        }
    }

    private static boolean isParagraph(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == 'p' && Writing.isDigit(text.charAt(at + 1));
    }

    /** Where a paragraph is meant, the character in it that is wrong says more than the blank before it. */
    private static void checkParagraph(String text, int from) throws WritingFault {
        for (int i = from; i < text.length(); i++) {
            checkCharacter(text, i);
        }
    }

    private static Place paragraph(@Nullable String part, String section, String text, int at) throws WritingFault {
        int dot = text.indexOf('.', at);
        int paragraph = number(text, at + 1, dot < 0 ? text.length() : dot);
        int mark = dot < 0 ? 0 : number(text, dot + 1, text.length());
        return new Place(part, section, paragraph, mark);
    }

    /** Reads a number that counts from 1. */
    static int number(String text, int from, int to) throws WritingFault {
        if (from == to) {
            throw new WritingFault(from, "缺少序号", "a number is missing");
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!Writing.isDigit(text.charAt(i))) {
                throw new WritingFault(i, "此处只能是数字", "only digits are allowed here");
            }
            if (i == from && text.charAt(i) == '0') {
                throw new WritingFault(i, "序号从 1 数起，前面不补 0", "numbers count from 1, without leading zeros");
            }
            if (i - from == MOST_DIGITS) {
                throw new WritingFault(i, "序号太大", "the number is too large");
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }

    private static void checkPart(String text, int from, int to) throws WritingFault {
        if (from == to) {
            throw new WritingFault(from, "冒号前缺少文本名称", "the name of the text is missing before the colon");
        }
        for (int i = from; i < to; i++) {
            checkCharacter(text, i);
            if (text.charAt(i) == '/') {
                throw new WritingFault(i, "文本名称中不能有 /", "the name of a text cannot contain /");
            }
        }
    }

    private static void checkSection(String text, int from, int to) throws WritingFault {
        int step = from;
        int open = -1;
        for (int i = from; i < to; i++) {
            checkCharacter(text, i);
            char c = text.charAt(i);
            if (c == '(') {
                if (open >= 0) {
                    throw new WritingFault(i, "括号不能嵌套", "brackets cannot be nested");
                }
                open = i;
            } else if (c == ')') {
                if (open < 0) {
                    throw new WritingFault(i, "右括号没有对应的左括号", "the closing bracket has no opening bracket");
                }
                open = -1;
            } else if (c == '/') {
                checkStep(text, step, i, from);
                step = i + 1;
            } else if (c == '~') {
                checkTwin(text, step, i, to);
            }
        }
        if (open >= 0) {
            throw new WritingFault(open, "左括号没有对应的右括号", "the opening bracket has no closing bracket");
        }
        checkStep(text, step, to, from);
        checkParagraphWords(text, from, to);
    }

    private static void checkStep(String text, int from, int to, int section) throws WritingFault {
        if (from == to) {
            if (from == section && to < text.length() && text.charAt(to) == '/') {
                return;
            }
            throw new WritingFault(from, "/ 后缺少序号或编号", "a number or label is missing after the /");
        }
        if (from > section && text.charAt(from) == '0') {
            throw new WritingFault(from, "序号从 1 数起，前面不补 0", "numbers count from 1, without leading zeros");
        }
        if (text.charAt(to - 1) == '.') {
            throw new WritingFault(to - 1, "编号末尾不带点", "a label does not end in a dot");
        }
    }

    private static void checkTwin(String text, int step, int tilde, int to) throws WritingFault {
        boolean numbered = tilde > step
                && tilde + 1 < to
                && Writing.isDigit(text.charAt(tilde + 1))
                && text.charAt(tilde + 1) != '0'
                && (text.charAt(tilde + 1) != '1' || (tilde + 2 < to && Writing.isDigit(text.charAt(tilde + 2))));
        if (!numbered) {
            throw new WritingFault(
                    tilde,
                    "编号重复的，第二个加 ~2，第一个不加",
                    "where a label is repeated, the second one has ~2 and the first one has no suffix");
        }
    }

    /** 第3段 and a p4 without its blank would pass as labels. */
    private static void checkParagraphWords(String text, int from, int to) throws WritingFault {
        if (text.charAt(to - 1) == '段') {
            int start = text.lastIndexOf('第', to);
            throw new WritingFault(
                    Math.max(start, from),
                    "段落应写作空一格加 p 和序号，如 p4",
                    "write a paragraph as a space, p and its number, as in p4");
        }
        int i = to;
        while (i > from && (Writing.isDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        boolean pasted = i < to && i - 2 >= from && text.charAt(i - 1) == 'p' && !isAsciiLetter(text.charAt(i - 2));
        if (pasted) {
            throw new WritingFault(i - 1, "段落前须空一格", "a space is required before the paragraph");
        }
    }

    private static void checkCharacter(String text, int i) throws WritingFault {
        char c = text.charAt(i);
        if (c == '、' || c == '．' || c == '。') {
            throw new WritingFault(i, "编号不带顿号和点", "labels are written without 、 and ．");
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            throw new WritingFault(i, "括号、冒号、数字和字母须用半角", "brackets, colons, digits and letters have to be half-width");
        }
        if (Writing.isBlank(c)) {
            throw new WritingFault(i, "章节中不能有空格", "a section contains no space");
        }
        boolean punctuation = (c >= '\u3001' && c <= '\u301F' && c != '々' && c != '〆' && c != '〇')
                || (c >= '\u2018' && c <= '\u201F');
        boolean sign = c < 0x80 && !isAsciiLetter(c) && !Writing.isDigit(c) && ASCII_SIGNS.indexOf(c) < 0;
        if (sign || punctuation || Character.isISOControl(c)) {
            throw new WritingFault(i, "位置中不能有这个符号", "a place cannot contain this character");
        }
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
