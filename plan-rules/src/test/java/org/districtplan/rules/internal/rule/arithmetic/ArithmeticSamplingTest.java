package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Formula;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

/**
 * Arithmetic against brute force: whatever true values are rounded, what follows from them holds; and where it is said to
 * contradict, no true values can be found that would be stated so.
 */
class ArithmeticSamplingTest {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Random random = new Random(310105);

    private BigDecimal value(int bound) {
        return BigDecimal.valueOf(1 + random.nextInt(bound), 3);
    }

    private RoundingMode mode() {
        return random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    }

    @Test
    void a_share_of_true_values_holds_however_they_are_rounded() {
        for (int i = 0; i < 200; i++) {
            BigDecimal whole = value(1_000_000).add(BigDecimal.ONE);
            BigDecimal part = whole.multiply(BigDecimal.valueOf(random.nextInt(1000), 3));
            RoundingMode mode = mode();
            BigDecimal share = part.divide(whole, EXACT).movePointRight(2);
            Outcome outcome = shares("%")
                    .figure("part", "2022", part.setScale(1, mode) + "亿元")
                    .figure("whole", "2022", whole.setScale(1, mode) + "亿元")
                    .figure("share", "2022", share.setScale(2, mode) + "%")
                    .only("share-mismatch");

            assertThat(outcome.answer()).as("%s of %s", part, whole).isNotEqualTo(Answer.CONTRADICTS);
        }
    }

    private static PlanSets shares(String unit) {
        return PlanSets.set()
                .flow("part")
                .flow("whole")
                .amount("share", Accumulation.RATE, unit, one -> one.formula(Formula.parse("part / whole")));
    }

    @Test
    void a_rate_per_head_of_true_values_holds_in_whatever_scale_it_is_stated() {
        for (int i = 0; i < 200; i++) {
            BigDecimal money = value(1_000_000).add(BigDecimal.ONE);
            BigDecimal people = value(100_000).add(BigDecimal.ONE);
            RoundingMode mode = mode();
            BigDecimal yuan = money.movePointRight(8).divide(people.movePointRight(4), EXACT);
            boolean scaled = random.nextBoolean();
            String rate = scaled
                    ? yuan.movePointLeft(4).setScale(2, mode) + "万元"
                    : yuan.setScale(0, mode).toPlainString() + "元";
            PlanSets right = shares("元")
                    .figure("part", "2022", money.setScale(1, mode) + "亿元")
                    .figure("whole", "2022", people.setScale(1, mode) + "万人")
                    .figure("share", "2022", rate);
            PlanSets wrong = shares("元")
                    .figure("part", "2022", money.setScale(1, mode) + "亿元")
                    .figure("whole", "2022", people.setScale(1, mode) + "万人")
                    .figure(
                            "share",
                            "2022",
                            yuan.movePointRight(1).setScale(0, mode).toPlainString() + "元");

            assertThat(right.only("share-mismatch").answer())
                    .as("%s by %s", money, people)
                    .isEqualTo(Answer.HOLDS);
            assertThat(wrong.only("share-mismatch").answer()).isEqualTo(Answer.CONTRADICTS);
        }
    }

    @Test
    void beds_for_a_thousand_people_are_counted_for_a_thousand_people() {
        PlanSets set = shares("张/千人").figure("part", "2022", "300张").figure("whole", "2022", "5万人");

        assertThat(set.figure("share", "2022", "6.0张/千人").only("share-mismatch").answer())
                .isEqualTo(Answer.HOLDS);
    }

    @Test
    void shares_of_one_true_whole_imply_one_whole_however_they_are_rounded() {
        for (int i = 0; i < 200; i++) {
            BigDecimal whole = value(1_000_000).add(BigDecimal.TEN);
            PlanSets set = PlanSets.set().flow("whole");
            for (int j = 0; j < 3; j++) {
                BigDecimal part = whole.multiply(BigDecimal.valueOf(100 + random.nextInt(900), 3));
                BigDecimal share = part.divide(whole, EXACT).movePointRight(2);
                set.flow("part" + j)
                        .rate("share" + j, "part" + j + " / whole")
                        .figure("part" + j, "2022", part.setScale(random.nextInt(3), RoundingMode.HALF_UP) + "亿元")
                        .figure("share" + j, "2022", share.setScale(random.nextInt(3), RoundingMode.HALF_UP) + "%");
            }

            assertThat(set.only("implied-whole-mismatch").answer())
                    .as("%s", whole)
                    .isEqualTo(Answer.HOLDS);
        }
    }

