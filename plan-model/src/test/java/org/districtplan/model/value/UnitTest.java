package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import org.districtplan.model.value.Unit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "亿元|亿|元|100000000|元|MONEY",
                "万元|万|元|10000|元|MONEY",
                "万亿元|万亿|元|1000000000000|元|MONEY",
                "百万美元|百万|美元|1000000|美元|MONEY",
                "千万元|千万|元|10000000|元|MONEY",
                "十亿元|十亿|元|1000000000|元|MONEY",
                "千亿元|千亿|元|100000000000|元|MONEY",
                "亿|亿|''|100000000|''|NONE",
                "万亿|万亿|''|1000000000000|''|NONE",
                "million|million|''|1000000|''|NONE",
                "千人|千|人|1000|人|COUNT",
                "百家|百|家|100|家|COUNT",
                "十个|十|个|10|个|COUNT",
                "家|''|家|1|家|COUNT",
                "断面|''|断面|1|断面|COUNT",
                "千瓦|''|千瓦|1|千瓦|MEASURE",
                "万千瓦|万|千瓦|10000|千瓦|MEASURE",
                "百万千瓦|百万|千瓦|1000000|千瓦|MEASURE",
                "亿千瓦时|亿|千瓦时|100000000|千瓦时|MEASURE",
                "千瓦时|''|千瓦时|1|千瓦时|MEASURE",
                "兆瓦|''|兆瓦|1000|千瓦|MEASURE",
                "千米|''|千米|1000|米|MEASURE",
                "公里|''|公里|1000|米|MEASURE",
                "千克|''|千克|0.001|吨|MEASURE",
                "万吨|万|吨|10000|吨|MEASURE",
                "千卡|''|千卡|1|千卡|MEASURE",
                "百帕|''|百帕|100|帕|MEASURE",
                "百分点|''|百分点|1|个百分点|POINTS",
                "个百分点|''|个百分点|1|个百分点|POINTS",
                "个千分点|''|个千分点|0.1|个百分点|POINTS",
                "个基点|''|个基点|0.01|个百分点|POINTS",
                "percentage points|''|percentage points|1|个百分点|POINTS",
                "%|''|%|1|%|PERCENT",
                "‰|''|‰|0.1|%|PERCENT",
                "成|''|成|10|%|PERCENT",
                "per cent|''|per cent|1|%|PERCENT",
                "倍|''|倍|1|倍|MULTIPLE",
                "平方公里|''|平方公里|1000000|平方米|MEASURE",
                "万平方米|万|平方米|10000|平方米|MEASURE",
                "万公顷|万|公顷|100000000|平方米|MEASURE",
                "亩|''|亩|666.6666666666666666666666666666667|平方米|MEASURE",
                "千亩|千|亩|666666.6666666666666666666666666667|平方米|MEASURE",
                "公斤/亩|''|公斤|0.0000015|吨/平方米|MEASURE",
                "万元/亩|万|元|15|元/平方米|MEASURE",
                "亩/人|''|亩|666.6666666666666666666666666666667|平方米/人|MEASURE",
                "斤|''|斤|0.0005|吨|MEASURE",
                "吨标准煤|''|吨标准煤|1|吨标准煤|MEASURE",
                "微克/立方米|''|微克|1|微克/立方米|MEASURE",
                "毫克/升|''|毫克|1000000|微克/立方米|MEASURE",
                "万人次/日|万|人次|10000|人次/日|MEASURE",
                "元/平方米|''|元|1|元/平方米|MEASURE",
                "亿元/平方公里|亿|元|100|元/平方米|MEASURE",
                "例/十万人|''|例|0.00001|例/人|MEASURE",
                "吨标准煤/万元|''|吨标准煤|0.0001|吨标准煤/元|MEASURE",
                "million people|million|people|1000000|people|COUNT",
                "hundred thousand people|hundred thousand|people|100000|people|COUNT",
                "billion USD|billion|USD|1000000000|美元|MONEY",
                "people per day|''|people|1|people/day|MEASURE",
                "million/km2|million|''|1|''|REFUSED",
                "thousand-year trees|''|thousand-year trees|1|thousand-year trees|COUNT",
                "km2|''|km2|1000000|平方米|MEASURE",
                "km²|''|km²|1000000|平方米|MEASURE",
                "km² of forest|''|km² of forest|1|km² of forest|COUNT",
                "tCO2|''|tCO2|1|吨二氧化碳|MEASURE",
                "MW|''|MW|1000|千瓦|MEASURE",
                "千瓦·时|''|千瓦·时|1|千瓦时|MEASURE"
            })
    void a_unit_is_taken_apart(String text, String prefix, String noun, String scale, String base, String kind) {
        if (kind.equals("REFUSED")) {
            assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Unit.parse(text));
            return;
        }
        Unit unit = Unit.parse(text);

        assertThat(unit).hasToString(text);
        assertThat(unit.text()).isEqualTo(text);
        assertThat(unit.prefix()).isEqualTo(prefix);
        assertThat(unit.noun()).isEqualTo(noun);
        assertThat(unit.scale().toString()).isEqualTo(scale);
        assertThat(unit.base()).hasToString(base);
        assertThat(unit.kind()).isEqualTo(Kind.valueOf(kind));
        assertThat(unit.isScaled()).isEqualTo(!prefix.isEmpty());
        assertThat(unit.isContinuous()).isEqualTo(!List.of("COUNT", "NONE").contains(kind));
    }

    @Test
    void no_text_is_no_unit() {
        assertThat(Unit.parse("")).isSameAs(Unit.NONE).hasToString("");
        assertThat(Unit.NONE.kind()).isEqualTo(Kind.NONE);
        assertThat(Unit.NONE.scale()).isEqualByComparingTo("1");
        assertThat(Unit.NONE.base()).isEqualTo(Unit.NONE);
        assertThat(Unit.parse("亿").base()).isEqualTo(Unit.NONE);
        assertThat(Unit.NONE.isContinuous()).isFalse();
    }

    @Test
    void the_denominator_is_kept_as_written() {
        assertThat(Unit.parse("例/十万人").denominator()).hasValue("十万人");
        assertThat(Unit.parse("people per km2").denominator()).hasValue("km2");
        assertThat(Unit.parse("亿元").denominator()).isEmpty();
        assertThat(Unit.parse("per cent").denominator()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, 元, true",
        "公里, km, true",
        "千米, 毫米, true",
        "%, percent, true",
        "%, 个百分点, false",
        "百分点, percentage points, true",
        "平方公里, 公顷, true",
        "亩, 公顷, true",
        "万亩, 平方公里, true",
        "亩, 平方米, true",
        "亩, 立方米, false",
        "斤, 公斤, true",
        "吨, 千克, true",
        "千瓦, GW, true",
        "千瓦, 千瓦时, false",
        "元, 美元, false",
        "家, 户, false",
        "人, 万人, true",
        "人, 人/日, false",
        "人/日, 人, false",
        "微克/立方米, mg/m3, true",
        "元/平方米, 亿元/平方公里, true",
        "元/平方米, 元/亩, true",
        "亿, 万, true",
        "亿, 家, false"
    })
    void units_fit_when_their_bases_agree(String one, String other, boolean expected) {
        assertThat(Unit.parse(one).fits(Unit.parse(other))).isEqualTo(expected);
        assertThat(Unit.parse(other).fits(Unit.parse(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, 万美元, 元, 美元, true",
        "亿元, 万元, 元, 元, false",
        "元/人, USD/人, 元, 美元, true",
        "万元/亩, 亿美元/平方公里, 元, 美元, true",
        "吨标准煤/万元, 千克标准煤/美元, 元, 美元, true",
        "吨标准煤/万元, 美元/吨标准煤, 元, 美元, false",
        "亿元, 美元/人, 元, 美元, false",
        "元/人, 美元/户, 元, 美元, false",
        "元, 家, 元, , false",
        "元/美元, 欧元/英镑, , , false",
        "吨/人, 吨/户, , , false"
    })
    void units_may_differ_only_in_their_currency(
            String one, String other, String currency, String otherCurrency, boolean expected) {
        Unit unit = Unit.parse(one);
        Unit second = Unit.parse(other);

        assertThat(unit.currency().map(Unit::text).orElse(null)).isEqualTo(currency);
        assertThat(second.currency().map(Unit::text).orElse(null)).isEqualTo(otherCurrency);
        assertThat(unit.differsOnlyInCurrency(second)).isEqualTo(expected);
        assertThat(second.differsOnlyInCurrency(unit)).isEqualTo(expected);
    }

    @Test
    void amounts_of_the_base_turn_back_into_numbers_of_the_unit() {
        Interval amounts = Interval.parse("[13450000000, 13550000000)");

        assertThat(Unit.parse("亿元").fromBase(amounts)).hasToString("[134.5, 135.5)");
        assertThat(Unit.parse("毫米").fromBase(Interval.parse("[0.001, 1]"))).hasToString("[1, 1000]");
    }

    @ParameterizedTest
    @CsvSource({
        "15亩, 1公顷",
        "15.0亩, 1.0公顷",
        "1500亩, 1平方公里",
        "1.5亩, 1000平方米",
        "15万亩, 1万公顷",
        "150万亩, 1000平方公里",
        "100公顷, 1平方公里",
        "10000平方米, 1公顷",
        "1000公斤/亩, 15吨/公顷",
        "3元/亩, 45元/公顷",
        "-15亩, -1公顷",
        "2斤, 1公斤",
        "1000斤/亩, 7.5吨/公顷"
    })
    void one_amount_in_two_units_is_one_number(String one, String other) {
        Quantity stated = Quantity.parse(one);
        Quantity converted = Quantity.parse(other);

        assertThat(stated.amount().orElseThrow())
                .isEqualByComparingTo(converted.amount().orElseThrow());
        assertThat(stated.unit().fromBase(Interval.point(converted.amount().orElseThrow())))
                .hasToString("[%1$s, %1$s]".formatted(plain(stated)));
        assertThat(converted.unit().fromBase(Interval.point(stated.amount().orElseThrow())))
                .hasToString("[%1$s, %1$s]".formatted(plain(converted)));
    }

    private static String plain(Quantity quantity) {
        return new BigDecimal(quantity.number()).stripTrailingZeros().toPlainString();
    }

    @Test
    void a_number_of_mu_comes_back_as_it_was_though_its_square_metres_do_not_end() {
        for (String stated : List.of("10亩", "1820.37亩", "超10亩", "10亩以内", "-7亩", "1.10万亩", "0亩")) {
            Quantity quantity = Quantity.parse(stated);
            Quantity plain = Quantity.parse(stated.replace("万", "").replace("亩", "元"));

            assertThat(quantity.unit().fromBase(quantity.interval())).as(stated).isEqualTo(plain.interval());
        }
    }

    @Test
    void bounds_in_mu_are_compared_as_exactly_as_any_others() {
        assertThat(interval("超10亩").overlaps(interval("10亩以内"))).isFalse();
        assertThat(interval("10亩以上").contains(interval("10亩以上"))).isTrue();
        assertThat(interval("10亩以上").contains(Quantity.parse("10亩").amount().orElseThrow()))
                .isTrue();
        assertThat(interval("1公顷以上").overlaps(interval("不足15亩"))).isFalse();
        assertThat(interval("1公顷以上").contains(interval("15亩以上"))).isTrue();
        assertThat(interval("10.001亩以上").contains(interval("10亩以上"))).isFalse();
    }

    private static Interval interval(String quantity) {
        return Quantity.parse(quantity).interval();
    }

    @Test
    void every_listed_unit_is_its_own_base_or_has_one() {
        for (String name :
                List.of("m2", "亩", "斤", "kg", "MtCO2", "吉瓦", "EFLOPS", "公斤标准煤", "kPa", "TB", "pp", "bp", "港币")) {
            Unit base = Unit.parse(name).base();

            assertThat(base.base()).as(name).isSameAs(base);
            assertThat(base.scale()).as(name).isEqualByComparingTo("1");
            assertThat(base.fits(Unit.parse(name))).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "5A级景区|0",
                "个5A级|1",
                "m22|1",
                "m4|1",
                "元/|2",
                "/日|0",
                "亿/日|1",
                "元/米/秒|3",
                "亿万元|1",
                "十百家|1",
                "hundred thousand million|17",
                "hundred hundred people|8",
                "个(次)|1",
                "-|0",
                "家-|1",
                "万·家|1",
                "余家|0",
                "万约家|1",
                "家以上企业|1",
                "家/不少于日|2",
                "万 元|1",
                "km ok |5",
                "%的增长|1",
                "元%|1",
                "，|0",
                "個。|1",
                "ｋｍ|0"
            })
    void what_is_no_unit_is_refused_with_its_place(String text, int index) {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Unit.parse(text))
                .satisfies(e -> assertThat(e.index()).as(e.getMessage()).isEqualTo(index));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acres", "zones", "A-level schools", "Zhuang villages"})
    void a_blank_stands_between_a_number_and_any_latin_letter(String unit) {
        assertThat(Quantity.parse("5 " + unit).unit()).hasToString(unit);
    }

    @Test
    void a_sentence_is_no_unit() {
        String longest = "长".repeat(40);

        assertThat(Unit.parse(longest).noun()).isEqualTo(longest);
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Unit.parse(longest + "长"))
                .withMessageContaining("41")
                .satisfies(e -> assertThat(e.index()).isEqualTo(40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"个\u0000", "个\u200B", "\uFEFF个", "个\uD800", "个\n", "个\u00A0", "个\u3000", "\uE000"})
    void invisible_signs_are_refused(String text) {
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Unit.parse(text));
    }

    @Test
    void a_rare_character_outside_the_basic_plane_is_a_letter_like_any_other() {
        String rare = new String(Character.toChars(0x20BB7));

        assertThat(Unit.parse("万" + rare).noun()).isEqualTo(rare);
    }

    @Test
    void units_are_equal_by_text() {
        assertThat(Unit.parse("公里")).isEqualTo(Unit.parse("公里")).hasSameHashCodeAs(Unit.parse("公里"));
        assertThat(Unit.parse("公里")).isNotEqualTo(Unit.parse("km")).isNotEqualTo("公里");
        assertThat(Unit.parse("公里").equals(null)).isFalse();
        assertThatNullPointerException().isThrownBy(() -> Unit.parse(null));
    }
}
