package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final List<Character> CHARACTER_LIST =
            CHARACTERS.chars().mapToObj(c -> (char) c).toList();

    /** The worked example of GB 32100-2015. */
    private static final String VALID = "91350100M000100Y43";

    @Test
    void the_example_of_the_standard_is_read_and_written_back() {
        CreditCode code = CreditCode.parse(VALID);

        assertThat(code).hasToString(VALID).isEqualTo(new CreditCode(VALID));
        assertThat(code.division()).contains(DivisionCode.parse("350100"));
        assertThat(CreditCode.problemOf(VALID)).isEmpty();
    }

    @Test
    void every_corruption_of_one_character_is_seen() {
        for (int i = 0; i < VALID.length(); i++) {
            for (char c : CHARACTER_LIST) {
                String corrupted = VALID.substring(0, i) + c + VALID.substring(i + 1);
                assertThat(CreditCode.problemOf(corrupted).isEmpty())
                        .as(corrupted)
                        .isEqualTo(corrupted.equals(VALID));
            }
        }
    }

    @Test
    void every_swap_of_neighbours_is_seen() {
        for (int i = 0; i + 1 < VALID.length(); i++) {
            String swapped = VALID.substring(0, i) + VALID.charAt(i + 1) + VALID.charAt(i) + VALID.substring(i + 2);
            assertThat(CreditCode.problemOf(swapped).isEmpty()).as(swapped).isEqualTo(swapped.equals(VALID));
        }
    }

    @Test
    void exactly_one_check_character_fits_and_it_is_that_of_the_formula() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(32100);
        for (int n = 0; n < 1_000; n++) {
            StringBuilder body = new StringBuilder();
            BigInteger sum = BigInteger.ZERO;
            for (int i = 0; i < 17; i++) {
                int value = random.nextInt(i >= 2 && i < 8 ? 10 : 31);
                body.append(CHARACTERS.charAt(value));
                sum = sum.add(BigInteger.valueOf(3).pow(i).multiply(BigInteger.valueOf(value)));
            }
            char check =
                    CHARACTERS.charAt(sum.negate().mod(BigInteger.valueOf(31)).intValue());
            for (char c : CHARACTER_LIST) {
                assertThat(CreditCode.problemOf(body.toString() + c).isEmpty()).isEqualTo(c == check);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "91350100m000100y43, 8, 91350100M000100Y43",
        "'9135 0100 M000100Y43', 4, 91350100M000100Y43",
        "91350100M0OO100Y43, 10, 91350100M000100Y43",
        "9I350100M000100Y43, 1, 91350100M000100Y43",
        "９1350100M000100Y43, 0, 91350100M000100Y43",
    })
    void a_near_miss_is_refused_with_its_suggestion(String text, int index, String suggestion) {
        assertSuggested(CreditCode::parse, text, index, suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "91350100M000100Y4, 17",
        "91350100M000100Y433, 18",
        "913A0100M000100Y43, 3",
        "91350100M000100Y44, 17",
        "SY00243825X0202100140, 0"
    })
    void what_is_no_credit_code_is_refused_at_its_fault(String text, int index) {
        assertRefused(CreditCode::parse, text, index);
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new CreditCode(text));
    }

    @Test
    void a_wrong_check_character_gets_no_suggestion() {
        assertThat(CreditCode.problemOf("91350100M000100Y44").orElseThrow().attributes())
                .doesNotContainKey("suggestion");
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> CreditCode.parse(null));
        assertThatNullPointerException().isThrownBy(() -> CreditCode.problemOf(null));
    }
}