    @Test
    void where_implied_wholes_contradict_no_whole_gives_both_stated_shares() {
        int contradictions = 0;
        for (int i = 0; i < 200; i++) {
            int[] parts = {10 + random.nextInt(90), 10 + random.nextInt(90)};
            int[] shares = {5 + random.nextInt(60), 5 + random.nextInt(60)};
            boolean witnessed = false;
            int from = parts[0] * 1000 / (shares[0] + 1);
            int to = parts[0] * 1000 / (shares[0] - 1);
            for (int whole = from; whole <= to && !witnessed; whole++) {
                witnessed = gives(parts[0], shares[0], whole) && gives(parts[1], shares[1], whole);
            }
            Outcome outcome = PlanSets.set()
                    .flow("whole")
                    .flow("a")
                    .flow("b")
                    .rate("sa", "a / whole")
                    .rate("sb", "b / whole")
                    .figure("a", "2022", parts[0] + "家")
                    .figure("b", "2022", parts[1] + "家")
                    .figure("sa", "2022", shares[0] + "%")
                    .figure("sb", "2022", shares[1] + "%")
                    .only("implied-whole-mismatch");

            if (witnessed) {
                assertThat(outcome.answer()).isEqualTo(Answer.HOLDS);
            } else {
                contradictions += outcome.answer() == Answer.CONTRADICTS ? 1 : 0;
            }
        }
        assertThat(contradictions).isPositive();
    }

    // The whole is given in tenths.
    private static boolean gives(int part, int share, int whole) {
        BigDecimal true100 = BigDecimal.valueOf(part * 1000L).divide(BigDecimal.valueOf(whole), EXACT);
        return true100.subtract(BigDecimal.valueOf(share)).abs().compareTo(HALF) <= 0;
    }

    @Test
    void average_growth_of_true_levels_holds_over_any_number_of_years() {
        for (int i = 0; i < 200; i++) {
            int years = 1 + random.nextInt(10);
            BigDecimal before = value(100_000).add(BigDecimal.TEN);
            BigDecimal after = value(100_000).add(BigDecimal.TEN);
            RoundingMode mode = mode();
            double average = (Math.pow(after.doubleValue() / before.doubleValue(), 1.0 / years) - 1) * 100;
            Outcome outcome = PlanSets.set()
                    .nominalFlow("x")
                    .figure("x", "2010", before.setScale(1, mode) + "亿元")
                    .figure("x", String.valueOf(2010 + years), after.setScale(1, mode) + "亿元")
                    .compared(
                            Transformation.AVERAGE_GROWTH,
                            "x",
                            null,
                            years == 1 ? "2011" : "2011/" + (2010 + years),
                            BigDecimal.valueOf(average).setScale(1, mode) + "%")
                    .only("growth-mismatch");

            assertThat(outcome.answer())
                    .as("%s to %s in %s years", before, after, years)
                    .isEqualTo(Answer.HOLDS);
        }
    }

    @Test
    void a_change_holds_across_zero_and_growth_across_zero_is_not_computed() {
        for (int i = 0; i < 100; i++) {
            BigDecimal before = value(10_000).multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            BigDecimal after = value(10_000).multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            RoundingMode mode = mode();
            String x = before.setScale(3, mode) + "亿元";
            String y = after.setScale(3, mode) + "亿元";
            PlanSets change = PlanSets.set()
                    .nominalFlow("x")
                    .figure("x", "2021", x)
                    .figure("x", "2022", y)
                    .compared(
                            Transformation.CHANGE,
                            "x",
                            "2021",
                            "2022",
                            after.subtract(before).setScale(1, mode) + "亿元");
            PlanSets growth = PlanSets.set()
                    .nominalFlow("x")
                    .figure("x", "2021", x)
                    .figure("x", "2022", y)
                    .growth("x", "2022", "300%");

            assertThat(change.only("change-mismatch").answer())
                    .as("%s to %s", x, y)
                    .isEqualTo(Answer.HOLDS);
            if (before.signum() < 0 || after.signum() < 0) {
                assertThat(growth.only("growth-mismatch").answer()).isEqualTo(Answer.NOT_CHECKABLE);
            }
        }
    }

    @Test
    void growth_from_nothing_and_of_unlike_units_is_refused() {
        PlanSets zero = PlanSets.set()
                .nominalFlow("x")
                .figure("x", "2021", "0亿元")
                .figure("x", "2022", "5亿元")
                .growth("x", "2022", "300%");
        PlanSets unlike = PlanSets.set()
                .nominalFlow("x")
                .figure("x", "2021", "4亿元")
                .figure("x", "2022", "5亿美元")
                .growth("x", "2022", "25%");

        assertThat(zero.only("growth-mismatch").answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(unlike.only("growth-mismatch").answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }
}
