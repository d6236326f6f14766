package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.model.value.DivisionCode.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "310000, PROVINCE, -",
                "310100, PREFECTURE, 310000",
                "310105, COUNTY, 310100",
                "310105013, TOWNSHIP, 310105",
                "310105013001, VILLAGE, 310105013",
                "429004, COUNTY, 429000",
                "429000, PREFECTURE, 420000",
                "441900003, TOWNSHIP, 441900",
                "710000, PROVINCE, -",
            })
    void a_code_has_its_level_and_the_code_above_it(String text, Level level, String parent) {
        DivisionCode code = DivisionCode.parse(text);

        assertThat(code).hasToString(text).isEqualTo(new DivisionCode(text));
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(DivisionCode::toString).orElse(null)).isEqualTo(parent);
        assertThat(DivisionCode.problemOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "310105, 310105, true",
        "310105, 310100, true",
        "310105, 310000, true",
        "310105013001, 310105, true",
        "310105, 310106, false",
        "310000, 310105, false",
        "310105, 320000, false",
        "441900003, 441900, true",
    })
    void a_division_lies_within_those_above_it(String one, String other, boolean within) {
        assertThat(DivisionCode.parse(one).isWithin(DivisionCode.parse(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({
        "310105000000, 9, 310105",
        "310105013000, 9, 310105013",
        "310105000, 6, 310105",
        "31, 2, 310000",
        "3101, 4, 310100",
        "'310 105', 3, 310105",
        "３10105, 0, 310105",
    })
    void a_near_miss_is_refused_with_its_suggestion(String text, int index, String suggestion) {
        assertSuggested(DivisionCode::parse, text, index, suggestion);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "190105, 0", "310005, 2", "31010, 5", "3101051, 6", "310105000001, 6", "长宁区, 0", "CN-SH, 0"})
    void what_is_no_division_code_is_refused_at_its_fault(String text, int index) {
        assertRefused(DivisionCode::parse, text, index);
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new DivisionCode(text));
    }

    @Test
    void the_way_up_ends_in_a_province_that_holds_all_of_it() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2260);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            int digits = new int[] {6, 6, 9, 12}[random.nextInt(4)];
            StringBuilder text = new StringBuilder("31");
            while (text.length() < digits) {
                text.append(random.nextInt(3) == 0 ? random.nextInt(10) : 0);
            }
            if (DivisionCode.problemOf(text.toString()).isPresent()) {
                continue;
            }
            read++;
            DivisionCode code = DivisionCode.parse(text.toString());
            DivisionCode above = code;
            while (above.parent().isPresent()) {
                DivisionCode next = above.parent().orElseThrow();
                assertThat(next.level()).isLessThan(above.level());
                assertThat(code.isWithin(next)).isTrue();
                assertThat(next.isWithin(code)).isFalse();
                above = next;
            }
            assertThat(above).hasToString("310000");
        }
        assertThat(read).isGreaterThan(1_000);
    }
}
