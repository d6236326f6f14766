package org.districtplan.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.districtplan.model.value.Period;
import org.jspecify.annotations.Nullable;

/** Judges whether periods run forward. */
public final class ForwardPeriodValidator implements ConstraintValidator<ForwardPeriod, Period> {

    /** Makes a validator; it keeps no state. */
    public ForwardPeriodValidator() {}

    @Override
    public boolean isValid(@Nullable Period value, ConstraintValidatorContext context) {
        return value == null || !value.isReversed();
    }
}
