package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Random;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Basis;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

class GrowthMismatchTest {

    private static final String RULE = "growth-mismatch";
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private static Answer answer(PlanSets set) {
        return set.only(RULE).answer();
    }

    private static PlanSets levels() {
        return PlanSets.set().nominalFlow("x").figure("x", "2021", "200家").figure("x", "2022", "226家");
    }

    @Test
    void growth_follows_from_two_levels() {
        assertThat(answer(levels().growth("x", "2022", "13.0%"))).isEqualTo(Answer.HOLDS);
        assertThat(answer(levels().growth("x", "2022", "12.0%"))).isEqualTo(Answer.CONTRADICTS);
        assertThat(answer(levels().growth("x", "2022", "0.13倍"))).isEqualTo(Answer.HOLDS);
        assertThat(answer(levels().growth("x", "2022", "-13.0%"))).isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void growth_without_a_level_is_not_checkable() {
        assertThat(answer(PlanSets.set()
                        .nominalFlow("x")
                        .figure("x", "2022", "226家")
                        .growth("x", "2022", "32.7%")))
                .isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(answer(levels().growth("x", "unstated", "13.0%"))).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void a_multiple_or_index_without_a_base_period_is_compared_with_no_year() {
        for (Transformation how : new Transformation[] {Transformation.MULTIPLE, Transformation.INDEX}) {
            Outcome outcome = levels().compared(how, "x", null, "2022", "4倍").only(RULE);

            assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
            assertThat(outcome.reason()).isEqualTo(MissingReasons.NO_BASE);
        }
    }

    private static Answer undated(String at, String growth) {
        return answer(PlanSets.set()
                .nominalFlow("x")
                .figure("x", "2021", "200家")
                .figure(one -> one.indicator("x")
                        .period("unstated")
                        .value(Quantity.parse("226家"))
                        .at(at))
                .compared(Transformation.GROWTH, "x", "2021", "unstated", growth));
    }

    @Test
    void growth_without_a_period_follows_from_the_level_beside_it_and_no_other() {
        assertThat(undated("一 p1", "13.0%")).isEqualTo(Answer.HOLDS);
        assertThat(undated("一 p1", "12.0%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(undated("一 p2", "12.0%")).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void growth_at_constant_prices_is_never_recomputed() {
        PlanSets set = PlanSets.set()
                .indicator("x", Accumulation.FLOW, null, Basis.CONSTANT_PRICE)
                .figure("x", "2021", "200家")
                .figure("x", "2022", "226家")
                .growth("x", "2022", "99.0%");

        assertThat(answer(set)).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void growth_whose_basis_nobody_states_is_only_a_note() {
        Outcome outcome = PlanSets.set()
                .flow("x")
                .figure("x", "2021", "200家")
                .figure("x", "2022", "226家")
                .growth("x", "2022", "99.0%")
                .only(RULE);

        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(outcome.diagnostic().severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void average_growth_is_the_root_of_the_quotient() {
        PlanSets set =
                PlanSets.set().nominalFlow("x").figure("x", "2020", "100家").figure("x", "2025", "150家");

        assertThat(answer(set.compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2025", "8.45%")))
                .isEqualTo(Answer.HOLDS);
        assertThat(answer(PlanSets.set()
                        .nominalFlow("x")
                        .figure("x", "2020", "100家")
                        .figure("x", "2025", "150家")
                        .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2025", "10.0%")))
                .isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void a_multiple_and_an_index_follow_from_their_base() {
        assertThat(answer(levels().compared(Transformation.MULTIPLE, "x", "2021", "2022", "1.13倍")))
                .isEqualTo(Answer.HOLDS);
        assertThat(answer(levels().compared(Transformation.MULTIPLE, "x", "2021", "2022", "4倍")))
                .isEqualTo(Answer.CONTRADICTS);
        assertThat(answer(levels().compared(Transformation.INDEX, "x", "2021", "2022", "113")))
                .isEqualTo(Answer.HOLDS);
        assertThat(answer(levels().compared(Transformation.INDEX, "x", "2021", "2022", "1.13")))
                .isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void whatever_true_values_are_rounded_the_growth_stated_for_them_never_contradicts() {
        Random random = new Random(47);
        for (int i = 0; i < 300; i++) {
            BigDecimal before = BigDecimal.valueOf(1_000 + random.nextInt(1_000_000), 3);
            BigDecimal after = BigDecimal.valueOf(1_000 + random.nextInt(1_000_000), 3);
            BigDecimal growth =
                    after.divide(before, EXACT).subtract(BigDecimal.ONE).movePointRight(2);
            RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
            int digits = random.nextInt(3);

            Outcome outcome = PlanSets.set()
                    .nominalFlow("x")
                    .figure("x", "2021", before.setScale(digits, mode) + "亿元")
                    .figure("x", "2022", after.setScale(digits, mode) + "亿元")
                    .growth("x", "2022", growth.setScale(1, mode) + "%")
                    .only(RULE);

            assertThat(outcome.answer())
                    .as("%s -> %s as %s", before, after, outcome)
                    .isEqualTo(Answer.HOLDS);
        }
    }

    @Test
    void growth_further_off_than_the_digits_of_the_levels_allow_always_contradicts() {
        Random random = new Random(310105);
        for (int i = 0; i < 300; i++) {
            int before = 100 + random.nextInt(10_000);
            int after = 100 + random.nextInt(10_000);
            BigDecimal growth = BigDecimal.valueOf(after)
                    .divide(BigDecimal.valueOf(before), EXACT)
                    .subtract(BigDecimal.ONE)
                    .movePointRight(2)
                    .setScale(1, RoundingMode.HALF_UP);
            BigDecimal wrong = growth.add(BigDecimal.valueOf(random.nextBoolean() ? 2 : -2, 1));

            Outcome outcome = PlanSets.set()
                    .nominalFlow("x")
                    .figure("x", "2021", before + "家")
                    .figure("x", "2022", after + "家")
                    .growth("x", "2022", wrong + "%")
                    .only(RULE);

            assertThat(outcome.answer())
                    .as("%s -> %s is not %s%%", before, after, wrong)
                    .isEqualTo(Answer.CONTRADICTS);
        }
    }

    private static Text reason(PlanSets sets) {
        Outcome outcome = sets.only(RULE);
        assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
        return Objects.requireNonNull(outcome.reason());
    }

    @Test
    void growth_from_no_particular_time_or_over_no_year_has_no_base() {
        assertThat(reason(levels().growth("x", "unstated", "13.0%"))).isEqualTo(MissingReasons.UNDATED);
        assertThat(reason(PlanSets.set()
                        .nominalFlow("x")
                        .figure("x", "unstated", "200家")
                        .figure("x", "2022", "226家")
                        .compared(Transformation.GROWTH, "x", "unstated", "2022", "13.0%")))
                .isEqualTo(MissingReasons.NO_BASE);
        PlanSets sameYear = levels().compared(Transformation.AVERAGE_GROWTH, "x", "2022", "2021/2022", "0.0%");
        assertThat(reason(sameYear)).isEqualTo(MissingReasons.NO_BASE);
        assertThat(sameYear.only(RULE).diagnostic().message(Language.ENGLISH)).endsWith("no base period is stated");
    }

    @Test
    void no_growth_follows_from_a_loss_before_or_after() {
        assertThat(reason(profits("-3亿元", "6亿元"))).isEqualTo(MissingReasons.SIGN);
        assertThat(reason(profits("3亿元", "-6亿元"))).isEqualTo(MissingReasons.SIGN);
        assertThat(answer(profits("3亿元", "6亿元"))).isEqualTo(Answer.CONTRADICTS);
    }

    private static PlanSets profits(String before, String after) {
        return PlanSets.set()
                .nominalFlow("x")
                .figure("x", "2021", before)
                .figure("x", "2022", after)
                .growth("x", "2022", "-300%");
    }

    @Test
    void growth_shows_the_levels_in_its_formula() {
        Outcome outcome = levels().growth("x", "2022", "12.0%").only(RULE);

        assertThat(outcome.diagnostic().attribute("words"))
                .contains(Text.of("2022 x ÷ 2021 x − 1", "x, 2022 ÷ x, 2021 − 1"));
        assertThat(outcome.diagnostic().attribute("numbers")).contains(Text.of("226家 ÷ 200家 − 1"));
    }
}
