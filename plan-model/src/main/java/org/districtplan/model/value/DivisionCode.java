package org.districtplan.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/**
 * The code of an administrative division of China: {@code 310105} is Changning District in Shanghai.
 *
 * <p>Six digits after GB/T 2260-2007, two each for province, prefecture and county; township and village add three
 * digits each after the codes of the National Bureau of Statistics. A code is written as short as its level allows: six
 * digits for a county, nine for a township, twelve for a village. Codes that were retired are accepted, since documents
 * of their time carry them; of the table of names only the list of provinces is known here.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the digits
 */
public record DivisionCode(String code) {

    /** How high a division stands. */
    public enum Level {
        /** A province, autonomous region, municipality or special administrative region. */
        PROVINCE(2),
        /** A prefecture-level city, prefecture, or the districts of a municipality taken together (3101). */
        PREFECTURE(4),
        /** A county, district, banner or county-level city. */
        COUNTY(6),
        /** A town, township or sub-district. */
        TOWNSHIP(9),
        /** A village or residents' committee. */
        VILLAGE(12);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }
    }

    /** The province prefixes of GB/T 2260-2007, table 1. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    private static final Writing<DivisionCode> WRITING = new Writing<>(
            Text.of("行政区划代码", "division code"),
            Text.of("六位数字，如 310105", "six digits as in 310105"),
            text -> {
                check(text);
                return new DivisionCode(text);
            },
            DivisionCode::suggestions);

    /** Refuses null and what is no division code. */
    public DivisionCode {
        WRITING.require(code, DivisionCode::check);
    }

    /**
     * Reads a code from its text form.
     *
     * @param text the digits
     * @return the code
     * @throws InvalidTextException if the text is no division code
     */
    public static DivisionCode parse(String text) {
        return new DivisionCode(text);
    }

    /**
     * Says what keeps a text from being a division code.
     *
     * @param text the text
     * @return the problem with its suggestion, or empty if the text is a division code
     */
    public static Optional<Message> problemOf(String text) {
        return WRITING.problemOf(text);
    }

    private static void check(String text) throws WritingFault {
        for (int i = 0; i < text.length(); i++) {
            if (!Writing.isDigit(text.charAt(i))) {
                throw new WritingFault(i, "代码只能是数字", "a code contains only digits");
            }
        }
        int length = text.length();
        if (length != 6 && length != 9 && length != 12) {
            throw new WritingFault(
                    Math.min(length, 6),
                    "代码应为六位（乡级九位，村级十二位）",
                    "a code has six digits (nine for a township, twelve for a village)");
        }
        if (!PROVINCES.contains(text.substring(0, 2))) {
            throw new WritingFault(0, "省级代码（前两位）不存在", "the first two digits are not the code of a province");
        }
        if (text.startsWith("00", 2) && !text.startsWith("00", 4)) {
            throw new WritingFault(
                    2,
                    "县级代码缺少地级部分，第3、4位不能为 00",
                    "a county code contains the code of its prefecture, so digits 3 and 4 cannot be 00");
        }
        if (length > 6 && text.endsWith("000")) {
            throw new WritingFault(length - 3, "末尾的 000 应删去", "remove the final 000");
        }
        if (length == 12 && text.startsWith("000", 6)) {
            throw new WritingFault(
                    6,
                    "村级代码缺少乡级部分，第7至9位不能为 000",
                    "a village code contains the code of its township, so digits 7 to 9 cannot be 000");
        }
    }

    private static List<String> suggestions(String text) {
        String dense = Writing.withoutBlanks(Writing.halfWidth(text));
        List<String> found = new ArrayList<>(List.of(dense));
        String trimmed = dense;
        while (trimmed.length() > 6 && trimmed.endsWith("000")) {
            trimmed = trimmed.substring(0, trimmed.length() - 3);
            found.add(trimmed);
        }
        if (dense.length() == 2 || dense.length() == 4) {
            found.add((dense + "0000").substring(0, 6));
        }
        return found;
    }

    /**
     * Gives the administrative level of the division.
     *
     * @return its level
     */
    public Level level() {
        if (code.length() == 12) {
            return Level.VILLAGE;
        }
        if (code.length() == 9) {
            return Level.TOWNSHIP;
        }
        if (!code.endsWith("00")) {
            return Level.COUNTY;
        }
        return code.endsWith("0000") ? Level.PROVINCE : Level.PREFECTURE;
    }

    /**
     * Gives the division next above: of {@code 310105} it is {@code 310100}, of that {@code 310000}. A township
     * directly under a prefecture-level city ({@code 441900003}) has the city above it.
     *
     * @return the division above, or empty for a province
     */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(new DivisionCode(code.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(new DivisionCode(code.substring(0, 4) + "00"));
            case TOWNSHIP -> Optional.of(new DivisionCode(code.substring(0, 6)));
            case VILLAGE -> Optional.of(new DivisionCode(code.substring(0, 9)));
        };
    }

    /**
     * Returns whether this division is another one or lies in it.
     *
     * @param other the other division
     * @return whether it is the same or above this one
     */
    public boolean isWithin(DivisionCode other) {
        return code.startsWith(other.code.substring(0, other.level().digits));
    }

    /**
     * Gives the digits.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
