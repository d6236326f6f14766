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

/** Describes what targets require and formats numbers for readers; numbers are rounded only here. */
public final class AssessmentWords {

    private static final int DECIMALS = 2;

    private AssessmentWords() {}

    /** What a target requires, with its hedge (力争, 预计). */
    public static Text requirement(Vocabulary vocabulary, Target target) {
        Text criterion = CriterionWords.criterion(vocabulary, target.criterion());
        Hedge hedge = target.hedge();
        return hedge == null
                ? criterion
                : Text.of(hedge.label().zh() + criterion.zh(), hedge.label().en() + " " + criterion.en());
    }

    /** A number or range given in the base unit, written in the stated unit. */
    static Text number(Interval amounts, Unit unit) {
        Interval stated = unit.fromBase(amounts);
        BigDecimal low = stated.lower();
        BigDecimal high = stated.upper();
        if (low == null || high == null) {
            return Text.of(stated + " " + unit);
        }
        if (low.compareTo(high) == 0) {
            return Text.of(rounded(low, DECIMALS) + unit);
        }
        String from = rounded(low, DECIMALS);
        String to = rounded(high, DECIMALS);
        return from.equals(to) ? Text.of(from + unit) : Text.of(from + "至" + to + unit, from + " to " + to + unit);
    }

    /** An amount given in the base unit, as a number of the stated unit. */
    static String amount(BigDecimal amount, Unit unit) {
        BigDecimal stated = unit.fromBase(Interval.point(amount)).lower();
        return rounded(stated == null ? amount : stated, DECIMALS);
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
