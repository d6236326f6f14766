package org.districtplan.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the value for its faults and reports each at its field. */
public final class CoherentValidator implements ConstraintValidator<Coherent, SelfChecking> {

    /** Makes a validator; it keeps no state. */
    public CoherentValidator() {}

    @Override
    public boolean isValid(@Nullable SelfChecking value, ConstraintValidatorContext context) {
        List<Fault> faults = value == null ? List.of() : value.faults();
        if (!faults.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        for (Fault fault : faults) {
            var violation = context.buildConstraintViolationWithTemplate(
                    escaped(fault.text().en()));
            if (fault.field().isEmpty()) {
                violation.addConstraintViolation();
            } else {
                violation.addPropertyNode(fault.field()).addConstraintViolation();
            }
        }
        return faults.isEmpty();
    }

    // A brace or dollar in a message template would be read as a parameter or an expression.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> {
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append((char) c);
        });
        return escaped.toString();
    }
}
