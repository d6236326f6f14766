package org.districtplan.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/**
 * A unified social credit code after GB 32100-2015: {@code 91350100M000100Y43}.
 *
 * <p>Eighteen characters: registering authority, kind of organisation, division of registration (six digits), the
 * organisation's own code (nine characters) and a check character. With Cᵢ the value of the i-th character and
 * Wᵢ = 3<sup>i-1</sup> mod 31, the check value is (31 - ΣCᵢWᵢ mod 31) mod 31. Letters I, O, S, V and Z do not occur.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the eighteen characters
 */
public record CreditCode(String code) {

    private static final int LENGTH = 18;

    /** The characters by their value, GB 32100-2015 table 1. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Writing<CreditCode> WRITING = new Writing<>(
            Text.of("统一社会信用代码", "unified social credit code"),
            Text.of("18位代码，如 91350100M000100Y43", "the eighteen characters as registered, as in 91350100M000100Y43"),
            text -> {
                check(text);
                return new CreditCode(text);
            },
            CreditCode::suggestions);

    /** Refuses null and what is no credit code, the check character included. */
    public CreditCode {
        WRITING.require(code, CreditCode::check);
    }

    /**
     * Reads a code from its text form.
     *
     * @param text the eighteen characters
     * @return the code
     * @throws InvalidTextException if the text is no credit code
     */
    public static CreditCode parse(String text) {
        return new CreditCode(text);
    }

    /**
     * Says what keeps a text from being a credit code. A wrong check character gets no suggestion: any other may be the
     * wrong one.
     *
     * @param text the text
     * @return the problem, or empty if the text is a credit code
     */
    public static Optional<Message> problemOf(String text) {
        return WRITING.problemOf(text);
    }

    private static void check(String text) throws WritingFault {
        int sum = 0;
        int factor = 1;
        for (int i = 0; i < Math.min(text.length(), LENGTH); i++) {
            int value = CHARACTERS.indexOf(text.charAt(i));
            if (value < 0) {
                throw new WritingFault(
                        i,
                        "只能是数字或除 I、O、S、V、Z 以外的大写字母",
                        "only digits and capital letters other than I, O, S, V and Z are allowed here");
            }
            if (i >= 2 && i < 8 && value > 9) {
                throw new WritingFault(
                        i, "第3至8位为登记管理机关行政区划代码，只能是数字", "characters 3 to 8 are a division code and have to be digits");
            }
            if (i < LENGTH - 1) {
                sum += value * factor;
                factor = factor * 3 % 31;
            }
        }
        if (text.length() != LENGTH) {
            throw new WritingFault(
                    Math.min(text.length(), LENGTH),
                    "应为18位，现为" + text.length() + "位",
                    "eighteen characters expected, not " + text.length());
        }
        if (CHARACTERS.indexOf(text.charAt(LENGTH - 1)) != (31 - sum % 31) % 31) {
            throw new WritingFault(
                    LENGTH - 1,
                    "校验码不符，其中有一位写错",
                    "the check character does not match, so at least one character is wrong");
        }
    }

    private static List<String> suggestions(String text) {
        String dense =
                Writing.withoutBlanks(Writing.halfWidth(text)).replace("-", "").toUpperCase(Locale.ROOT);
        List<String> found = new ArrayList<>(List.of(dense));
        found.add(dense.replace('I', '1').replace('O', '0').replace('Z', '2').replace('S', '5'));
        return found;
    }

    /**
     * Gives the division in which the organisation is registered, characters 3 to 8.
     *
     * @return the division, or empty for the nation as a whole (100000) and digits that name no division
     */
    public Optional<DivisionCode> division() {
        String digits = code.substring(2, 8);
        return DivisionCode.problemOf(digits).isEmpty() ? Optional.of(new DivisionCode(digits)) : Optional.empty();
    }

    /**
     * Gives the code as registered.
     *
     * @return the eighteen characters
     */
    @Override
    public String toString() {
        return code;
    }
}
