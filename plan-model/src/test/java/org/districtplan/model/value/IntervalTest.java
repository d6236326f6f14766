package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Interval i(String text) {
        return Interval.parse(text);
    }

    @Test
    void factories_set_the_ends_and_whether_they_belong() {
        assertThat(Interval.closed(n("1"), n("2"))).isEqualTo(i("[1, 2]"));
        assertThat(Interval.open(n("1"), n("2"))).isEqualTo(i("(1, 2)"));
        assertThat(Interval.point(n("1"))).isEqualTo(i("[1, 1]"));
        assertThat(Interval.atLeast(n("1"))).isEqualTo(i("[1, ∞)"));
        assertThat(Interval.moreThan(n("1"))).isEqualTo(i("(1, ∞)"));
        assertThat(Interval.atMost(n("1"))).isEqualTo(i("(-∞, 1]"));
        assertThat(Interval.lessThan(n("1"))).isEqualTo(i("(-∞, 1)"));
        assertThat(Interval.all()).isEqualTo(i("(-∞, ∞)"));
        assertThat(new Interval(n("1"), true, n("2"), false)).isEqualTo(i("[1, 2)"));
    }

    @Test
    void factories_refuse_null() {
        assertThatNullPointerException().isThrownBy(() -> Interval.closed(null, n("1")));
        assertThatNullPointerException().isThrownBy(() -> Interval.closed(n("1"), null));
        assertThatNullPointerException().isThrownBy(() -> Interval.open(null, n("1")));
        assertThatNullPointerException().isThrownBy(() -> Interval.open(n("1"), null));
        assertThatNullPointerException().isThrownBy(() -> Interval.point(null));
        assertThatNullPointerException().isThrownBy(() -> Interval.atLeast(null));
        assertThatNullPointerException().isThrownBy(() -> Interval.moreThan(null));
        assertThatNullPointerException().isThrownBy(() -> Interval.atMost(null));
        assertThatNullPointerException().isThrownBy(() -> Interval.lessThan(null));
        assertThatNullPointerException().isThrownBy(() -> Interval.parse(null));
    }

    @Test
    void an_empty_interval_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.closed(n("2"), n("1")))
                .withMessageContaining("[2, 1]");
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.open(n("1"), n("1.0")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(n("1"), true, n("1"), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(n("1"), false, n("1"), true));
    }

    @Test
    void equality_ignores_trailing_zeros_and_the_closedness_of_infinity() {
        assertThat(Interval.closed(n("1.50"), n("200"))).isEqualTo(Interval.closed(n("1.5"), n("2E+2")));
        assertThat(Interval.closed(n("1.50"), n("200"))).hasSameHashCodeAs(Interval.closed(n("1.5"), n("2E+2")));
        assertThat(new Interval(null, true, n("1"), true)).isEqualTo(Interval.atMost(n("1")));
        assertThat(new Interval(n("1"), true, null, true)).isEqualTo(Interval.atLeast(n("1")));
        assertThat(i("[1, 2]")).isNotEqualTo(i("[1, 2)")).isNotEqualTo(i("(1, 2]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1.5, 2)", "(-∞, 3]", "(-∞, ∞)", "[0, 0]", "(-0.001, 1000000000000)", "[-2.5, -2]"})
    void text_form_and_parse_are_inverse(String text) {
        assertThat(Interval.parse(text)).hasToString(text);
    }

    @Test
    void very_large_scales_are_written_with_an_exponent_and_read_again() {
        Interval huge = Interval.closed(n("1E-2000"), n("1E+2000"));

        assertThat(huge).hasToString("[1E-2000, 1E+2000]");
        assertThat(Interval.parse(huge.toString())).isEqualTo(huge);
        assertThat(Interval.point(n("1E+30")).toString()).doesNotContain("E");
    }

    @Test
    void up_to_a_thousand_zeros_are_written_out() {
        assertThat(Interval.atLeast(n("1E+1000"))).hasToString("[1" + "0".repeat(1000) + ", ∞)");
        assertThat(Interval.atLeast(n("1E+1001"))).hasToString("[1E+1001, ∞)");
        assertThat(Interval.atLeast(n("1E-1000"))).hasToString("[0." + "0".repeat(999) + "1, ∞)");
        assertThat(Interval.atLeast(n("1E-1001"))).hasToString("[1E-1001, ∞)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "1, 2]|0",
                "[1, 2|5",
                "[1 2]|5",
                "[|1",
                "[]|2",
                "[, 2]|1",
                "[1, ]|4",
                "[1,2]|5",
                "[-∞, 2]|1",
                "[1, ∞]|4",
                "(∞, 2]|1",
                "(1, -∞)|4",
                "[+1, 2]|1",
                "[１, 2]|1",
                "[x, 2]|1",
                "[1, 2.2.2]|4",
                "[2, 1]|4",
                "(1, 1]|4",
                "[ 1, 2]|1"
            })
    void other_text_is_refused_with_its_place(String text, int index) {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Interval.parse(text))
                .satisfies(e -> assertThat(e.index()).isEqualTo(index));
    }

    @Test
    void a_number_without_end_is_refused() {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Interval.parse("[0, " + "9".repeat(201) + "]"));
        assertThat(Interval.parse("[0, " + "9".repeat(200) + "]").lower()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2]|1|true",
                "[1, 2]|2|true",
                "[1, 2]|0.999|false",
                "[1, 2]|2.001|false",
                "(1, 2)|1|false",
                "(1, 2)|2.0|false",
                "(1, 2)|1.001|true",
                "[1, ∞)|1000000|true",
                "(-∞, 1)|1|false",
                "(-∞, ∞)|0|true"
            })
    void contains_looks_at_open_and_closed_ends(String interval, String number, boolean expected) {
        assertThat(i(interval).contains(n(number))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2]|[1, 2]|true",
                "[1, 2]|(1, 2)|true",
                "(1, 2)|[1, 2)|false",
                "(1, 2)|(1, 2]|false",
                "(1, 2)|(1, 2)|true",
                "[1, 2]|[0, 2]|false",
                "[1, 2]|[1, 3]|false",
                "[1, 2]|[1, ∞)|false",
                "[1, 2]|(-∞, 2]|false",
                "(-∞, ∞)|(-∞, ∞)|true"
            })
    void an_interval_contains_another(String outer, String inner, boolean expected) {
        assertThat(i(outer).contains(i(inner))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[1, 3]|[2, 4]|[2, 3]|[1, 4]|0",
                "[1, 3)|[3, 4]|-|[1, 4]|0",
                "[1, 3]|(3, 4]|-|[1, 4]|0",
                "[1, 3]|[3, 4]|[3, 3]|[1, 4]|0",
                "(1, 2)|[1, 2]|(1, 2)|[1, 2]|0",
                "(1, 2]|[1, 2)|(1, 2)|[1, 2]|0",
                "[1, 2]|[4.5, 5]|-|[1, 5]|2.5",
                "(-∞, 2)|(4, ∞)|-|(-∞, ∞)|2",
                "(-∞, 2)|(-∞, ∞)|(-∞, 2)|(-∞, ∞)|0",
                "[1, ∞)|(-∞, 1]|[1, 1]|(-∞, ∞)|0",
                "[0, 10]|[2, 3]|[2, 3]|[0, 10]|0"
            })
    void common_part_hull_and_gap(String one, String other, String common, String hull, String gap) {
        assertThat(i(one).intersect(i(other)).map(Interval::toString).orElse(null))
                .isEqualTo(common);
        assertThat(i(other).intersect(i(one)).map(Interval::toString).orElse(null))
                .isEqualTo(common);
        assertThat(i(one).overlaps(i(other))).isEqualTo(common != null);
        assertThat(i(one).hull(i(other))).hasToString(hull).isEqualTo(i(other).hull(i(one)));
        assertThat(i(one).gapTo(i(other))).isEqualByComparingTo(gap);
        assertThat(i(other).gapTo(i(one))).isEqualByComparingTo(gap);
    }

    @Test
    void width_and_point() {
        assertThat(i("[1, 3.5)").width()).hasValue(n("2.5"));
        assertThat(i("[1, ∞)").width()).isEmpty();
        assertThat(i("(-∞, 1]").width()).isEmpty();
        assertThat(i("[1, 1]").isPoint()).isTrue();
        assertThat(i("[1, 2]").isPoint()).isFalse();
        assertThat(i("[1, ∞)").isPoint()).isFalse();
        assertThat(i("(-∞, 1]").isPoint()).isFalse();
    }
}
