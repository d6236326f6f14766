package org.districtplan.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.districtplan.model.value.CreditCode;
import org.jspecify.annotations.Nullable;

/** Judges unified social credit codes. */
public final class ValidCreditCodeValidator implements ConstraintValidator<ValidCreditCode, String> {

    /** Makes a validator; it keeps no state. */
    public ValidCreditCodeValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || CreditCode.problemOf(value).isEmpty();
    }
}
