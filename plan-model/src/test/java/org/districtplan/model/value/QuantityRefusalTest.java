package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRefusalTest {

    private static InvalidTextException refusal(String text) {
        InvalidTextException refusal = catchThrowableOfType(InvalidTextException.class, () -> Quantity.parse(text));
        assertThat(refusal).as("refusal of %s", text).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "10,156人|2|10156人",
                "1，234，567元|1|1234567元",
                "１２家|0|12家",
                "１，０００|0|1000",
                "5％|1|5%",
                "3 个|1|3个",
                "5 %|1|5%",
                " 5%|0|5%",
                "5% |2|5%",
                "about  5%|5|about 5%",
                "300  km|3|300 km",
                "3\u3000家|1|3家",
                "三家|0|3家",
                "两家|0|2家",
                "十家|0|10家",
                "十二家|0|12家",
                "二十家|0|20家",
                "一百零五家|0|105家",
                "一千二百万元|0|1200万元",
                "一千零十家|0|1010家",
                "二〇二五|0|2025",
                "零起|0|0起",
                "一二三四五六七八九零一二三四五六|0|1234567890123456",
                "三分之一|0|1/3",
                "一百二十三分之一百二十二|0|122/123",
                "百分之五|0|5%",
                "百分之五点五|0|5.5%",
                "二十一点五|0|21.5",
                "三点零五亿|0|3.05亿",
                "三点建议|0|3点建议",
                "近千家|1|近1000家",
                "千人|0|1000人",
                "下降12.2%|0|-12.2%",
                "减少3家|0|-3家",
                "下降约5%|0|约-5%",
                "下降30%以上|0|-30%以上",
                "增长5%|0|5%",
                "达到600家|0|600家",
                "约增长5%|1|约5%",
                "+5%|0|5%",
                "约+5%|1|约5%",
                "−5%|0|-5%",
                "–5%|0|-5%",
                "010家|0|10家",
                "-010家|1|-10家",
                "00|0|0",
                "00.5|0|0.5",
                "1.|1|1",
                "5.%|1|5%",
                ".5|0|0.5",
                "-.5|1|-0.5",
                "$45 million|0|45 million USD",
                "€5|0|5 EUR",
                "¥5万|0|5万元"
            })
    void what_is_nearly_a_quantity_is_refused_with_its_place_and_its_suggestion(
            String text, int index, String suggestion) {
        InvalidTextException refusal = refusal(text);

        assertThat(refusal.index()).as(refusal.getMessage()).isEqualTo(index);
        assertThat(refusal.problem().attributes().get("suggestion"))
                .as(refusal.getMessage())
                .hasToString(suggestion);
        assertThat(refusal.getMessage()).contains(suggestion);
        assertThat(refusal.problem().in(Language.CHINESE)).contains(suggestion);
        assertThat(Quantity.parse(suggestion)).hasToString(suggestion);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2-3家|1", "2—3家|1", "2–3家|1", "2~3家|1", "2～3家|1", "2至3家|1", "2到3家|1", "2家-3家|2", "5%-6%|2", "5%～6%|2"
            })
    void a_range_is_refused_and_sent_to_the_criterion(String text, int index) {
        InvalidTextException refusal = refusal(text);

        assertThat(refusal.index()).isEqualTo(index);
        assertThat(refusal).hasMessageContaining("between");
        assertThat(refusal.problem().in(Language.CHINESE)).contains("between");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "约300余家|4",
                "近3个百分点左右|6",
                "超300余家|4",
                "不少于10家以内|6",
                "至少10家以下|5",
                "约1/6强|4",
                "近百余家|2",
                "数千家左右|3",
                "几十余个|2",
                "about 5% or more|9"
            })
    void two_qualifiers_that_differ_are_refused(String text, int index) {
        InvalidTextException refusal = refusal(text);

        assertThat(refusal.index()).isEqualTo(index);
        assertThat(refusal).hasMessageContaining("two different qualifiers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "''|0|empty",
                "家|0|no number",
                "约|1|no number",
                "-|1|no number",
                "--5|0|no number",
                "约下降|1|no number",
                "全市首个|0|no number",
                "about5%|0|no number",
                "about|0|no number",
                "零五家|0|no number",
                "上百家|0|no number",
                "1e5|1|without exponent",
                "1E5|1|without exponent",
                "1.2.3|3|one number",
                "1/2/3|3|one number",
                "1..2|1|point",
                "1/0|2|zero",
                "1/03|2|zero",
                "1/3多|0|超1/3",
                "5/日|1|a unit is missing before",
                "3元/|3|both sides",
                "5%的增长|2|only a word like",
                "3个5A级景区|2|digit",
                "4.2万余5个|5|digit",
                "5亿万元|2|cannot follow",
                "3家（约）|2|full-width",
                "18家以上企业|3|contains the qualifier '以上'",
                "5%左右上下|2|only a word like",
                "300余余|4|contains the qualifier '余'",
                "300余余家|4|contains the qualifier '余'",
                "300约家|3|contains the qualifier '约'",
                "1-|1|cannot contain '-'",
                "3家。|2|cannot contain '。'",
                "3,家|1|is not allowed after",
                "3家,4家|2|cannot contain ','"
            })
    void what_is_no_quantity_is_refused_with_its_place(String text, int index, String message) {
        InvalidTextException refusal = refusal(text);

        assertThat(refusal.index()).as(refusal.getMessage()).isEqualTo(index);
        assertThat(refusal).hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\u200B%", "5\t%", "\uFEFF5%", "5%\n", "5\u0000", "5\uD800", "\uDC005", "5\u007F"})
    void control_and_invisible_signs_are_refused_by_their_code(String text) {
        assertThat(refusal(text)).hasMessageContaining("U+");
    }

    @Test
    void an_invisible_sign_is_located_by_its_place_counted_from_one() {
        assertThat(refusal("5\u200B%")).hasMessageContaining("character 2 is invisible (U+200B)");
    }

    @Test
    void the_exception_carries_the_problem_in_both_languages_and_no_stack_trace() {
        Message problem = Message.of("坏", "bad");
        InvalidTextException exception = new InvalidTextException(problem, 3);
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));

        assertThat(exception.problem()).isEqualTo(problem);
        assertThat(exception.index()).isEqualTo(3);
        assertThat(exception).hasMessage("bad");
        assertThat(exception.getStackTrace()).isEmpty();
        assertThat(exception.fillInStackTrace()).isSameAs(exception);
        assertThat(trace.toString()).doesNotContain("\tat ");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new InvalidTextException(problem, -1))
                .withMessageContaining("-1");
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new InvalidTextException(null, 0));
    }
}
