package org.districtplan.model.value;

import java.util.List;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** Writes a quantity from its parts. */
final class QuantityText {

    private static final Text NOT_TOGETHER = Text.of(
            "数“{number}”、计量单位“{unit}”和限定词 {qualifier} 不能合成一个数量",
            "the number '{number}', the unit '{unit}' and the qualifier {qualifier} cannot be combined into a "
                    + "quantity");

    private QuantityText() {}

    static Quantity compose(String number, Unit unit, Qualifier qualifier) {
        Quantity quantity = Quantity.parse(text(number, unit, qualifier));
        if (!quantity.number().equals(number) || !quantity.unit().equals(unit) || quantity.qualifier() != qualifier) {
            Message problem =
                    Message.of(NOT_TOGETHER, "number", number, "unit", unit.text(), "qualifier", qualifier.name());
            throw new InvalidTextException(problem, 0);
        }
        return quantity;
    }

    private static String text(String number, Unit unit, Qualifier qualifier) {
        boolean latin =
                !unit.text().isEmpty() && StatedText.isLatinLetter(unit.text().charAt(0));
        String joint = latin && !number.isEmpty() ? " " : "";
        if (latin && !qualifier.englishBefore().isEmpty()) {
            return qualifier.englishBefore().get(0) + " " + number + joint + unit;
        }
        if (latin && !qualifier.englishAfter().isEmpty()) {
            return number + qualifier.englishAfter().get(0) + joint + unit;
        }
        if (qualifier == Qualifier.AND_SOME) {
            int prefix = unit.prefix().length();
            String unitText = unit.text();
            return number + unitText.substring(0, prefix) + "余" + unitText.substring(prefix);
        }
        boolean inside = unit.kind() == Unit.Kind.COUNT || unit.denominator().isPresent();
        if (inside && (qualifier == Qualifier.STRONG || qualifier == Qualifier.WEAK)) {
            return number + first(qualifier.chineseAfter()) + unit;
        }
        return qualifier.chineseAfter().isEmpty()
                ? first(qualifier.chineseBefore()) + number + joint + unit
                : number + joint + unit + first(qualifier.chineseAfter());
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.get(0);
    }
}
