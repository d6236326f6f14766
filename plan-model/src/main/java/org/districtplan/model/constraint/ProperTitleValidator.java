package org.districtplan.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.districtplan.model.diagnostic.Message;
import org.jspecify.annotations.Nullable;

/** Judges titles. */
public final class ProperTitleValidator implements ConstraintValidator<ProperTitle, String> {

    /** Makes a validator; it keeps no state. */
    public ProperTitleValidator() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || problemOf(value).isEmpty();
    }

    static Optional<Message> problemOf(String title) {
        if (title.isBlank()) {
            return Optional.of(Message.of("标题为空", "the title is blank"));
        }
        if (title.codePoints().anyMatch(ProperTitleValidator::breaksTheLine)) {
            return Optional.of(Message.of("标题中有换行或控制字符", "the title contains a line break or control character"));
        }
        if (isBlank(title.codePointAt(0)) || isBlank(title.codePointBefore(title.length()))) {
            return Optional.of(Message.of("标题首尾有空格", "the title begins or ends with a space"));
        }
        return Optional.empty();
    }

    private static boolean breaksTheLine(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
