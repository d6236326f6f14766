package org.districtplan.model.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/**
 * The number of an official document after GB/T 9704-2012, 7.2.5: {@code 长发改〔2021〕47号}.
 *
 * <p>The issuer's mark, the year in full in six-angle brackets 〔 〕, and the serial number without 第 and without leading
 * zeros, followed by 号. Orders and announcements (第45号, 2021年第5号) are numbered otherwise and are not of this form.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param issuerMark the mark of the issuing organ, for instance 长发改
 * @param year the year, 1900 to 2099
 * @param serial the number within the year, 1 to 999999
 */
public record DocumentNumber(String issuerMark, int year, int serial) {

    private static final Text FORMS = Text.of("长发改〔2021〕47号 的形式", "it like 长发改〔2021〕47号");

    private static final Writing<DocumentNumber> WRITING =
            new Writing<>(Text.of("发文字号", "document number"), FORMS, DocumentNumber::read, DocumentNumber::suggestions);

    private static final int MOST_DIGITS = 6;
    private static final String WRONG_BRACKETS = "[](){}<>【】（）［］｛｝《》〈〉「」『』〖〗";
    private static final Pattern LOOSE = Pattern.compile(
            "(.*?)[\\[({<【《〈「『〖〔]?((?:19|20)\\d\\d)年?[\\])}>】》〉」』〗〕]?(?:第|[nN][oO]\\.?)?0*(\\d{1,6})号?");

    /** Refuses null and parts that could not be read back from the text form. */
    public DocumentNumber {
        Objects.requireNonNull(issuerMark, "issuerMark");
        WRITING.require(issuerMark + "〔" + year + "〕" + serial + "号", DocumentNumber::parts);
    }

    /**
     * Reads a document number from its text form.
     *
     * @param text the text, for instance {@code 长发改〔2021〕47号}
     * @return the number
     * @throws InvalidTextException if the text is not of the standard's form
     */
    public static DocumentNumber parse(String text) {
        return WRITING.parse(text);
    }

    /**
     * Says what keeps a text from being a document number: wrong brackets, a short year, 第, leading zeros, a missing 号.
     *
     * @param text the text
     * @return the problem with its suggestion, or empty if the text is of the standard's form
     */
    public static Optional<Message> problemOf(String text) {
        return WRITING.problemOf(text);
    }

    private static DocumentNumber read(String text) throws WritingFault {
        int open = parts(text);
        return new DocumentNumber(
                text.substring(0, open),
                Integer.parseInt(text, open + 1, open + 5, 10),
                Integer.parseInt(text, open + 6, text.length() - 1, 10));
    }

    /** Checks the text and gives the place of its opening bracket. */
    private static int parts(String text) throws WritingFault {
        int open = mark(text);
        int close = open + 5;
        for (int i = open + 1; i < close; i++) {
            if (i >= text.length() || !Writing.isDigit(text.charAt(i))) {
                throw new WritingFault(i, "年份须写全四位数字", "the year has four digits");
            }
        }
        if (!text.startsWith("19", open + 1) && !text.startsWith("20", open + 1)) {
            throw new WritingFault(open + 1, "年份应在1900至2099之间", "the year lies between 1900 and 2099");
        }
        if (close >= text.length() || text.charAt(close) != '〕') {
            throw bracketFault(text, close);
        }
        serial(text, close + 1);
        return open;
    }

    private static int mark(String text) throws WritingFault {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '〔') {
                if (i == 0) {
                    throw new WritingFault(0, "缺少发文机关代字", "the issuer's mark is missing");
                }
                return i;
            }
            if (Writing.isBlank(c)) {
                throw new WritingFault(i, "不能有空格", "no blanks are allowed");
            }
            if (!Character.isLetter(c)) {
                throw bracketFault(text, i);
            }
        }
        throw new WritingFault(text.length(), "缺少六角括号和年份", "the year in tortoise-shell brackets 〔 〕 is missing");
    }

    private static WritingFault bracketFault(String text, int index) {
        if (index < text.length() && WRONG_BRACKETS.indexOf(text.charAt(index)) >= 0) {
            return new WritingFault(index, "年份须用六角括号〔〕括入", "the year has to be in tortoise-shell brackets 〔 〕");
        }
        return new WritingFault(index, "此处应为六角括号〔〕", "a tortoise-shell bracket 〔 〕 is expected here");
    }

    private static void serial(String text, int from) throws WritingFault {
        if (text.startsWith("第", from)) {
            throw new WritingFault(from, "发文顺序号不加“第”字", "the serial number is written without 第");
        }
        if (text.startsWith("0", from)) {
            throw new WritingFault(from, "发文顺序号不编虚位，1不编为01", "the serial number has no leading zeros");
        }
        int end = from;
        while (end < text.length() && Writing.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == from) {
            throw new WritingFault(from, "此处应为发文顺序号", "the serial number is expected here");
        }
        if (end - from > MOST_DIGITS) {
            throw new WritingFault(from, "发文顺序号过大", "the serial number is too large");
        }
        if (end == text.length() || text.charAt(end) != '号') {
            throw new WritingFault(end, "发文顺序号后应加“号”字", "the serial number is followed by 号");
        }
        if (end + 1 < text.length()) {
            throw new WritingFault(end + 1, "“号”字后有多余文字", "nothing is allowed after 号");
        }
    }

    private static List<String> suggestions(String text) {
        Matcher loose = LOOSE.matcher(Writing.withoutBlanks(Writing.halfWidth(text)));
        return loose.matches()
                ? List.of(loose.group(1) + "〔" + loose.group(2) + "〕" + loose.group(3) + "号")
                : List.of();
    }

    /**
     * Gives the text form.
     *
     * @return the number as the standard has it
     */
    @Override
    public String toString() {
        return issuerMark + "〔" + year + "〕" + serial + "号";
    }
}
