package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.model.diagnostic.Text;
import org.junit.jupiter.api.Test;

class QuantityPropertyTest {

    private static final String[] SCALES = {"", "", "", "百", "千", "万", "亿", "百万", "千万", "万亿"};
    private static final String[] CHINESE_NOUNS = {
        "元", "家", "个", "人", "人次", "平方米", "个百分点", "%", "千瓦时", "公里", "元/平方米", "人次/日", "微克/立方米", "吨标准煤/万元", "断面", "倍", ""
    };
    private static final String[] LATIN_UNITS = {
        "km", "million people", "people", "hundred thousand USD", "MW", "kg/euro", "percentage points", "people per km2"
    };
    private static final String[] PIECES = {
        "0",
        "1",
        "2",
        "5",
        "10",
        "05",
        "300",
        "-",
        "+",
        ".",
        "/",
        ",",
        "，",
        " ",
        "  ",
        "%",
        "％",
        "亿",
        "万",
        "千",
        "百",
        "十",
        "元",
        "个",
        "家",
        "年",
        "多",
        "余",
        "强",
        "弱",
        "约",
        "近",
        "超",
        "数",
        "几",
        "不",
        "以上",
        "以内",
        "左右",
        "三",
        "两",
        "分之",
        "点",
        "百分之",
        "下降",
        "增长",
        "about ",
        "over ",
        " or more",
        "-odd",
        "km",
        "m2",
        "people",
        "million ",
        "\u200B",
        "１",
        "～",
        "至",
        "$",
        "e",
        "\uD842",
        "\uDFB7",
        "千瓦",
        "百分点",
        "per ",
        "at least "
    };

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20);

    @Test
    void what_is_made_from_parts_is_read_back_as_the_same_parts() {
        for (int k = 0; k < 20_000; k++) {
            Qualifier qualifier = pick(Qualifier.values());
            Unit unit = Unit.parse(random.nextInt(4) == 0 ? pick(LATIN_UNITS) : chineseUnit());
            String number = qualifier == Qualifier.SEVERAL ? "" : number(qualifier != Qualifier.AND_SOME);

            Quantity made = Quantity.of(number, unit, qualifier);
            Quantity read = Quantity.parse(made.toString());

            assertThat(read).isEqualTo(made).hasToString(made.toString());
            assertThat(read.number()).isEqualTo(number);
            assertThat(read.unit()).isEqualTo(unit);
            assertThat(read.qualifier()).isEqualTo(qualifier);
            assertThat(read.interval()).isEqualTo(made.interval());
        }
    }

    @Test
    void any_text_is_read_as_it_is_or_refused_at_a_place_within_it() {
        int read = 0;
        for (int k = 0; k < 200_000; k++) {
            String text = pieces();
            InvalidTextException refusal = catchThrowableOfType(InvalidTextException.class, () -> Quantity.parse(text));
            if (refusal != null) {
                assertThat(refusal.index())
                        .as("%s: %s", text, refusal.getMessage())
                        .isBetween(0, text.length());
                assertThat(refusal.getMessage()).doesNotContain("{");
                continue;
            }
            read++;
            Quantity quantity = Quantity.parse(text);
            assertThat(quantity).hasToString(text);
            checkIntervals(quantity);
        }
        assertThat(read).isGreaterThan(5_000);
    }

    /** A suggestion may leave another fault, but following suggestions comes to an end. */
    @Test
    void following_the_proposed_suggestions_comes_to_an_end() {
        for (int k = 0; k < 100_000; k++) {
            String start = pieces();
            String text = start;
            for (int steps = 0; steps <= 12; steps++) {
                assertThat(steps).as("suggestions of %s, now %s", start, text).isLessThan(12);
                String current = text;
                InvalidTextException refusal =
                        catchThrowableOfType(InvalidTextException.class, () -> Quantity.parse(current));
                Text suggestion =
                        refusal == null ? null : refusal.problem().attributes().get("suggestion");
                if (suggestion == null) {
                    break;
                }
                assertThat(suggestion.zh()).as(refusal.getMessage()).isNotEqualTo(text);
                text = suggestion.zh();
            }
        }
    }

    private static void checkIntervals(Quantity quantity) {
        Interval standard = quantity.interval();
        Interval truncated = quantity.interval(IntervalPolicy.truncating());
        assertThat(standard.overlaps(truncated)).as("%s", quantity).isTrue();
        if (quantity.qualifier() == Qualifier.PLAIN && !quantity.isFraction()) {
            BigDecimal amount = quantity.amount().orElseThrow();
            assertThat(standard.contains(amount)).as("%s", quantity).isTrue();
            assertThat(truncated.contains(amount)).as("%s", quantity).isTrue();
            assertThat(standard.isPoint()).as("%s", quantity).isEqualTo(quantity.isExactCount());
        }
    }

    private String chineseUnit() {
        String scale = pick(SCALES);
        String noun = pick(CHINESE_NOUNS);
        return noun.equals("%") ? noun : scale + noun;
    }

    private String number(boolean fractions) {
        String sign = random.nextInt(4) == 0 ? "-" : "";
        String whole = String.valueOf(random.nextLong(random.nextInt(3) == 0 ? 10 : 100_000_000));
        return switch (random.nextInt(4)) {
            case 0 -> sign + whole + "." + digits();
            case 1 -> sign + whole + (fractions ? "/" + random.nextInt(1, 100) : "");
            default -> sign + whole;
        };
    }

    private String digits() {
        StringBuilder digits = new StringBuilder();
        for (int k = random.nextInt(1, 5); k > 0; k--) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
