package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Basis;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

class ChainedGrowthMismatchTest {

    private static final String RULE = "chained-growth-mismatch";

    private static PlanSets years(Basis basis, String... growth) {
        PlanSets set = PlanSets.set().indicator("x", Accumulation.FLOW, null, basis);
        for (int i = 0; i < growth.length; i++) {
            set.growth("x", String.valueOf(2021 + i), growth[i]);
        }
        return set;
    }

    private static PlanSets years() {
        return years(Basis.CONSTANT_PRICE, "8.0%", "-2.0%", "5.0%");
    }

    private static Answer average(String period, String value) {
        return years().compared(Transformation.AVERAGE_GROWTH, "x", null, period, value)
                .only(RULE)
                .answer();
    }

    @Test
    void yearly_growth_multiplies_to_the_average() {
        assertThat(average("2021/2023", "3.6%")).isEqualTo(Answer.HOLDS);
        assertThat(average("2021/2023", "3.9%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(average("2021/2022", "2.9%")).isEqualTo(Answer.HOLDS);
        assertThat(average("2022/2023", "1.4%")).isEqualTo(Answer.HOLDS);
        assertThat(average("2021/2024", "3.6%")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(average("2020/2023", "3.6%")).isEqualTo(Answer.NOT_CHECKABLE);
    }

    private static Answer overall(Transformation how, String from, String period, String value) {
        return years().compared(how, "x", from, period, value).only(RULE).answer();
    }

    @Test
    void yearly_growth_multiplies_to_growth_and_multiple_over_the_span() {
        assertThat(overall(Transformation.GROWTH, "2020", "2023", "11.1%")).isEqualTo(Answer.HOLDS);
        assertThat(overall(Transformation.GROWTH, "2020", "2023", "11.4%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(overall(Transformation.MULTIPLE, "2020", "2023", "1.11倍")).isEqualTo(Answer.HOLDS);
        assertThat(overall(Transformation.MULTIPLE, "2020", "2023", "1.14倍")).isEqualTo(Answer.CONTRADICTS);
        assertThat(overall(Transformation.GROWTH, "2021", "2023", "2.9%")).isEqualTo(Answer.HOLDS);
    }

    @Test
    void growth_from_the_year_before_and_within_a_year_is_no_chain() {
        assertThat(years().ask(RULE).lookedAt()).isZero();
        assertThat(years().compared(Transformation.GROWTH, "x", "2020-H1", "2023-H1", "9.9%")
                        .ask(RULE)
                        .lookedAt())
                .isZero();
        assertThat(years().compared(Transformation.CHANGE, "x", "2020", "2023", "9家")
                        .ask(RULE)
                        .lookedAt())
                .isZero();
        assertThat(years().compared(Transformation.GROWTH, "x", "2023", "2020", "9.9%")
                        .ask(RULE)
                        .lookedAt())
                .isZero();
    }

    @Test
    void an_average_follows_from_the_overall_growth_stated_beside_it() {
        PlanSets agree = PlanSets.set()
                .nominalFlow("x")
                .compared(Transformation.GROWTH, "x", "2020", "2025", "50.0%")
                .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2025", "8.4%");
        PlanSets multiple = PlanSets.set()
                .nominalFlow("x")
                .compared(Transformation.MULTIPLE, "x", "2020", "2025", "2.0倍")
                .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2025", "20.0%");

        assertThat(agree.ask(RULE)).hasToString(RULE + ": 1 hold, 0 contradict, 1 not checkable");
        assertThat(multiple.ask(RULE)).hasToString(RULE + ": 0 hold, 1 contradict, 1 not checkable");
    }

    @Test
    void the_footing_decides_the_severity_of_a_mismatch() {
        assertThat(wrong(null).diagnostic().severity()).isEqualTo(Severity.NOTE);
        assertThat(wrong(Basis.NOMINAL).diagnostic().severity()).isEqualTo(Severity.ERROR);
        assertThat(wrong(Basis.CONSTANT_PRICE).diagnostic().severity()).isEqualTo(Severity.ERROR);
        assertThat(wrong(Basis.COMPARABLE_SCOPE).answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }

    private static Outcome wrong(Basis basis) {
        return years(basis, "8.0%", "-2.0%", "5.0%")
                .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2023", "9.9%")
                .only(RULE);
    }

    @Test
    void growth_of_another_footing_is_no_link_of_the_chain() {
        PlanSets set = PlanSets.set()
                .nominalFlow("x")
                .growth("x", "2021", "8.0%")
                .figure(one -> one.indicator("x")
                        .transformation(Transformation.GROWTH)
                        .basis(Basis.CONSTANT_PRICE)
                        .period("2022")
                        .value(Quantity.parse("1.0%")))
                .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2022", "9.9%");

        assertThat(set.only(RULE).answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void a_fall_by_more_than_everything_gives_no_average() {
        PlanSets set = years(Basis.NOMINAL, "-150%", "5.0%")
                .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2022", "9.9%");

        assertThat(set.only(RULE).answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void however_true_growth_is_rounded_its_chain_never_contradicts() {
        Random random = new Random(1991);
        for (int i = 0; i < 300; i++) {
            int years = 2 + random.nextInt(4);
            RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
            BigDecimal product = BigDecimal.ONE;
            PlanSets set = PlanSets.set().nominalFlow("x");
            for (int year = 1; year <= years; year++) {
                BigDecimal growth = BigDecimal.valueOf(random.nextInt(60_000) - 20_000, 3);
                product = product.multiply(BigDecimal.ONE.add(growth.movePointLeft(2)));
                set.growth("x", String.valueOf(2020 + year), growth.setScale(1, mode) + "%");
            }
            BigDecimal overall = product.subtract(BigDecimal.ONE).movePointRight(2);
            set.compared(
                    Transformation.GROWTH, "x", "2020", String.valueOf(2020 + years), overall.setScale(1, mode) + "%");
            double average = (Math.pow(product.doubleValue(), 1.0 / years) - 1) * 100;
            set.compared(
                    Transformation.AVERAGE_GROWTH,
                    "x",
                    null,
                    "2021/" + (2020 + years),
                    BigDecimal.valueOf(average).setScale(2, mode) + "%");

            assertThat(set.ask(RULE).count(Answer.CONTRADICTS))
                    .as("%s years, %s", years, product)
                    .isZero();
        }
    }

    @Test
    void a_contradicting_chain_has_no_witness_among_the_stated_growths() {
        Random random = new Random(7);
        int contradictions = 0;
        for (int i = 0; i < 200; i++) {
            BigDecimal first = BigDecimal.valueOf(random.nextInt(400) - 200, 1);
            BigDecimal second = BigDecimal.valueOf(random.nextInt(400) - 200, 1);
            double near = ((1 + first.doubleValue() / 100) * (1 + second.doubleValue() / 100) - 1) * 100;
            BigDecimal stated =
                    BigDecimal.valueOf(near + random.nextInt(9) / 10.0 - 0.4).setScale(1, RoundingMode.HALF_UP);
            Outcome outcome = PlanSets.set()
                    .nominalFlow("x")
                    .growth("x", "2021", first + "%")
                    .growth("x", "2022", second + "%")
                    .compared(Transformation.GROWTH, "x", "2020", "2022", stated + "%")
                    .only(RULE);
            boolean witnessed = false;
            for (int x = -10; x <= 10; x++) {
                for (int y = -10; y <= 10; y++) {
                    BigDecimal a = first.add(BigDecimal.valueOf(x * 5L, 3)).movePointLeft(2);
                    BigDecimal b = second.add(BigDecimal.valueOf(y * 5L, 3)).movePointLeft(2);
                    BigDecimal chained = BigDecimal.ONE
                            .add(a)
                            .multiply(BigDecimal.ONE.add(b))
                            .subtract(BigDecimal.ONE)
                            .movePointRight(2);
                    witnessed |= chained.subtract(stated).abs().compareTo(new BigDecimal("0.05")) <= 0;
                }
            }
            if (witnessed) {
                assertThat(outcome.answer())
                        .as("%s, %s: %s", first, second, outcome)
                        .isEqualTo(Answer.HOLDS);
            }
            contradictions += outcome.answer() == Answer.CONTRADICTS ? 1 : 0;
        }
        assertThat(contradictions).isPositive();
    }
}
