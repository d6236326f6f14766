package org.districtplan.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private record Sample(
            @WellFormedDocumentNumber String documentNumber,
            @ValidCreditCode String creditCode,
            @ValidDivisionCode String divisionCode,
            @ForwardPeriod Period period,
            @ProperTitle String title,
            @IdForm String id) {}

    private record Foreign(@NotBlank String title, @Past String day) {}

    @ParameterizedTest
    @ValueSource(strings = {"长发改〔2021〕47号", "第45号", "主席令第四十五号", "2021年第5号", "CP 123", "HC 45 [2021]", "2021-47", ""})
    void document_numbers_that_pass(String number) {
        assertThat(isValid(new WellFormedDocumentNumberValidator(), number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"长发改[2021]47号", "长发改（2021）47号", "长发改〔2021〕第47号", "长发改〔2021〕047号", "文号不详", "第045号", "2021年第0号"})
    void document_numbers_that_do_not_pass(String number) {
        assertThat(isValid(new WellFormedDocumentNumberValidator(), number)).isFalse();
    }

    @Test
    void credit_codes_are_judged_by_their_check_character() {
        assertThat(isValid(new ValidCreditCodeValidator(), "91350100M000100Y43"))
                .isTrue();
        assertThat(isValid(new ValidCreditCodeValidator(), "91350100M000100Y44"))
                .isFalse();
        assertThat(isValid(new ValidCreditCodeValidator(), "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310105",
                "310105013",
                "CN",
                "GB",
                "US",
                "US-CA",
                "AA",
                "QM",
                "QZ",
                "XA",
                "XA-01",
                "XZ",
                "ZZ",
                "GB-LND",
                "FR-75",
                "HK"
            })
    void division_codes_that_pass(String code) {
        assertThat(isValid(new ValidDivisionCodeValidator(), code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "31010", "190000", "AB", "QL", "YA", "ZQ", "XAA", "us", "US-", "US-CALI", "US-ca", "CN-SH", "长宁区",
                "USA"
            })
    void division_codes_that_do_not_pass(String code) {
        assertThat(isValid(new ValidDivisionCodeValidator(), code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2021/2025", "../2022-09", "unstated", "2022-09-30/2022-09-30"})
    void periods_that_run_forward_pass(String period) {
        assertThat(isValid(new ForwardPeriodValidator(), Period.parse(period))).isTrue();
    }

    @Test
    void periods_that_run_backward_do_not_pass() {
        assertThat(isValid(new ForwardPeriodValidator(), Period.parse("2025/2021")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"长宁区现代服务业发展“十四五”规划", "Plan for 2025 {draft}", "甲"})
    void titles_that_pass(String title) {
        assertThat(isValid(new ProperTitleValidator(), title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", " 计划", "计划\u3000", "计\n划", "计\u2028划", "计\u0000划"})
    void titles_that_do_not_pass(String title) {
        assertThat(isValid(new ProperTitleValidator(), title)).isFalse();
    }

    @Test
    void ids_are_judged_by_their_form() {
        assertThat(isValid(new IdFormValidator(), "answer-rate")).isTrue();
        assertThat(isValid(new IdFormValidator(), "answer_rate")).isFalse();
        assertThat(isValid(new IdFormValidator(), "")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void null_is_valid(Annotation constraint) throws ReflectiveOperationException {
        Class<? extends ConstraintValidator<?, ?>> type =
                constraint.annotationType().getAnnotation(Constraint.class).validatedBy()[0];

        assertThat(isValid(type.getConstructor().newInstance(), null)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void the_message_is_plain_and_says_the_same_as_the_catalogue(Annotation constraint)
            throws ReflectiveOperationException {
        Object message = constraint.annotationType().getMethod("message").invoke(constraint);
        Text text =
                ConstraintTexts.of(constraint.annotationType().getSimpleName()).orElseThrow();

        assertThat(message).isEqualTo(text.zh() + " / " + text.en());
        assertThat(message.toString()).doesNotContain("{", "}", "$", "\\");
        assertThat(text.en()).matches("\\p{ASCII}*(?:长发改〔2021〕47号)?");
        assertThat(text.zh()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void the_explanation_of_a_value_holds_its_suggestion_and_never_reads_its_braces() {
        assertThat(explained("documentNumber", "长发改[2021]47号").attributes())
                .containsEntry("suggestion", Text.of("长发改〔2021〕47号"));
        assertThat(explained("creditCode", "91350100M000100Y44"))
                .hasToString(
                        "unified social credit code \"91350100M000100Y44\": the check character does not match, so at"
                                + " least one character is wrong; write the eighteen characters as registered, as in 91350100M000100Y43");
        assertThat(explained("divisionCode", "CN-SH").toString()).contains("CN-SH", "GB/T 2260");
        assertThat(explained("divisionCode", "ZQ").in(Language.CHINESE)).contains("没有 ZQ");
        assertThat(explained("divisionCode", "US-calif").toString()).contains("US-CA");
        assertThat(explained("divisionCode", "3101").attributes()).containsEntry("suggestion", Text.of("310100"));
        assertThat(explained("period", Period.parse("2025/2021")))
                .hasToString("period \"2025/2021\": it ends before it starts");
        assertThat(explained("id", "{kind}").toString()).contains("\"{kind}\"");
        assertThat(explained("title", " ")).hasToString("the title is blank");
    }

    @Test
    void without_a_value_or_a_precise_problem_the_constraint_is_stated() {
        assertThat(explained("id", null).template())
                .isEqualTo(ConstraintTexts.of("IdForm").orElseThrow());
        assertThat(ConstraintTexts.explain(annotationOf(Foreign.class, "title"), " "))
                .map(Message::toString)
                .contains("must not be blank");
    }

    @Test
    void constraints_of_others_are_not_explained() {
        assertThat(ConstraintTexts.explain(annotationOf(Foreign.class, "day"), "x"))
                .isEmpty();
        assertThat(ConstraintTexts.of("Past")).isEmpty();
    }

    static Stream<Annotation> constraints() {
        return Arrays.stream(Sample.class.getRecordComponents())
                .map(component -> annotationOf(Sample.class, component.getName()));
    }

    private static Message explained(String component, Object value) {
        return ConstraintTexts.explain(annotationOf(Sample.class, component), value)
                .orElseThrow();
    }

    private static Annotation annotationOf(Class<? extends Record> type, String component) {
        return Arrays.stream(type.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(component))
                .map(RecordComponent::getAccessor)
                .map(accessor -> accessor.getAnnotations()[0])
                .findFirst()
                .orElseThrow();
    }

    /** The validators ask nothing of their context. */
    @SuppressWarnings("unchecked")
    private static boolean isValid(ConstraintValidator<?, ?> validator, Object value) {
        return ((ConstraintValidator<Annotation, Object>) validator).isValid(value, null);
    }
}
