package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidatorWithoutExpressionLanguageTest {
    record Titled(
            @NotBlank @Size(max = 4, message = "{max} at most, ${1 + 1}")
            String title) {}

    @Test
    void expression_language_is_not_available() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
    }

    @Test
    void messages_are_filled_in_and_expressions_left_alone() {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .defaultLocale(Locale.ROOT);
        try (var factory = configuration.buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Titled("too long")))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("4 at most, ${1 + 1}");
        }
    }
}
