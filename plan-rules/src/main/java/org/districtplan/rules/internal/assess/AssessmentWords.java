package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.districtplan.model.Hedge;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.words.CriterionWords;
import org.jspecify.annotations.Nullable;

/** Says what targets ask and writes numbers for people; only here numbers are rounded. */
public final class AssessmentWords {

    private static final int DECIMALS = 2;

    private AssessmentWords() {}

    /** What a target asks, with the word that softens it. */
    public static Text asked(Vocabulary vocabulary, Target target) {
        Text criterion = CriterionWords.criterion(vocabulary, target.criterion());
        Hedge hedge = target.hedge();
        return hedge == null
                ? criterion
                : Text.of(hedge.label().zh() + criterion.zh(), hedge.label().en() + " " + criterion.en());
    }

    /** A number or range of the base unit, in the printed unit. */
    static Text number(Interval amounts, Unit unit) {
        Interval printed = unit.fromBase(amounts);
        BigDecimal low = printed.lower();
        BigDecimal high = printed.upper();
        if (low == null || high == null) {
            return Text.of(printed + " " + unit);
        }
        if (low.compareTo(high) == 0) {
            return Text.of(rounded(low, DECIMALS) + unit);
        }
        String from = rounded(low, DECIMALS);
        String to = rounded(high, DECIMALS);
        return from.equals(to) ? Text.of(from + unit) : Text.of(from + "至" + to + unit, from + " to " + to + unit);
    }

    static String rounded(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    static String ratio(@Nullable BigDecimal ratio) {
        return ratio == null
                ? "∞"
                : ratio.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }

    static Text percent(BigDecimal share) {
        return Text.of(share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%");
    }
}
