package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "100.00%|100.00|%|PLAIN|100.00|0.01",
                "100%|100|%|PLAIN|100|1",
                "4549项|4549|项|PLAIN|4549|1",
                "600家|600|家|PLAIN|600|1",
                "0起|0|起|PLAIN|0|1",
                "3|3|''|PLAIN|3|1",
                "0.43|0.43|''|PLAIN|0.43|0.01",
                "-12.2%|-12.2|%|PLAIN|-12.2|0.1",
                "-0.0%|-0.0|%|PLAIN|0.0|0.1",
                "2.98亿元|2.98|亿元|PLAIN|298000000|1000000",
                "135亿元|135|亿元|PLAIN|13500000000|100000000",
                "30万人次/日|30|万人次/日|PLAIN|300000|10000",
                "25微克/立方米|25|微克/立方米|PLAIN|25|1",
                "1.1倍|1.1|倍|PLAIN|1.1|0.1",
                "50千瓦|50|千瓦|PLAIN|50|1",
                "5平方公里|5|平方公里|PLAIN|5000000|1000000",
                "4.5 million people|4.5|million people|PLAIN|4500000|100000",
                "45 million USD|45|million USD|PLAIN|45000000|1000000",
                "300km|300|km|PLAIN|300000|1000",
                "超21亿元|21|亿元|OVER|2100000000|100000000",
                "超161亿|161|亿|OVER|16100000000|100000000",
                "超过5%|5|%|OVER|5|1",
                "逾5%|5|%|OVER|5|1",
                "突破100家|100|家|OVER|100|1",
                "over 300 km|300|km|OVER|300000|1000",
                "more than 3 firms|3|firms|OVER|3|1",
                "4.2万余个|4.2|万个|AND_SOME|42000|1000",
                "300余项|300|项|AND_SOME|300|1",
                "300多家|300|家|AND_SOME|300|1",
                "100多亿元|100|亿元|AND_SOME|10000000000|100000000",
                "3亿多元|3|亿元|AND_SOME|300000000|100000000",
                "3个多月|3|个月|AND_SOME|3|1",
                "2万个余点|2|万个点|AND_SOME|20000|10000",
                "300人次多|300|人次|AND_SOME|300|1",
                "3公里余|3|公里|AND_SOME|3000|1000",
                "2年多|2|年|AND_SOME|2|1",
                "3亿元多|3|亿元|AND_SOME|300000000|100000000",
                "3万多|3|万|AND_SOME|30000|10000",
                "300余|300|''|AND_SOME|300|1",
                "300-odd people|300|people|AND_SOME|300|1",
                "1/3|1/3|''|PLAIN|0.3333333333333333333333333333333333|-",
                "-1/4|-1/4|''|PLAIN|-0.25|-",
                "3/4万人|3/4|万人|PLAIN|7500|-",
                "1/6强|1/6|''|STRONG|0.1666666666666666666666666666666667|-",
                "1/6弱|1/6|''|WEAK|0.1666666666666666666666666666666667|-",
                "5%强|5|%|STRONG|5|1",
                "3亿弱|3|亿|WEAK|300000000|100000000",
                "5 million USD弱|5|million USD|WEAK|5000000|1000000",
                "数千家|''|千家|SEVERAL|-|-",
                "数十个|''|十个|SEVERAL|-|-",
                "几个|''|个|SEVERAL|-|-",
                "数亿元|''|亿元|SEVERAL|-|-",
                "several thousand firms|''|thousand firms|SEVERAL|-|-",
                "several firms|''|firms|SEVERAL|-|-",
                "十余家|''|十家|AND_SOME|-|-",
                "百余家|''|百家|AND_SOME|-|-",
                "千多人|''|千人|AND_SOME|-|-",
                "万余|''|万|AND_SOME|-|-",
                "近3个百分点|3|个百分点|NEARLY|3|1",
                "接近5%|5|%|NEARLY|5|1",
                "nearly 3 percentage points|3|percentage points|NEARLY|3|1",
                "170亿元左右|170|亿元|ABOUT|17000000000|100000000",
                "1个百分点左右|1|个百分点|ABOUT|1|1",
                "约5%|5|%|ABOUT|5|1",
                "大约5%|5|%|ABOUT|5|1",
                "约5%左右|5|%|ABOUT|5|1",
                "about 5%|5|%|ABOUT|5|1",
                "5 people or so|5|people|ABOUT|5|1",
                "-30%以上|-30|%|AT_LEAST|-30|1",
                "18家以上|18|家|AT_LEAST|18|1",
                "18以上|18|''|AT_LEAST|18|1",
                "不少于10家|10|家|AT_LEAST|10|1",
                "至少10家以上|10|家|AT_LEAST|10|1",
                "at least 12%|12|%|AT_LEAST|12|1",
                "300 or more|300|''|AT_LEAST|300|1",
                "5% or more|5|%|AT_LEAST|5|1",
                "5%以内|5|%|AT_MOST|5|1",
                "5%以下|5|%|AT_MOST|5|1",
                "不超过5%|5|%|AT_MOST|5|1",
                "up to 40 MW|40|MW|AT_MOST|40000|1000",
                "不足10家|10|家|UNDER|10|1",
                "低于5%|5|%|UNDER|5|1",
                "less than 5%|5|%|UNDER|5|1",
                "3家百强|3|家百强|PLAIN|3|1"
            })
    void a_written_quantity_is_taken_apart(
            String text, String number, String unit, Qualifier qualifier, String amount, String lastDigit) {
        Quantity quantity = Quantity.parse(text);

        assertThat(quantity).hasToString(text);
        assertThat(quantity.number()).isEqualTo(number);
        assertThat(quantity.unit()).isEqualTo(Unit.parse(unit));
        assertThat(quantity.qualifier()).isEqualTo(qualifier);
        assertThat(quantity.amount().map(BigDecimal::toString).orElse("-")).isEqualTo(amount);
        assertThat(quantity.lastDigit().map(BigDecimal::toString).orElse("-")).isEqualTo(lastDigit);
        assertThat(quantity.isVague()).isEqualTo(number.isEmpty());
        assertThat(quantity.isFraction()).isEqualTo(number.contains("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "4288项, true",
        "0起, true",
        "-3家, true",
        "3, true",
        "4.5项, false",
        "4288.0项, false",
        "4万项, false",
        "约4288项, false",
        "4288项以上, false",
        "300余项, false",
        "4288元, false",
        "5%, false",
        "4倍, false",
        "5万, false",
        "3/1个, false",
        "几个, false",
        "百余个, false",
        "30人/日, false"
    })
    void only_plain_whole_numbers_of_counted_things_are_exact(String text, boolean expected) {
        assertThat(Quantity.parse(text).isExactCount()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "5|%|PLAIN|5%",
                "5|%|ABOUT|5%左右",
                "5|%|NEARLY|近5%",
                "21|亿元|OVER|超21亿元",
                "18|家|AT_LEAST|18家以上",
                "18|家|AT_MOST|18家以内",
                "18|家|UNDER|不足18家",
                "4.2|万个|AND_SOME|4.2万余个",
                "300|家|AND_SOME|300余家",
                "1/6|''|STRONG|1/6强",
                "5|%|WEAK|5%弱",
                "5|家|STRONG|5强家",
                "''|千家|SEVERAL|数千家",
                "''|百家|AND_SOME|百余家",
                "300|km|PLAIN|300 km",
                "300|km|ABOUT|about 300 km",
                "300|km|OVER|over 300 km",
                "300|people|AND_SOME|300-odd people",
                "4.5|million people|AT_MOST|at most 4.5 million people",
                "''|thousand firms|SEVERAL|several thousand firms",
                "3|''|PLAIN|3"
            })
    void a_quantity_is_made_from_its_parts(String number, String unit, Qualifier qualifier, String expected) {
        Quantity quantity = Quantity.of(number, Unit.parse(unit), qualifier);

        assertThat(quantity).hasToString(expected).isEqualTo(Quantity.parse(expected));
        assertThat(quantity.number()).isEqualTo(number);
        assertThat(quantity.unit()).isEqualTo(Unit.parse(unit));
        assertThat(quantity.qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "约5|%|PLAIN",
                "5%|''|PLAIN",
                "5余|家|AND_SOME",
                "''|家|PLAIN",
                "5|家|SEVERAL",
                "3万|人|PLAIN",
                "x|家|PLAIN"
            })
    void parts_that_make_no_quantity_together_are_refused(String number, String unit, Qualifier qualifier) {
        Unit read = Unit.parse(unit);

        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Quantity.of(number, read, qualifier));
    }

    @Test
    void quantities_are_equal_by_text() {
        Quantity exact = Quantity.parse("100.00%");

        assertThat(exact).isEqualTo(Quantity.parse("100.00%")).hasSameHashCodeAs(Quantity.parse("100.00%"));
        assertThat(exact).isNotEqualTo(Quantity.parse("100%")).isNotEqualTo("100.00%");
        assertThat(exact.equals(null)).isFalse();
        assertThat(Quantity.of("100.00", Unit.parse("%"))).isEqualTo(exact);
    }

    @Test
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> Quantity.parse(null));
        assertThatNullPointerException().isThrownBy(() -> Quantity.of(null, Unit.NONE));
        assertThatNullPointerException().isThrownBy(() -> Quantity.of("1", null));
        assertThatNullPointerException().isThrownBy(() -> Quantity.of("1", Unit.NONE, null));
        assertThatNullPointerException().isThrownBy(() -> Quantity.parse("1").interval((IntervalPolicy) null));
    }

    @Test
    void sixty_digits_are_read_and_no_more() {
        String longest = "1".repeat(60);

        assertThat(Quantity.parse(longest + "元").amount()).hasValue(new BigDecimal(longest));
        assertThat(Quantity.parse("约" + longest + "元").amount()).hasValue(new BigDecimal(longest));
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Quantity.parse("约" + longest + "1元"))
                .withMessageContaining("60")
                .satisfies(e -> assertThat(e.index()).isEqualTo(1));
    }
}
