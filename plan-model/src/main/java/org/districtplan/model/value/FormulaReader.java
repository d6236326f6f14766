package org.districtplan.model.value;

import java.math.BigDecimal;
import java.util.List;
import org.districtplan.model.diagnostic.Text;

/** Reads the text form of a {@link Formula}: sums of products of numbers, ids and brackets. */
final class FormulaReader {

    static final String PARENT = "@parent";

    static final Writing<Formula> WRITING = new Writing<>(
            Text.of("公式", "formula"),
            Text.of("a / b、a * b、a + b - c 等形式", "it like a / b, a * b or a + b - c"),
            text -> new FormulaReader(text).readAll(),
            FormulaReader::suggestions);

    private static final int MOST_OPERATORS = 100;
    private static final int DEEPEST_BRACKETS = 20;
    private static final int MOST_DIGITS = 40;

    private final String text;
    private int at;
    private int operators;
    private int depth;

    private FormulaReader(String text) {
        this.text = text;
    }

    private Formula readAll() throws WritingFault {
        if (text.isBlank()) {
            throw new WritingFault(0, "公式为空", "the formula is blank");
        }
        Formula formula = sum();
        if (at < text.length()) {
            throw text.charAt(at) == ')'
                    ? new WritingFault(at, "右括号没有对应的左括号", "the closing bracket has no opening bracket")
                    : operatorExpected();
        }
        String written = formula.toString();
        if (!written.equals(text)) {
            throw new WritingFault(firstDifference(written), "多余的括号", "these brackets change nothing; remove them");
        }
        return formula;
    }

    private WritingFault operatorExpected() {
        int index = text.charAt(at) == ' ' && at + 1 < text.length() ? at + 1 : at;
        return new WritingFault(index, "此处应为运算符 +、-、*、/，前后各空一格", "expected +, -, * or / with a space on each side");
    }

    private int firstDifference(String written) {
        int i = 0;
        while (i < written.length() && i < text.length() && written.charAt(i) == text.charAt(i)) {
            i++;
        }
        return i;
    }

    private Formula sum() throws WritingFault {
        Formula left = product();
        while (isOperator('+') || isOperator('-')) {
            Formula.Operator operator = text.charAt(at + 1) == '+' ? Formula.Operator.PLUS : Formula.Operator.MINUS;
            skipOperator();
            left = new Formula.Operation(left, operator, product());
        }
        return left;
    }

    private Formula product() throws WritingFault {
        Formula left = factor();
        while (isOperator('*') || isOperator('/')) {
            Formula.Operator operator =
                    text.charAt(at + 1) == '*' ? Formula.Operator.TIMES : Formula.Operator.DIVIDED_BY;
            skipOperator();
            left = new Formula.Operation(left, operator, factor());
        }
        return left;
    }

    private boolean isOperator(char sign) {
        return at + 2 < text.length()
                && text.charAt(at) == ' '
                && text.charAt(at + 1) == sign
                && text.charAt(at + 2) == ' ';
    }

    private void skipOperator() throws WritingFault {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new WritingFault(at + 1, "公式过长，运算符不能超过100个", "the formula has more than 100 operators");
        }
        at += 3;
    }

    private Formula factor() throws WritingFault {
        if (at == text.length()) {
            throw new WritingFault(at, "缺少运算对象", "an operand is missing");
        }
        char c = text.charAt(at);
        if (c == '(') {
            return bracket();
        }
        if (Writing.isDigit(c)) {
            return number();
        }
        int from = at;
        while (at < text.length() && " ()@".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        Ref.checkId(text, from, at);
        String id = text.substring(from, at);
        if (at == text.length() || text.charAt(at) != '@') {
            return new Formula.Operand(id, false);
        }
        if (!text.startsWith(PARENT, at)) {
            throw new WritingFault(at, "@ 后只能是 parent（上级区域）", "only parent (the enclosing area) is allowed after @");
        }
        at += PARENT.length();
        return new Formula.Operand(id, true);
    }

    private Formula bracket() throws WritingFault {
        int open = at;
        depth++;
        if (depth > DEEPEST_BRACKETS) {
            throw new WritingFault(open, "括号嵌套层数过多", "the brackets are nested too deeply");
        }
        at++;
        Formula inner = sum();
        if (at == text.length()) {
            throw new WritingFault(open, "左括号没有对应的右括号", "the opening bracket has no closing bracket");
        }
        if (text.charAt(at) != ')') {
            throw operatorExpected();
        }
        at++;
        depth--;
        return inner;
    }

    private Formula number() throws WritingFault {
        int from = at;
        digits();
        if (at - from > 1 && text.charAt(from) == '0') {
            throw new WritingFault(from, "数字前不补 0", "numbers have no leading zeros");
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            if (digits() == 0) {
                throw new WritingFault(at, "小数点后缺少数字", "digits are missing after the point");
            }
        }
        if (at - from > MOST_DIGITS) {
            throw new WritingFault(from, "数字过长", "the number is too long");
        }
        return new Formula.Constant(new BigDecimal(text.substring(from, at)));
    }

    private int digits() {
        int from = at;
        while (at < text.length() && Writing.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static List<String> suggestions(String text) {
        String signs =
                Writing.halfWidth(text).replace('×', '*').replace('÷', '/').replace('−', '-');
        String spaced = signs.replaceAll("\\s*([*/+])\\s*", " $1 ")
                .replaceAll("\\s+-\\s*|\\s*-\\s+", " - ")
                .replaceAll("\\(\\s+", "(")
                .replaceAll("\\s+\\)", ")")
                .replaceAll(" {2,}", " ")
                .strip();
        return List.of(spaced, withoutIdleBrackets(spaced));
    }

    private static String withoutIdleBrackets(String text) {
        FormulaReader reader = new FormulaReader(text);
        try {
            return reader.sum().toString();
        } catch (WritingFault fault) {
            return text;
        }
    }
}
