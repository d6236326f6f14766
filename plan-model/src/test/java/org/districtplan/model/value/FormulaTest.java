package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.model.value.Formula.Constant;
import org.districtplan.model.value.Formula.Operand;
import org.districtplan.model.value.Formula.Operation;
import org.districtplan.model.value.Formula.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final List<Operator> OPERATORS =
            List.of(Operator.PLUS, Operator.MINUS, Operator.TIMES, Operator.DIVIDED_BY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "100",
                "0.50",
                "a / b",
                "a * b",
                "a + b - c",
                "district-gdp / gdp@parent",
                "a-b - c-d",
                "a + b * c / 1.5 - d",
                "(a + b) / c",
                "a - (b + c)",
                "a / (b * c)",
                "(a + b) * (c - d)",
            })
    void every_form_is_read_and_written_back(String text) {
        assertThat(Formula.parse(text)).hasToString(text).isEqualTo(Formula.parse(text));
        assertThat(Formula.problemOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, 1, a / b",
        "a  / b, 2, a / b",
        "a +b, 2, a + b",
        "'a - b ', 5, a - b",
        "a ×b, 2, a * b",
        "a ÷ b, 2, a / b",
        "a － b, 2, a - b",
        "( a + b ) / c, 1, (a + b) / c",
        "(a / b), 0, a / b",
        "a + (b * c), 4, a + b * c",
        "(a + b) + c, 0, a + b + c",
        "（a + b） / c, 0, (a + b) / c",
    })
    void a_near_miss_is_refused_with_its_suggestion(String text, int index, String suggestion) {
        assertSuggested(Formula::parse, text, index, suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'  ', 0",
        "a +, 2",
        "'a + ', 4",
        "+ a, 0",
        "-1, 0",
        "a b, 2",
        "(a + b, 0",
        "a + b), 5",
        "a@district, 1",
        "a@parent2, 8",
        "1., 2",
        "007, 0",
        ".5, 0",
        "A / b, 0",
        "a ^ b, 2",
        "a / (), 5",
    })
    void what_is_no_formula_is_refused_at_its_fault(String text, int index) {
        assertRefused(Formula::parse, text, index);
    }

    @Test
    void formulas_out_of_all_proportion_are_refused() {
        assertThat(Formula.problemOf("a + ".repeat(100) + "a")).isEmpty();
        assertThat(Formula.problemOf("a + ".repeat(101) + "a")).isPresent();
        assertThat(Formula.problemOf("(".repeat(100_000))).isPresent();
        assertThat(Formula.problemOf("9".repeat(41))).isPresent();
    }

    @Test
    void products_bind_before_sums_and_equals_from_left_to_right() {
        Map<String, String> values = Map.of("a", "12", "b", "3", "c", "2");

        assertThat(valueOf("a - b - c", values)).isEqualByComparingTo("7");
        assertThat(valueOf("a - (b - c)", values)).isEqualByComparingTo("11");
        assertThat(valueOf("a + b * c", values)).isEqualByComparingTo("18");
        assertThat(valueOf("(a + b) * c", values)).isEqualByComparingTo("30");
        assertThat(valueOf("a / b / c", values)).isEqualByComparingTo("2");
        assertThat(valueOf("a / (b * c)", values)).isEqualByComparingTo("2");
        assertThat(valueOf("a / b * 0.5", values)).isEqualByComparingTo("2");
    }

    @Test
    void what_is_not_known_or_divides_by_zero_has_no_value() {
        assertThat(Formula.parse("a / b").evaluate(operand -> Optional.empty())).isEmpty();
        assertThat(Formula.parse("a / b")
                        .evaluate(operand -> Optional.of(Interval.closed(new BigDecimal("-1"), BigDecimal.ONE))))
                .isEmpty();
        assertThat(Formula.parse("2 - a")
                        .evaluate(operand -> Optional.of(Interval.closed(BigDecimal.ZERO, BigDecimal.ONE))))
                .contains(Interval.closed(BigDecimal.ONE, new BigDecimal("2")));
    }

    @Test
    void operands_come_in_the_order_written_and_once() {
        assertThat(Formula.parse("b / (a + b) * 100 - a@parent").operands())
                .containsExactly(new Operand("b", false), new Operand("a", false), new Operand("a", true));
        assertThat(Formula.parse("100").operands()).isEmpty();
    }

    @Test
    void words_take_the_names_and_the_written_signs() {
        Map<String, String> names = Map.of("a", "办结数", "b", "受理数");

        assertThat(Formula.parse("a / (b - 1) * 100")
                        .inWords(operand -> names.getOrDefault(operand.indicator(), operand.indicator())))
                .isEqualTo("办结数 ÷ (受理数 − 1) × 100");
        assertThat(Formula.parse("x@parent").inWords(operand -> operand.ofParent() ? "上级" : "本级"))
                .isEqualTo("上级");
    }

    @Test
    void operators_have_the_sign_they_are_written_with() {
        assertThat(OPERATORS).extracting(Operator::sign).containsExactly('+', '-', '*', '/');
    }

    @Test
    void numbers_have_no_sign() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Constant(new BigDecimal("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Constant(new BigDecimal("1E+3")));
    }

    @Test
    void text_and_formula_are_each_others_inverse() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1993);
        for (int i = 0; i < 3_000; i++) {
            Formula formula = any(random, 4);

            assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
        }
    }

    private static BigDecimal valueOf(String text, Map<String, String> values) {
        Interval result = Formula.parse(text)
                .evaluate(operand -> Optional.of(Interval.point(new BigDecimal(values.get(operand.indicator())))))
                .orElseThrow();
        assertThat(result.isPoint()).isTrue();
        return result.lower();
    }

    private static Formula any(RandomGenerator random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(4) == 0
                    ? new Constant(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4)))
                    : new Operand("x-" + random.nextInt(9), random.nextInt(5) == 0);
        }
        Operator operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        return new Operation(any(random, depth - 1), operator, any(random, depth - 1));
    }
}
