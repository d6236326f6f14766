package org.districtplan.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Judges ids. */
public final class IdFormValidator implements ConstraintValidator<IdForm, String> {

    /** Makes a validator; it keeps no state. */
    public IdFormValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Ref.isId(value);
    }
}
