package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.model.diagnostic.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalPolicyTest {

    private static final IntervalPolicy STANDARD = IntervalPolicy.standard();
    private static final IntervalPolicy TRUNCATING = IntervalPolicy.truncating();

    private static Interval i(String text) {
        return Interval.parse(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "135亿元|[13450000000, 13550000000]|[13500000000, 13600000000)",
                "97.45%|[97.445, 97.455]|[97.45, 97.46)",
                "100.00%|[99.995, 100.005]|[100, 100.01)",
                "3.5万人|[34500, 35500]|[35000, 36000)",
                "5千克|[0.0045, 0.0055]|[0.005, 0.006)",
                "-12.2%|[-12.25, -12.15]|(-12.3, -12.2]",
                "0%|[-0.5, 0.5]|(-1, 1)",
                "0.0%|[-0.05, 0.05]|(-0.1, 0.1)",
                "4.5个|[4.45, 4.55]|[4.5, 4.6)",
                "103.2|[103.15, 103.25]|[103.2, 103.3)",
                "30人/日|[29.5, 30.5]|[30, 31)",
                "4288项|[4288, 4288]|[4288, 4288]",
                "0起|[0, 0]|[0, 0]",
                "-3家|[-3, -3]|[-3, -3]"
            })
    void plain_numbers(String stated, String rounded, String truncated) {
        assertThat(Quantity.parse(stated).interval()).hasToString(rounded);
        assertThat(Quantity.parse(stated).interval(STANDARD)).hasToString(rounded);
        assertThat(Quantity.parse(stated).interval(TRUNCATING)).hasToString(truncated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "170亿元左右|[16575000000, 17425000000]",
                "1个百分点左右|[0.5, 1.5]",
                "约5%|[4.5, 5.5]",
                "约20%|[19.5, 20.5]",
                "约20.0%|[19.5, 20.5]",
                "约21%|[20.475, 21.525]",
                "约300家|[292.5, 307.5]",
                "约3家|[2.5, 3.5]",
                "-5%左右|[-5.5, -4.5]",
                "-100%左右|[-102.5, -97.5]",
                "0%左右|[-0.5, 0.5]",
                "近3个百分点|[2.7, 3)",
                "近-3%|(-3, -2.7]",
                "近0%|[-0.5, 0.5]",
                "300余家|[300, 400)",
                "1000余家|[1000, 2000)",
                "20余家|[20, 30)",
                "25余家|[25, 26)",
                "4.2万余个|[42000, 43000)",
                "4.0万余个|[40000, 50000)",
                "10.5万余个|[105000, 106000)",
                "100多亿元|[10000000000, 20000000000)",
                "-300余家|(-400, -300]",
                "0余家|[0, 1)",
                "超21亿元|(2100000000, ∞)",
                "超-5%|(-∞, -5)",
                "超0家|(0, ∞)",
                "18家以上|[18, ∞)",
                "-30%以上|(-∞, -30]",
                "0%以上|[0, ∞)",
                "10家以内|(-∞, 10]",
                "-10%以内|[-10, ∞)",
                "0起以内|(-∞, 0]",
                "不足10家|(-∞, 10)",
                "不足0家|(-∞, 0)",
                "1/4|[0.24375, 0.25625]",
                "-1/4|[-0.25625, -0.24375]",
                "0/4|[0, 0]",
                "1/4左右|[0.24375, 0.25625]",
                "1/4强|(0.25, 0.275)",
                "1/4弱|[0.225, 0.25)",
                "超1/4|(0.25, ∞)",
                "近0/4|[0, 0]",
                "1/4万人|[2437.5, 2562.5]",
                "5%强|(5, 5.5)",
                "0%强|[-0.5, 0.5]",
                "数千家|[2000, 10000)",
                "数十个|[20, 100)",
                "几个|[2, 10)",
                "数亿元|[200000000, 1000000000)",
                "百余家|[100, 200)",
                "千万余元|[10000000, 20000000)"
            })
    void qualified_and_vague_numbers_do_not_depend_on_rounding(String stated, String interval) {
        assertThat(Quantity.parse(stated).interval()).hasToString(interval);
        if (!stated.contains("0%") || stated.contains("左右") || stated.contains("约")) {
            assertThat(Quantity.parse(stated).interval(TRUNCATING)).hasToString(interval);
        }
    }

    @Test
    void a_fraction_that_does_not_terminate_is_held_by_its_interval() {
        Interval third = Quantity.parse("1/3").interval();
        Interval overThird = Quantity.parse("超1/3").interval();

        assertThat(third.contains(i("[0.325, 0.34166666]"))).isTrue();
        assertThat(i("[0.3249999, 0.3416667]").contains(third)).isTrue();
        assertThat(overThird.contains(new BigDecimal("0.3333333333333333333333333333333334")))
                .isTrue();
        assertThat(overThird.contains(new BigDecimal("0.33333333"))).isFalse();
    }

    @Test
    void a_rounded_value_allows_the_true_value() {
        sampleTrueValues(RoundingMode.HALF_UP, STANDARD);
        sampleTrueValues(RoundingMode.HALF_EVEN, STANDARD);
        sampleTrueValues(RoundingMode.HALF_DOWN, STANDARD);
    }

    @Test
    void a_truncated_value_allows_the_true_value_by_the_truncating_policy() {
        sampleTrueValues(RoundingMode.DOWN, TRUNCATING);
    }

    private static void sampleTrueValues(RoundingMode mode, IntervalPolicy policy) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
        String[] units = {"亿元", "万人", "千瓦", "%", "元", "km", "million people", "例/十万人", "亿"};
        for (int k = 0; k < 3000; k++) {
            Unit unit = Unit.parse(units[random.nextInt(units.length)]);
            BigDecimal inUnit = BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), random.nextInt(3, 8));
            int decimals = random.nextInt(0, 4);
            String rounded = inUnit.setScale(decimals, mode).toPlainString();
            Quantity stated = Quantity.of(rounded, unit);
            BigDecimal truth = inUnit.multiply(unit.scale());
            Interval interval = stated.interval(policy);
            BigDecimal step = stated.lastDigit().orElseThrow();
            boolean zero = stated.amount().orElseThrow().signum() == 0;

            assertThat(interval.contains(truth))
                    .as("%s stated as %s allows %s", truth.toPlainString(), stated, interval)
                    .isTrue();
            assertThat(interval.width().orElseThrow())
                    .isEqualByComparingTo(
                            zero && mode == RoundingMode.DOWN ? step.multiply(BigDecimal.valueOf(2)) : step);
            assertThat(interval.contains(truth.add(step.multiply(BigDecimal.valueOf(2)))))
                    .isFalse();
            assertThat(interval.contains(truth.subtract(step.multiply(BigDecimal.valueOf(2)))))
                    .isFalse();
        }
    }

    @Test
    void every_row_is_a_parameter() {
        IntervalPolicy policy = IntervalPolicy.builder()
                .rounding(i("[-1, 1]"))
                .counts(i("[-2, 2]"))
                .fractions(i("[0.5, 2]"))
                .aboutSteps(i("[-3, 3]"))
                .qualified(Qualifier.ABOUT, i("[0.9, 1.2]"))
                .qualified(Qualifier.NEARLY, i("[0.5, 1]"))
                .qualified(Qualifier.AND_SOME, i("(0, 2)"))
                .qualified(Qualifier.OVER, i("(1, 2]"))
                .qualified(Qualifier.SEVERAL, i("[3, 7]"))
                .build();

        assertThat(Quantity.parse("5%").interval(policy)).hasToString("[4, 6]");
        assertThat(Quantity.parse("5家").interval(policy)).hasToString("[3, 7]");
        assertThat(Quantity.parse("1/4").interval(policy)).hasToString("[0.125, 0.5]");
        assertThat(Quantity.parse("约5%").interval(policy)).hasToString("[2, 8]");
        assertThat(Quantity.parse("约100%").interval(policy)).hasToString("[90, 120]");
        assertThat(Quantity.parse("近10%").interval(policy)).hasToString("[5, 10]");
        assertThat(Quantity.parse("300余家").interval(policy)).hasToString("(300, 500)");
        assertThat(Quantity.parse("超10%").interval(policy)).hasToString("(10, 20]");
        assertThat(Quantity.parse("数千家").interval(policy)).hasToString("[3000, 7000]");
        assertThat(Quantity.parse("10家以上").interval(policy)).hasToString("[10, ∞)");
        assertThat(policy.toBuilder().build()).isEqualTo(policy).hasSameHashCodeAs(policy);
        assertThat(policy).isNotEqualTo(STANDARD);
        assertThat(IntervalPolicy.builder().build()).isEqualTo(STANDARD);
        assertThat(STANDARD.toBuilder().rounding(i("[0, 1)")).build()).isEqualTo(IntervalPolicy.truncating());
    }

    @Test
    void a_builder_used_again_leaves_the_earlier_policy_as_it_was() {
        IntervalPolicy.Builder builder = IntervalPolicy.builder();
        IntervalPolicy before = builder.build();
        builder.qualified(Qualifier.OVER, i("(1, 2]")).build();

        assertThat(before).isEqualTo(STANDARD);
    }

    @Test
    void a_policy_that_would_not_allow_the_stated_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalPolicy.builder().rounding(i("(0, 1]")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalPolicy.builder().counts(i("[1, 1]")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> IntervalPolicy.builder().fractions(i("[0, 1)")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalPolicy.builder().qualified(Qualifier.PLAIN, i("[1, 1]")));
    }

    @Test
    void the_rows_are_complete_and_copied() {
        Interval any = i("[0, 1]");
        Map<Qualifier, Interval> rows = new EnumMap<>(STANDARD.qualified());
        IntervalPolicy policy = new IntervalPolicy(any, any, any, any, rows);
        rows.remove(Qualifier.OVER);

        assertThat(policy.qualified()).containsKey(Qualifier.OVER).isUnmodifiable();
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalPolicy(any, any, any, any, rows));
        rows.put(Qualifier.PLAIN, any);
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalPolicy(any, any, any, any, rows));
        rows.put(Qualifier.OVER, any);
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalPolicy(any, any, any, any, rows));
        rows.remove(Qualifier.PLAIN);
        rows.put(Qualifier.OVER, null);
        assertThatNullPointerException().isThrownBy(() -> new IntervalPolicy(any, any, any, any, rows));
    }

    @Test
    void null_rows_are_refused() {
        IntervalPolicy.Builder builder = IntervalPolicy.builder();

        assertThatNullPointerException().isThrownBy(() -> builder.rounding(null));
        assertThatNullPointerException().isThrownBy(() -> builder.counts(null));
        assertThatNullPointerException().isThrownBy(() -> builder.fractions(null));
        assertThatNullPointerException().isThrownBy(() -> builder.aboutSteps(null));
        assertThatNullPointerException().isThrownBy(() -> builder.qualified(null, i("[0, 1]")));
        assertThatNullPointerException().isThrownBy(() -> builder.qualified(Qualifier.OVER, null));
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void every_row_is_named_in_both_languages(Qualifier qualifier) {
        Text text = STANDARD.describe(qualifier);

        assertThat(text.zh()).isNotEqualTo(text.en()).doesNotContain("{");
        assertThat(text.en()).doesNotContain("{");
        if (qualifier != Qualifier.PLAIN) {
            assertThat(text.zh()).contains(STANDARD.qualified().get(qualifier).toString());
            assertThat(text.en()).contains(STANDARD.qualified().get(qualifier).toString());
        }
    }

    @Test
    void the_row_named_is_the_row_used() {
        assertThat(STANDARD.describe(Quantity.parse("5%")).zh()).contains("四舍五入");
        assertThat(TRUNCATING.describe(Quantity.parse("5%")).zh()).contains("截尾");
        assertThat(STANDARD.describe(Quantity.parse("5家")).en()).contains("exact");
        assertThat(STANDARD.describe(Quantity.parse("1/3")).en()).contains("fraction");
        assertThat(STANDARD.describe(Quantity.parse("1/3强"))).isEqualTo(STANDARD.describe(Qualifier.STRONG));
        assertThat(STANDARD.describe(Quantity.parse("5%左右")).zh()).contains("左右", "[0.975, 1.025]", "[-0.5, 0.5]");
        assertThat(STANDARD.describe(Quantity.parse("5%左右")).en()).contains("about");
        IntervalPolicy wide = IntervalPolicy.builder()
                .rounding(i("[-1, 1]"))
                .counts(i("[-2, 2]"))
                .build();
        assertThat(wide.describe(Qualifier.PLAIN).en()).contains("[-1, 1]");
        assertThat(wide.describe(Quantity.parse("5家")).zh()).contains("[-2, 2]");
    }
}
