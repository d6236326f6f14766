package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RootsTest {

    private static final RandomGenerator RANDOM =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_129);

    private static void assertBrackets(BigDecimal value, int n) {
        BigDecimal below = Roots.root(value, n, RoundingMode.FLOOR);
        BigDecimal above = Roots.root(value, n, RoundingMode.CEILING);

        assertThat(below.pow(n)).as("%s ^ 1/%d", value, n).isLessThanOrEqualTo(value);
        assertThat(above.pow(n)).as("%s ^ 1/%d", value, n).isGreaterThanOrEqualTo(value);
        assertThat(above.subtract(below)).isLessThanOrEqualTo(below.ulp());
    }

    @Test
    void the_root_lies_between_its_floor_and_its_ceiling() {
        for (int i = 0; i < 2000; i++) {
            BigDecimal value = BigDecimal.valueOf(RANDOM.nextLong(1, Long.MAX_VALUE), RANDOM.nextInt(-10, 30));
            assertBrackets(value, RANDOM.nextInt(2, 40));
        }
    }

    @Test
    void it_does_so_for_high_degrees_and_extreme_numbers() {
        for (String value : new String[] {"1", "2", "0.999999999999", "1e-300", "1e300", "123456789.987654321"}) {
            for (int n : new int[] {2, 3, 12, 59, 500, 1000}) {
                assertBrackets(new BigDecimal(value), n);
            }
        }
    }

    @Test
    void an_exact_root_is_exact() {
        for (int i = 0; i < 500; i++) {
            BigDecimal root = BigDecimal.valueOf(RANDOM.nextInt(1, 100_000), RANDOM.nextInt(0, 4));
            int n = RANDOM.nextInt(2, 8);
            assertThat(Roots.root(root.pow(n), n, RoundingMode.FLOOR)).isEqualByComparingTo(root);
            assertThat(Roots.root(root.pow(n), n, RoundingMode.CEILING)).isEqualByComparingTo(root);
        }
    }
}
