package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalArithmeticTest {

    private static final BigDecimal TINY = new BigDecimal("1E-9");
    private static final BigDecimal HUGE = new BigDecimal("1E+9");
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-7");
    private static final BigDecimal FAR = new BigDecimal("1E+5");

    private static Interval i(String text) {
        return Interval.parse(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2]|[10, 20]|[11, 22]|[-19, -8]|[10, 40]|[0.05, 0.2]",
                "[1, 2)|(10, 20]|(11, 22)|[-19, -8)|(10, 40)|[0.05, 0.2)",
                "[-1, 2]|[4, 5]|[3, 7]|[-6, -2]|[-5, 10]|[-0.25, 0.5]",
                "[-2, -1]|[-5, -4)|[-7, -5)|(2, 4]|(4, 10]|[0.2, 0.5)",
                "[1, ∞)|[1, 2]|[2, ∞)|[-1, ∞)|[1, ∞)|[0.5, ∞)",
                "(-∞, 1]|[-2, -1]|(-∞, 0]|(-∞, 3]|[-2, ∞)|[-1, ∞)",
                "[1, 2]|(0, 1]|(1, 3]|[0, 2)|(0, 2]|[1, ∞)",
                "[1, 2]|[-1, 0)|[0, 2)|(1, 3]|[-2, 0)|(-∞, -1]",
                "[0, 2]|(0, 1]|(0, 3]|[-1, 2)|[0, 2]|[0, ∞)",
                "(0, 2]|[1, ∞)|(1, ∞)|(-∞, 1]|(0, ∞)|(0, 2]",
                "[0, 2]|(1, ∞)|(1, ∞)|(-∞, 1)|[0, ∞)|[0, 2)",
                "[1, ∞)|(0, ∞)|(1, ∞)|(-∞, ∞)|(0, ∞)|(0, ∞)",
                "(-∞, ∞)|(0, ∞)|(-∞, ∞)|(-∞, ∞)|(-∞, ∞)|(-∞, ∞)",
                "[0, 0]|(1, ∞)|(1, ∞)|(-∞, -1)|[0, 0]|[0, 0]"
            })
    void the_four_operations(String one, String other, String sum, String difference, String product, String quotient) {
        assertThat(i(one).plus(i(other))).hasToString(sum);
        assertThat(i(one).minus(i(other))).hasToString(difference);
        assertThat(i(one).times(i(other))).hasToString(product).isEqualTo(i(other).times(i(one)));
        assertThat(i(one).dividedBy(i(other))).map(Interval::toString).hasValue(quotient);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[0, 1]", "[-1, 0]", "[-1, 1]", "(-∞, ∞)", "[0, 0]"})
    void a_divisor_that_contains_zero_gives_no_quotient(String divisor) {
        assertThat(i("[1, 2]").dividedBy(i(divisor))).isEmpty();
    }

    @Test
    void quotients_that_do_not_terminate_are_rounded_outward() {
        Interval third = i("[1, 1]").dividedBy(i("[3, 3]")).orElseThrow();
        Interval minusThird = i("[-1, -1]").dividedBy(i("[3, 3]")).orElseThrow();

        assertThat(third).hasToString("[0." + "3".repeat(18) + ", 0." + "3".repeat(17) + "4]");
        assertThat(minusThird).isEqualTo(third.negate());
        assertThat(i("[6, 6]").dividedBy(i("[3, 3]"))).hasValue(i("[2, 2]"));
        assertThat(third.times(new BigDecimal(3)).contains(BigDecimal.ONE)).isTrue();
    }

    @Test
    void a_factor_mirrors_when_negative_and_collapses_when_zero() {
        assertThat(i("[1, 2)").times(new BigDecimal("-1"))).hasToString("(-2, -1]");
        assertThat(i("[1, 2)").times(BigDecimal.ZERO)).hasToString("[0, 0]");
        assertThat(i("(1, ∞)").times(BigDecimal.ZERO)).hasToString("[0, 0]");
        assertThat(i("(1, ∞)").times(new BigDecimal("-2"))).hasToString("(-∞, -2)");
        assertThat(i("(-∞, 3]").negate()).hasToString("[-3, ∞)");
        assertThat(i("[1, 2)").negate()).hasToString("(-2, -1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2, 3)|0|[1, 1]",
                "[2, 3)|1|[2, 3)",
                "[2, 3)|2|[4, 9)",
                "(-3, -2]|2|[4, 9)",
                "(-3, -2]|3|(-27, -8]",
                "[-2, 3)|2|[0, 9)",
                "(-2, 2]|2|[0, 4]",
                "[-2, 2)|2|[0, 4]",
                "(-2, 2)|2|[0, 4)",
                "[-3, 2)|2|[0, 9]",
                "(0, 2)|2|(0, 4)",
                "(-2, 0)|2|(0, 4)",
                "(-2, 0]|2|[0, 4)",
                "(-∞, 2]|2|[0, ∞)",
                "(-∞, -2]|2|[4, ∞)",
                "(-∞, -2]|3|(-∞, -8]",
                "[2, ∞)|4|[16, ∞)",
                "[1.03, 1.03]|5|[1.1592740743, 1.1592740743]"
            })
    void powers(String interval, int n, String expected) {
        assertThat(i(interval).power(n)).hasToString(expected);
    }

    @Test
    void powers_and_roots_refuse_degrees_out_of_range() {
        Interval one = i("[1, 1]");

        assertThatIllegalArgumentException().isThrownBy(() -> one.power(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> one.power(1001));
        assertThatIllegalArgumentException().isThrownBy(() -> one.root(0));
        assertThatIllegalArgumentException().isThrownBy(() -> one.root(1001));
        assertThat(one.power(1000)).isEqualTo(one);
        assertThat(one.root(1000)).hasValue(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[4, 9)|2|[2, 3)",
                "(0, 9]|2|(0, 3]",
                "[0, 1.1592740743]|5|[0, 1.03]",
                "[0.000008, 8000]|3|[0.02, 20]",
                "[1024, ∞)|10|[2, ∞)",
                "[5, 7]|1|[5, 7]"
            })
    void roots_that_terminate_are_exact(String interval, int n, String expected) {
        assertThat(i(interval).root(n)).map(Interval::toString).hasValue(expected);
    }

    @Test
    void there_is_no_root_below_zero() {
        assertThat(i("[-0.001, 1]").root(2)).isEmpty();
        assertThat(i("(-∞, 1]").root(3)).isEmpty();
        assertThat(i("(-1, 1]").root(3)).isEmpty();
    }

    @Test
    void roots_are_rounded_outward_by_less_than_their_last_digit() {
        RandomGenerator random = random(3);
        for (int k = 0; k < 500; k++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong(1, Long.MAX_VALUE), random.nextInt(-10, 30));
            int n = random.nextInt(2, 12);
            Interval root = Interval.point(value).root(n).orElseThrow();

            assertThat(root.power(n).contains(value)).as("%s root %s", value, n).isTrue();
            BigDecimal lower = root.lower();
            assertThat(lower).isNotNull();
            assertThat(root.width().orElseThrow())
                    .as("%s root %s", value, n)
                    .isLessThanOrEqualTo(lower.round(new MathContext(1)).multiply(new BigDecimal("1E-16")));
        }
    }

    @Test
    void sums_differences_products_and_quotients_hold_all_results_and_no_more() {
        RandomGenerator random = random(7);
        for (int k = 0; k < 4000; k++) {
            Interval one = interval(random);
            Interval other = interval(random);
            check(one, other, one.plus(other), BigDecimal::add, true);
            check(one, other, one.minus(other), BigDecimal::subtract, true);
            check(one, other, one.times(other), BigDecimal::multiply, true);
            one.dividedBy(other)
                    .ifPresentOrElse(
                            quotient ->
                                    check(one, other, quotient, (x, y) -> x.divide(y, MathContext.DECIMAL128), false),
                            () -> assertThat(other.contains(BigDecimal.ZERO)).isTrue());
        }
    }

    @Test
    void powers_hold_all_results_and_no_more() {
        RandomGenerator random = random(11);
        for (int k = 0; k < 1000; k++) {
            Interval one = interval(random);
            int n = random.nextInt(1, 5);
            check(one, i("[0, 0]"), one.power(n), (x, y) -> x.pow(n), true);
        }
    }

    @Test
    void common_part_and_hull_agree_with_the_numbers_inside() {
        RandomGenerator random = random(13);
        for (int k = 0; k < 4000; k++) {
            Interval one = interval(random);
            Interval other = interval(random);
            List<BigDecimal> numbers = new ArrayList<>(numbersIn(one));
            numbers.addAll(numbersIn(other));
            boolean shared = false;
            for (BigDecimal x : numbers) {
                boolean both = one.contains(x) && other.contains(x);
                shared |= both;
                assertThat(one.intersect(other)
                                .map(common -> common.contains(x))
                                .orElse(false))
                        .isEqualTo(both);
                assertThat(one.hull(other).contains(x)).isTrue();
            }
            assertThat(one.overlaps(other)).as("%s %s", one, other).isEqualTo(shared);
            assertThat(one.contains(other)).isEqualTo(one.hull(other).equals(one));
        }
    }

    /** Every result of numbers inside lies in the result, and the outermost of them reach its ends. */
    private static void check(
            Interval one, Interval other, Interval result, BinaryOperator<BigDecimal> operation, boolean exact) {
        BigDecimal least = null;
        BigDecimal most = null;
        for (BigDecimal x : numbersIn(one)) {
            for (BigDecimal y : numbersIn(other)) {
                BigDecimal value = operation.apply(x, y);
                if (exact) {
                    assertThat(result.contains(value))
                            .as("%s and %s: %s in %s", one, other, value, result)
                            .isTrue();
                }
                least = least == null ? value : least.min(value);
                most = most == null ? value : most.max(value);
            }
        }
        assertThat(least).isNotNull();
        checkEnd(result.lower(), result.lowerClosed(), least, least.negate(), one + " " + other + " " + result, exact);
        checkEnd(result.upper(), result.upperClosed(), most, most, one + " " + other + " " + result, exact);
    }

    private static void checkEnd(
            BigDecimal end, boolean closed, BigDecimal reached, BigDecimal outward, String name, boolean exact) {
        if (end == null) {
            assertThat(outward).as(name).isGreaterThan(FAR);
        } else {
            assertThat(end.subtract(reached).abs()).as(name).isLessThan(TOLERANCE);
            if (exact) {
                assertThat(end.compareTo(reached) == 0).as(name).isEqualTo(closed);
            }
        }
    }

    private static List<BigDecimal> numbersIn(Interval interval) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (BigDecimal around : new BigDecimal[] {interval.lower(), interval.upper(), BigDecimal.ZERO}) {
            if (around != null) {
                numbers.add(around);
                numbers.add(around.add(TINY));
                numbers.add(around.subtract(TINY));
            }
        }
        numbers.add(HUGE);
        numbers.add(HUGE.negate());
        numbers.removeIf(number -> !interval.contains(number));
        return numbers;
    }

    private static Interval interval(RandomGenerator random) {
        while (true) {
            BigDecimal lower = random.nextInt(8) == 0 ? null : BigDecimal.valueOf(random.nextInt(-6, 7), 1);
            BigDecimal upper = random.nextInt(8) == 0 ? null : BigDecimal.valueOf(random.nextInt(-6, 7), 1);
            boolean lowerClosed = random.nextBoolean();
            boolean upperClosed = random.nextBoolean();
            if (!End.isEmpty(lower, lowerClosed, upper, upperClosed)) {
                return new Interval(lower, lowerClosed, upper, upperClosed);
            }
        }
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
