package org.districtplan.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.value.DocumentNumber;
import org.jspecify.annotations.Nullable;

/** Judges document numbers. */
public final class WellFormedDocumentNumberValidator implements ConstraintValidator<WellFormedDocumentNumber, String> {

    private static final Pattern COUNTED_OTHERWISE = Pattern.compile(
            "(?:\\p{IsHan}{0,40}令)?第(?:[1-9][0-9]{0,5}|[一二三四五六七八九十百零〇]{1,9})号|[0-9]{4}年第[1-9][0-9]{0,5}号");

    /** Makes a validator; it keeps no state. */
    public WellFormedDocumentNumberValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || problemOf(value).isEmpty();
    }

    static Optional<Message> problemOf(String number) {
        boolean chinese = number.codePoints().anyMatch(Character::isIdeographic);
        return !chinese || COUNTED_OTHERWISE.matcher(number).matches()
                ? Optional.empty()
                : DocumentNumber.problemOf(number);
    }
}
